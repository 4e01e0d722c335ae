package bpm.plan.giving;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.Activity;
import bpm.plan.GivenLines;
import bpm.plan.cancelling.Cancellation;
import bpm.plan.cancelling.CancellingAssignment;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Optional;

/** Taking an activity back from one office (ยกเลิกการมอบหมาย), with a reason. */
@Controller
class CancellationController {

    private final GivablePlan plan;
    private final CancellingAssignment cancelling;
    private final GivenLines lines;
    private final Transactions transactions;
    private final Offices offices;

    CancellationController(
            GivablePlan plan,
            CancellingAssignment cancelling,
            GivenLines lines,
            Transactions transactions,
            Offices offices) {
        this.plan = plan;
        this.cancelling = cancelling;
        this.lines = lines;
        this.transactions = transactions;
        this.offices = offices;
    }

    @GetMapping("/plan/{year}/giving/{activity}/{office}/cancellation")
    ModelAndView ask(
            @PathVariable String year,
            @PathVariable String activity,
            @PathVariable String office,
            Actor actor) {
        var nothing = new Cancellation(code(office), "", 0, false);
        return page(plan.activity(actor, year, activity), nothing, actor, List.of());
    }

    @PostMapping("/plan/{year}/giving/{activity}/{office}/cancellation")
    ModelAndView cancel(
            @PathVariable String year,
            @PathVariable String activity,
            @PathVariable String office,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "false") boolean takeBack,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var found = plan.activity(actor, year, activity);
        var wanted = new Cancellation(code(office), reason, seen, takeBack);
        try {
            cancelling.cancel(actor, found.key(), wanted);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return page(found, wanted, actor, problem.errors());
        }
        var name = offices.get(wanted.office()).brief(t);
        flash.addFlashAttribute("notice", t.s("ยกเลิกการมอบหมายให้{0}แล้ว", name));
        return new ModelAndView("redirect:/plan/" + year + "/giving/" + activity);
    }

    private ModelAndView page(
            Activity activity, Cancellation wanted, Actor actor, List<FieldError> errors) {
        var key = activity.key();
        var office = wanted.office();
        var standing = transactions.read(
                actor,
                () -> Optional.ofNullable(lines.of(key).get(office))
                        .filter(given -> !given.cancelled())
                        .orElseThrow(Problem::notFound));
        var page = new ModelAndView("plan/giving-cancel")
                .addObject("activity", activity)
                .addObject("office", offices.get(office))
                .addObject("line", standing)
                .addObject("held", transactions.read(actor, () -> cancelling.held(key, office)))
                .addObject("reason", wanted.reason())
                .addObject("takeBack", wanted.takesBack())
                .addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static OfficeCode code(String text) {
        return Optional.of(text)
                .filter(OfficeCode::isCode)
                .map(OfficeCode::new)
                .orElseThrow(Problem::notFound);
    }
}
