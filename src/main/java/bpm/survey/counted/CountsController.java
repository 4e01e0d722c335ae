package bpm.survey.counted;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;
import bpm.survey.round.RoundFrame;
import bpm.survey.round.RoundPlace;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The counts of an old paper summary (ยอดนับจากสรุปกระดาษ): a table to fill, and taking it back. */
@Controller
class CountsController {

    private static final String COUNTS = "/rounds/{id:\\d{1,18}}/counts";

    private final Transactions transactions;
    private final CountsDesk desk;
    private final SavingCounts saving;
    private final RoundFrame frame;

    CountsController(
            Transactions transactions, CountsDesk desk, SavingCounts saving, RoundFrame frame) {
        this.transactions = transactions;
        this.desk = desk;
        this.saving = saving;
        this.frame = frame;
    }

    @GetMapping(COUNTS)
    ModelAndView show(@PathVariable long id, Actor actor) {
        return page(actor, id, Optional.empty(), false, List.of());
    }

    @PostMapping(COUNTS)
    ModelAndView save(
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "0") int seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var typed = new TypedCounts(form);
        boolean noSheets = form.containsKey("noSheets");
        try {
            saving.save(actor, id, typed, seen, noSheets);
            flash.addFlashAttribute("notice", t.s("บันทึกยอดนับแล้ว"));
            return new ModelAndView("redirect:/rounds/" + id + "/counts");
        } catch (Problem problem) {
            return switch (problem.kind()) {
                case INVALID, STALE -> {
                    var errors = problem.errorsAt(TypedCounts.RESPONDENTS);
                    var page = page(actor, id, Optional.of(typed), noSheets, errors);
                    page.setStatus(HttpStatus.valueOf(problem.kind().status()));
                    yield page;
                }
                default -> throw problem;
            };
        }
    }

    @PostMapping(COUNTS + "/removal")
    String remove(
            @PathVariable long id,
            @RequestParam int seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        saving.remove(actor, id, seen);
        flash.addFlashAttribute("notice", t.s("ลบยอดนับแล้ว ครั้งนี้รับคำตอบรายคนได้อีก"));
        return "redirect:/rounds/" + id + "/counts";
    }

    private ModelAndView page(
            Actor actor,
            long id,
            Optional<TypedCounts> typed,
            boolean noSheets,
            List<FieldError> errors) {
        return transactions.read(actor, () -> {
            var opened = desk.open(actor, id);
            return frame.page("survey/counted/counts", RoundPlace.of(opened.round()))
                    .addObject("round", opened.round())
                    .addObject("parts", CountRow.of(opened.questionnaire()))
                    .addObject("scale", opened.questionnaire().scale())
                    .addObject("typed", typed.orElseGet(opened::typed))
                    .addObject("seen", opened.version())
                    .addObject("answered", opened.answered())
                    .addObject("noSheets", noSheets)
                    .addObject("errors", errors);
        });
    }
}
