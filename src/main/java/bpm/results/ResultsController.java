package bpm.results;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The results form to write, or to read for those who do not write it; every button saves first. */
@Controller
class ResultsController {

    private final OpeningResults opening;
    private final WritingResults writing;
    private final ResultsPages pages;

    ResultsController(OpeningResults opening, WritingResults writing, ResultsPages pages) {
        this.opening = opening;
        this.writing = writing;
        this.pages = pages;
    }

    @GetMapping(ResultsPlaceArguments.RESULTS)
    ModelAndView open(ResultsPlace place, Actor actor) {
        var opened = opening.open(actor, place);
        if (opened.mayEdit(actor)) {
            return pages.form(opened, opened.written(), opened.reading().wrong(), actor);
        }
        var shown = opened.state().isEditable() || opened.latest().isEmpty()
                ? opened
                : opening.version(actor, place, opened.latest().get().version());
        return pages.page("results/read", shown, actor);
    }

    @PostMapping(ResultsPlaceArguments.RESULTS)
    ModelAndView save(
            ResultsPlace place,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var before = opening.open(actor, place);
        var files = request instanceof MultipartHttpServletRequest parts
                ? parts.getMultiFileMap()
                : new LinkedMultiValueMap<
                        String, org.springframework.web.multipart.MultipartFile>();
        var typed = new TypedResults(sent, files);
        WrittenResults written;
        try {
            written = writing.write(actor, before, typed, t);
        } catch (Problem problem) {
            return switch (problem.kind()) {
                case STALE -> pages.changed(actor, place, typed, problem);
                case CONFLICT -> pages.unsaved(actor, place, typed, problem);
                default -> throw problem;
            };
        }
        if (!written.isWhole()) {
            return pages.partly(actor, place, typed, written);
        }
        if (typed.then().isEmpty()) {
            redirect.addFlashAttribute("notice", t.s("บันทึกร่างแล้ว ยังไม่ได้ส่ง"));
        }
        return new ModelAndView("redirect:" + place.path() + typed.next());
    }
}
