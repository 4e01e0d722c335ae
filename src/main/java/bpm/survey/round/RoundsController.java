package bpm.survey.round;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The rounds of an activity at an office (รุ่น / ครั้งที่จัด): the list, and making one in four fields. */
@Controller
class RoundsController {

    private static final String ROUNDS = "/assignments/{activity}/{office}/rounds";

    private final RoundPages pages;
    private final MakingRound making;
    private final Clock clock;

    RoundsController(RoundPages pages, MakingRound making, Clock clock) {
        this.clock = clock;
        this.pages = pages;
        this.making = making;
    }

    @GetMapping(ROUNDS)
    ModelAndView list(RoundPlace place, Actor actor) {
        return pages.list(actor, place, TypedRound.EMPTY, List.of());
    }

    @PostMapping(ROUNDS)
    ModelAndView make(
            RoundPlace place,
            @RequestParam Map<String, String> form,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var typed = TypedRound.of(form);
        try {
            var round = making.make(
                    actor, new NewRound(place.activity(), place.office(), typed.read()));
            flash.addFlashAttribute(
                    "notice",
                    t.s(
                                    "เพิ่มครั้งที่ {0} แล้ว พิมพ์โปสเตอร์และเปิดรับคำตอบได้จากหน้านี้",
                                    round.number())
                            + late(round, t)
                            + closed(round, t));
            return new ModelAndView("redirect:" + round.path());
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return pages.list(actor, place, typed, problem.errors());
        }
    }

    private String closed(Round round, Words t) {
        return round.closesAt().filter(clock.instant()::isAfter).isPresent()
                ? " · " + t.s("โปรดตรวจอีกครั้ง: เวลาปิดรับคำตอบผ่านไปแล้ว จึงยังไม่มีใครตอบได้")
                : "";
    }

    /** What its writer should look at again. */
    static String late(Round round, Words t) {
        var year = round.activity().year();
        return round.facts().isAfter(year)
                ? " · "
                        + t.s(
                                "โปรดตรวจอีกครั้ง: วันที่จัด {0} อยู่หลังปีงบประมาณ {1} ของกิจกรรม",
                                round.to(), year)
                : "";
    }
}
