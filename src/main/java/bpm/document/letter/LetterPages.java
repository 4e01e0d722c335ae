package bpm.document.letter;

import bpm.access.Actor;
import bpm.org.Offices;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages on which a letter is written and read (หน้าหนังสือ). */
@Component
class LetterPages {

    private static final int FEWEST_LINES = 3;
    private static final int MORE_LINES = 3;

    private final Offices offices;

    LetterPages(Offices offices) {
        this.offices = offices;
    }

    /** A new letter of the actor's office, perhaps about an activity. */
    ModelAndView writing(Actor actor, TypedLetter typed, String activity) {
        return form(typed)
                .addObject("office", offices.get(actor.office()))
                .addObject("activity", activity);
    }

    /** A letter that is there, with what was typed on top of the version that was seen. */
    ModelAndView changing(Letter letter, TypedLetter typed) {
        return form(typed)
                .addObject("office", offices.get(letter.office()))
                .addObject("activity", letter.activity().orElse(""))
                .addObject("now", Optional.of(letter));
    }

    ModelAndView reading(Actor actor, Letter letter) {
        return new ModelAndView(
                "document/letter/letter",
                Map.of(
                        "letter", letter,
                        "office", offices.get(letter.office()),
                        "mayWrite", Letter.mayWrite(actor, letter.office())));
    }

    /** More lines for enclosures, nothing kept yet. */
    static ModelAndView longer(ModelAndView page, TypedLetter typed) {
        return page.addObject("lines", typed.enclosures().size() + MORE_LINES);
    }

    /** The same page with everything typed, for what can be mended there. */
    static ModelAndView again(Problem problem, ModelAndView page) {
        var where = switch (problem.kind()) {
            case INVALID, STALE -> "stale";
            case CONFLICT -> LetterField.SUBJECT.key();
            default -> throw problem;
        };
        page.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
        return page.addObject("errors", problem.errorsAt(where));
    }

    private static ModelAndView form(TypedLetter typed) {
        int lines = Math.max(FEWEST_LINES, typed.enclosures().size() + 1);
        return new ModelAndView("document/letter/form")
                .addObject("typed", typed)
                .addObject("lines", lines)
                .addObject("now", Optional.<Letter>empty())
                .addObject("errors", List.<FieldError>of())
                .addObject("differing", List.<Difference>of());
    }
}
