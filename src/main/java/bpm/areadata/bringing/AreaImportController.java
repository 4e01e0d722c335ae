package bpm.areadata.bringing;

import bpm.access.Actor;
import bpm.areadata.AreaPages;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaPlaceArguments;
import bpm.areadata.AreaQuery;
import bpm.areadata.OpenedArea;
import bpm.areadata.OpeningArea;
import bpm.paper.Upload;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Optional;

/** A table pasted or a file brought: looked through, mended in place, brought in as a whole. */
@Controller
class AreaImportController {

    private static final String IMPORT = AreaPlaceArguments.AREA + "/import";

    private final AreaPages pages;
    private final OpeningArea opening;
    private final BringingRows bringing;

    AreaImportController(AreaPages pages, OpeningArea opening, BringingRows bringing) {
        this.pages = pages;
        this.opening = opening;
        this.bringing = bringing;
    }

    @GetMapping(IMPORT)
    ModelAndView ask(AreaPlace place, Actor actor) {
        var opened = opening.open(actor, place, AreaQuery.FIRST);
        return opened.mayEdit(actor)
                ? page(opened, "", Optional.empty(), List.of(), actor)
                : new ModelAndView("redirect:" + place.path());
    }

    @PostMapping(IMPORT)
    ModelAndView bring(
            AreaPlace place,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String then,
            @RequestParam Optional<MultipartFile> file,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var brought = file.filter(one -> !one.isEmpty());
        if (then.equals("import") && brought.isEmpty()) {
            try {
                int rows = bringing.bring(actor, place, text);
                redirect.addFlashAttribute("notice", t.s("นำเข้าแล้ว {0} แถว", rows));
                return new ModelAndView("redirect:" + place.path());
            } catch (Problem problem) {
                if (problem.kind() != Problem.Kind.INVALID) {
                    return refused(opened(actor, place), text, problem, actor);
                } // what is wrong is told by the preview below
            }
        }
        return preview(opened(actor, place), text, brought, actor);
    }

    private OpenedArea opened(Actor actor, AreaPlace place) {
        return opening.open(actor, place, AreaQuery.FIRST);
    }

    private ModelAndView preview(
            OpenedArea opened, String text, Optional<MultipartFile> file, Actor actor) {
        var typed = text;
        try {
            var table = file.map(one -> BroughtTable.file(Upload.bytes(one, "text")))
                    .orElseGet(() -> BroughtTable.pasted(text, opened.columns().definition()));
            typed = file.isPresent() ? table.text() : text;
            var checked = bringing.preview(actor, opened.place(), table);
            var page = page(opened, typed, Optional.of(checked), List.of(), actor);
            page.setStatus(
                    checked.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        } catch (Problem problem) {
            return refused(opened, typed, problem, actor);
        }
    }

    /** What was pasted stays, also where a colleague sent the area data meanwhile. */
    private ModelAndView refused(OpenedArea opened, String text, Problem problem, Actor actor) {
        if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.CONFLICT) {
            throw problem;
        }
        var page = page(opened, text, Optional.empty(), problem.errorsAt("text"), actor);
        page.setStatus(HttpStatus.valueOf(problem.kind().status()));
        return page;
    }

    private ModelAndView page(
            OpenedArea opened,
            String text,
            Optional<CheckedRows> checked,
            List<FieldError> errors,
            Actor actor) {
        return pages.page("areadata/import", opened, actor)
                .addObject("text", text)
                .addObject("checked", checked)
                .addObject("errors", errors);
    }
}
