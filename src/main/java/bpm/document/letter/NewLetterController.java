package bpm.document.letter;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Optional;

/** Writing a new letter (เขียนหนังสือ): blank, as another one, or about an activity. */
@Controller
class NewLetterController {

    private final WritingLetters writing;
    private final ProposingLetter proposing;
    private final LetterPages pages;

    NewLetterController(WritingLetters writing, ProposingLetter proposing, LetterPages pages) {
        this.writing = writing;
        this.proposing = proposing;
        this.pages = pages;
    }

    @GetMapping("/letters/new")
    ModelAndView ask(
            @RequestParam Optional<String> kind,
            @RequestParam Optional<Long> copy,
            @RequestParam Optional<String> activity,
            @RequestParam Optional<String> at,
            Actor actor) {
        WritingLetters.refuseUnless(Letter.mayWrite(actor, actor.office()));
        var wanted = kind.map(LetterKind::named);
        if (copy.isPresent()) {
            var typed = proposing.copy(actor, copy.get(), wanted);
            return pages.writing(actor, typed, activity.flatMap(this::key).orElse(""));
        }
        var of = wanted.orElse(LetterKind.EXTERNAL);
        if (activity.isEmpty()) {
            return pages.writing(actor, proposing.blank(actor, of), "");
        }
        var key = ActivityKey.parse(activity.get()).orElseThrow(Problem::notFound);
        var office = at.map(NewLetterController::office).orElse(actor.office());
        return pages.writing(actor, proposing.about(actor, of, key, office), key.toString())
                .addObject("at", office.value());
    }

    @PostMapping("/letters")
    ModelAndView add(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "") String then,
            @RequestParam(defaultValue = "") String activity,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        WritingLetters.refuseUnless(Letter.mayWrite(actor, actor.office()));
        var typed = TypedLetter.of(form);
        var about = key(activity);
        var page = pages.writing(actor, typed, about.orElse(""));
        if (then.equals("lines")) {
            return LetterPages.longer(page, typed);
        }
        try {
            long id = writing.add(actor, about, typed);
            flash.addFlashAttribute("notice", t.s("บันทึกหนังสือแล้ว"));
            return new ModelAndView("redirect:/letters/" + id);
        } catch (Problem problem) {
            return LetterPages.again(problem, page);
        }
    }

    private Optional<String> key(String typed) {
        return ActivityKey.parse(typed).map(ActivityKey::toString);
    }

    private static OfficeCode office(String code) {
        if (!OfficeCode.isCode(code)) {
            throw Problem.notFound();
        }
        return new OfficeCode(code);
    }
}
