package bpm.province;

import bpm.access.Actor;
import bpm.review.FilingStep;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A supplement of an overview: begun, and given up again where that was a mistake. */
@Controller
class SupplementController {

    private static final String SUPPLEMENT = OverviewPlaceArguments.OVERVIEW + "/supplement";

    private final OpeningOverview opening;
    private final BeginningSupplement beginning;
    private final DiscardingSupplement discarding;

    SupplementController(
            OpeningOverview opening,
            BeginningSupplement beginning,
            DiscardingSupplement discarding) {
        this.opening = opening;
        this.beginning = beginning;
        this.discarding = discarding;
    }

    @PostMapping(SUPPLEMENT)
    String begin(OverviewPlace place, Actor actor, Words t, RedirectAttributes redirect) {
        beginning.begin(actor, place);
        redirect.addFlashAttribute(
                "notice", t.s("เปิดฉบับเพิ่มเติมแล้ว ฉบับที่กรมเห็นชอบไว้ยังอยู่ตามเดิม"));
        return "redirect:" + place.path();
    }

    /** Asks once, and shows what was typed. */
    @GetMapping(SUPPLEMENT + "/discarding")
    ModelAndView ask(OverviewPlace place, Actor actor) {
        var overview = opening.open(actor, place);
        overview.filing()
                .orElseThrow(Problem::notFound)
                .may(FilingStep.DISCARD, actor)
                .orThrow();
        return new ModelAndView("province/discard").addObject("overview", overview);
    }

    @PostMapping(SUPPLEMENT + "/discarding")
    String discard(OverviewPlace place, Actor actor, Words t, RedirectAttributes redirect) {
        discarding.discard(actor, place);
        redirect.addFlashAttribute(
                "notice", t.s("ยกเลิกฉบับเพิ่มเติมแล้ว ภาพรวมเป็นฉบับที่กรมเห็นชอบไว้"));
        return "redirect:" + place.path();
    }
}
