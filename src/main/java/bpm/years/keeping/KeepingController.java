package bpm.years.keeping;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;
import bpm.years.keeping.DetachedAnswers.DetachedYear;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** For how long single answers are kept, which are due to go, and which are gone. */
@Controller
class KeepingController {

    private static final String ADDRESS = "/years/answers";

    private final KeepingAnswers keeping;
    private final KeepingTime time;
    private final PurgingAnswers purging;
    private final PurgedAnswers purged;
    private final Transactions transactions;

    KeepingController(
            KeepingAnswers keeping,
            KeepingTime time,
            PurgingAnswers purging,
            PurgedAnswers purged,
            Transactions transactions) {
        this.keeping = keeping;
        this.time = time;
        this.purging = purging;
        this.purged = purged;
        this.transactions = transactions;
    }

    @GetMapping(ADDRESS)
    ModelAndView answers(Actor actor) {
        return page(actor, "", List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView choose(
            Actor actor,
            Words t,
            @RequestParam(defaultValue = "") String years,
            RedirectAttributes flash) {
        try {
            keeping.choose(actor, years);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return wrong(page(actor, years, problem.errors()));
        }
        flash.addFlashAttribute("notice", t.s("บันทึกอายุการเก็บแล้ว ยังไม่มีอะไรถูกลบ"));
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @FreshProof(Deed.DECIDING)
    @PostMapping(ADDRESS + "/purge")
    ModelAndView purge(
            Actor actor,
            Words t,
            @RequestParam(defaultValue = "") String sure,
            RedirectAttributes flash) {
        KeepingAnswers.refuseUnless(actor);
        if (!sure.equals("true")) {
            var error = new FieldError("sure", "กรุณายืนยันว่าต้องการลบคำตอบรายคน");
            return wrong(page(actor, "", List.of(error)));
        }
        int before = keeping.before();
        var gone = purging.purge(actor, before);
        var away = purging.away(before).stream().filter(DetachedYear::isDue).toList();
        if (gone.isEmpty() && !away.isEmpty()) {
            throw DetachedAnswers.refusal(away);
        }
        long answers = gone.stream().mapToLong(OldRound::answers).sum();
        var done = t.s("ลบแล้ว {0} คำตอบ จาก {1} รุ่น", answers, gone.size());
        flash.addFlashAttribute(
                "notice", away.isEmpty() ? done : done + " " + t.s(DetachedAnswers.refusal(away)));
        return new ModelAndView("redirect:" + ADDRESS);
    }

    private ModelAndView page(Actor actor, String typed, List<FieldError> errors) {
        KeepingAnswers.refuseUnless(actor);
        int before = keeping.before();
        var due = purging.look(before);
        var away = purging.away(before);
        return transactions.read(
                actor,
                () -> new ModelAndView("years/answers")
                        .addObject(
                                "years", typed.isEmpty() ? Integer.toString(time.years()) : typed)
                        .addObject("before", before)
                        .addObject("due", YearOfAnswers.due(due))
                        .addObject("away", away)
                        .addObject("gone", YearOfAnswers.gone(purged.all()))
                        .addObject("errors", errors));
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
