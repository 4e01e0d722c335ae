package bpm.document.letter;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One letter (หนังสือหนึ่งฉบับ): to be read, and changed by its office. */
@Controller
class LetterController {

    static final String ADDRESS = "/letters/{id:\\d{1,18}}";

    private final WritingLetters writing;
    private final LetterPages pages;

    LetterController(WritingLetters writing, LetterPages pages) {
        this.writing = writing;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long id, Actor actor) {
        return pages.reading(actor, writing.read(actor, id));
    }

    @GetMapping(ADDRESS + "/edit")
    ModelAndView edit(@PathVariable long id, Actor actor) {
        var letter = writing.open(actor, id);
        return pages.changing(letter, TypedLetter.of(letter.text()));
    }

    @PostMapping(ADDRESS)
    ModelAndView save(
            @PathVariable long id,
            @RequestParam int seen,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "") String then,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var typed = TypedLetter.of(form);
        if (then.equals("lines")) {
            var page = pages.changing(writing.open(actor, id), typed);
            return LetterPages.longer(page.addObject("seen", seen), typed);
        }
        try {
            writing.change(actor, id, seen, typed);
            flash.addFlashAttribute("notice", t.s("บันทึกหนังสือแล้ว"));
            return new ModelAndView("redirect:/letters/" + id);
        } catch (Problem problem) {
            return problem.kind() == Problem.Kind.CONFLICT
                    ? LetterPages.again(problem, pages.writing(actor, typed, ""))
                    : again(problem, writing.open(actor, id), typed, seen);
        }
    }

    /** Where another was first, both texts; saving again is then on top of theirs. */
    private ModelAndView again(Problem problem, Letter now, TypedLetter typed, int seen) {
        var page = pages.changing(now, typed);
        return problem.kind() == Problem.Kind.STALE
                ? LetterPages.again(problem, page)
                        .addObject("differing", typed.differing(TypedLetter.of(now.text())))
                : LetterPages.again(problem, page).addObject("seen", seen);
    }
}
