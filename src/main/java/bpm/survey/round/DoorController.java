package bpm.survey.round;

import bpm.access.Actor;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons of a round: opening, closing, removing it, and taking the questionnaire as it is now. */
@Controller
class DoorController {

    private static final String ROUND = "/rounds/{id:\\d{1,18}}";

    private final OpeningRound opening;
    private final ClosingRound closing;
    private final RemovingRound removing;
    private final RenewingQuestions renewing;

    DoorController(
            OpeningRound opening,
            ClosingRound closing,
            RemovingRound removing,
            RenewingQuestions renewing) {
        this.opening = opening;
        this.closing = closing;
        this.removing = removing;
        this.renewing = renewing;
    }

    @PostMapping(ROUND + "/opening")
    String open(@PathVariable long id, Actor actor, Words t, RedirectAttributes flash) {
        var round = opening.open(actor, id);
        flash.addFlashAttribute("notice", t.s("เปิดรับคำตอบครั้งที่ {0} แล้ว", round.number()));
        return "redirect:" + round.path();
    }

    @PostMapping(ROUND + "/closing")
    String close(@PathVariable long id, Actor actor, Words t, RedirectAttributes flash) {
        var round = closing.close(actor, id);
        flash.addFlashAttribute(
                "notice", t.s("ปิดรับคำตอบครั้งที่ {0} แล้ว เปิดใหม่ได้ทุกเมื่อ", round.number()));
        return "redirect:" + round.path();
    }

    @PostMapping(ROUND + "/removal")
    String remove(@PathVariable long id, Actor actor, Words t, RedirectAttributes flash) {
        var round = removing.remove(actor, id);
        flash.addFlashAttribute("notice", t.s("ลบครั้งที่ {0} แล้ว", round.number()));
        return "redirect:" + RoundPlace.of(round).path();
    }

    @PostMapping(ROUND + "/questionnaire")
    String renew(@PathVariable long id, Actor actor, Words t, RedirectAttributes flash) {
        var round = renewing.renew(actor, id);
        flash.addFlashAttribute(
                "notice", t.s("ครั้งที่ {0} ใช้แบบประเมินฉบับล่าสุดแล้ว", round.number()));
        return "redirect:" + round.path();
    }
}
