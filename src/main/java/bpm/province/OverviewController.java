package bpm.province;

import bpm.access.Actor;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The province's overview of an activity: what its offices filed, what it says to that, and sending. */
@Controller
class OverviewController {

    /** Of these the page itself tells, with all that was typed: also when it was sent meanwhile. */
    private static final Set<Problem.Kind> SHOWN =
            EnumSet.of(Problem.Kind.INVALID, Problem.Kind.STALE, Problem.Kind.CONFLICT);

    private final OpeningOverview opening;
    private final WritingOverview writing;
    private final SendingOverview sending;
    private final AttachingSummary attaching;

    OverviewController(
            OpeningOverview opening,
            WritingOverview writing,
            SendingOverview sending,
            AttachingSummary attaching) {
        this.opening = opening;
        this.writing = writing;
        this.sending = sending;
        this.attaching = attaching;
    }

    /** The address that is told by word of mouth. */
    @GetMapping("/overview/{activity}/{province}")
    String shortly(@PathVariable String activity, @PathVariable String province) {
        return "redirect:" + OverviewPlace.of(activity, province).path();
    }

    @GetMapping(OverviewPlaceArguments.OVERVIEW)
    ModelAndView open(OverviewPlace place, Actor actor) {
        return page(place, actor, Optional.empty(), List.of());
    }

    @PostMapping(OverviewPlaceArguments.OVERVIEW)
    ModelAndView write(
            OverviewPlace place,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var typed = TypedOverview.of(fields);
        try {
            writing.write(actor, place, typed);
            attaching.change(actor, place, files, fields.getOrDefault("then", ""));
        } catch (Problem problem) {
            return again(place, actor, typed, problem);
        }
        redirect.addFlashAttribute("notice", t.s("บันทึกร่างภาพรวมแล้ว ยังไม่ได้ส่ง"));
        return new ModelAndView("redirect:" + place.path());
    }

    @PostMapping(OverviewPlaceArguments.OVERVIEW + "/submission")
    ModelAndView submit(
            OverviewPlace place,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var typed = TypedOverview.of(fields);
        try {
            attaching.change(actor, place, files, "");
            sending.send(actor, place, typed, fields.getOrDefault("figures", ""));
        } catch (Problem problem) {
            return again(place, actor, typed, problem);
        }
        redirect.addFlashAttribute("notice", t.s("ส่งภาพรวมของจังหวัดแล้ว รอกรมพิจารณา"));
        return new ModelAndView("redirect:" + place.path());
    }

    private ModelAndView again(
            OverviewPlace place, Actor actor, TypedOverview typed, Problem problem) {
        if (!SHOWN.contains(problem.kind())) {
            throw problem;
        }
        var page = page(place, actor, Optional.of(typed), problem.errorsAt("comment"));
        page.setStatus(HttpStatus.valueOf(problem.kind().status()));
        return page;
    }

    private ModelAndView page(
            OverviewPlace place,
            Actor actor,
            Optional<TypedOverview> typed,
            List<FieldError> errors) {
        return new ModelAndView("province/overview")
                .addObject("overview", opening.open(actor, place))
                .addObject("typed", typed)
                .addObject("errors", errors);
    }
}
