package bpm.survey.asking;

import bpm.org.Offices;
import bpm.shared.Words;
import bpm.survey.question.Editions;
import bpm.survey.round.Round;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.Instant;

/** The pages a participant may meet (หน้าของผู้ตอบแบบประเมิน). */
@Component
class AskingPages {

    private final Editions editions;
    private final Offices offices;
    private final Clock clock;

    AskingPages(Editions editions, Offices offices, Clock clock) {
        this.clock = clock;
        this.editions = editions;
        this.offices = offices;
    }

    /** Where a code is typed; with the one that led nowhere, and why. */
    ModelAndView door(Words t, String typed, String trouble, HttpStatus status) {
        var page = new ModelAndView("survey/asking/door")
                .addObject("t", t)
                .addObject("typed", typed.length() > 40 ? typed.substring(0, 40) : typed)
                .addObject("trouble", trouble);
        page.setStatus(status);
        return page;
    }

    ModelAndView unknown(Words t, String typed) {
        return door(
                t,
                typed,
                "ไม่พบแบบประเมินของรหัสนี้ กรุณาตรวจตัวอักษรแล้วลองอีกครั้ง",
                HttpStatus.NOT_FOUND);
    }

    ModelAndView form(Round round, Words t, Filled filled, HttpStatus status) {
        return of("survey/asking/form", round, t, status).addObject("filled", filled);
    }

    /** What a participant reads where nothing can be answered. */
    ModelAndView shut(Round round, Words t, HttpStatus status) {
        return of("survey/asking/shut", round, t, status).addObject("door", door(round));
    }

    /** Whether participants may answer just now. */
    boolean isOpen(Round round) {
        return !round.countsOnly() && door(round) == Round.Door.OPEN;
    }

    private Round.Door door(Round round) {
        return round.door(Instant.now(clock));
    }

    ModelAndView thanks(Round round, Words t, boolean again, HttpStatus status) {
        return of("survey/asking/thanks", round, t, status).addObject("again", again);
    }

    private ModelAndView of(String view, Round round, Words t, HttpStatus status) {
        var questionnaire = editions.get(round.edition()).questionnaire();
        var asked = new AskedRound(round, questionnaire, offices.get(round.office()));
        var page = new ModelAndView(view).addObject("t", t).addObject("asked", asked);
        page.setStatus(status);
        return page;
    }
}
