package bpm.budget.entering;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.attachment.Files;
import bpm.budget.ledger.CorrectingEntry;
import bpm.budget.ledger.Entries;
import bpm.budget.ledger.Entry;
import bpm.budget.ledger.MoneyPlace;
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

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One entry (รายการ): its paper, its corrections, its files; where its right amount is entered. */
@Controller
class CorrectionController {

    private static final String ENTRY = MoneyPlaceArguments.MONEY + "/{id:\\d{1,15}}";

    private final OpeningLedger opening;
    private final Entries entries;
    private final Files files;
    private final CorrectingEntry correcting;
    private final Transactions transactions;
    private final Clock clock;

    CorrectionController(
            OpeningLedger opening,
            Entries entries,
            Files files,
            CorrectingEntry correcting,
            Transactions transactions,
            Clock clock) {
        this.opening = opening;
        this.entries = entries;
        this.files = files;
        this.correcting = correcting;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(ENTRY)
    ModelAndView entry(MoneyPlace place, @PathVariable long id, Actor actor, Words t) {
        var typed = Map.of("day", t.date(LocalDate.now(clock)), "amount", "", "note", "");
        return page(place, id, typed, List.of(), actor);
    }

    @FreshProof(Deed.DECIDING)
    @PostMapping(ENTRY + "/correction")
    ModelAndView correct(
            MoneyPlace place,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var read = TypedCorrection.of(typed);
        if (!read.errors().isEmpty()) {
            return page(place, id, typed, read.errors(), actor);
        }
        try {
            correcting.correct(actor, place, id, read.right().orElseThrow());
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return page(place, id, typed, problem.errors(), actor);
        }
        flash.addFlashAttribute("notice", t.s("แก้ไขรายการแล้ว รายการเดิมยังอยู่ในทะเบียน"));
        return new ModelAndView("redirect:" + place.path());
    }

    private ModelAndView page(
            MoneyPlace place,
            long id,
            Map<String, String> typed,
            List<FieldError> errors,
            Actor actor) {
        var ledger = opening.open(actor, place, 0, 1);
        var page = transactions.read(actor, () -> {
            Entry entry = entries.find(place, id).orElseThrow(Problem::notFound);
            return new ModelAndView("budget/entry")
                    .addObject("entry", entry)
                    .addObject("files", files.list(entry.owner()))
                    .addObject(
                            "mayCorrect",
                            entry.isCorrectable()
                                    && CorrectingEntry.refusal(actor, entry).isEmpty());
        });
        page.addObject("ledger", ledger).addObject("typed", typed).addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
