package bpm.budget.entering;

import bpm.access.Actor;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.MoneyPlace;
import bpm.budget.ledger.PostingEntry;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The form of a new entry (ลงรายการใหม่), one for each kind. */
@Controller
class EntryController {

    private final OpeningLedger opening;
    private final PostingEntry posting;
    private final Clock clock;

    EntryController(OpeningLedger opening, PostingEntry posting, Clock clock) {
        this.opening = opening;
        this.posting = posting;
        this.clock = clock;
    }

    @GetMapping(MoneyPlaceArguments.MONEY + "/new")
    ModelAndView ask(
            MoneyPlace place, @RequestParam Map<String, String> asked, Actor actor, Words t) {
        var ledger = opening.open(actor, place, 0);
        var wanted = EntryKind.of(asked.getOrDefault("kind", "")).filter(ledger.may()::contains);
        if (wanted.isEmpty()) {
            return new ModelAndView("redirect:" + place.path());
        }
        var kind = wanted.get();
        var typed = TypedEntry.empty(kind, t.date(LocalDate.now(clock)));
        var only = ledger.balances().size() == 1
                ? typed.in(ledger.balances().getFirst().account())
                : typed;
        return page(ledger, kind, only, List.of(), actor);
    }

    @FreshProof(Deed.DECIDING)
    @PostMapping(MoneyPlaceArguments.MONEY + "/entries")
    ModelAndView post(
            MoneyPlace place,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var typed = TypedEntry.of(fields);
        var ledger = opening.open(actor, place, 0);
        var kind = EntryKind.of(typed.kind()).orElse(EntryKind.DISBURSE);
        var read = typed.read(place);
        if (!read.errors().isEmpty()) {
            return page(ledger, kind, typed, read.errors(), actor);
        }
        try {
            var asked = read.posting().orElseThrow();
            posting.post(actor, asked);
            flash.addFlashAttribute(
                    "notice", t.s("ลงรายการ{0} {1} บาทแล้ว", t.s(kind.title()), asked.amount()));
            return new ModelAndView("redirect:" + place.path());
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return page(ledger, kind, typed, problem.errors(), actor);
        }
    }

    private ModelAndView page(
            OpenedLedger ledger,
            EntryKind kind,
            TypedEntry typed,
            List<FieldError> errors,
            Actor actor) {
        var page = new ModelAndView("budget/entry-new")
                .addObject("ledger", ledger)
                .addObject("kind", kind)
                .addObject("typed", typed)
                .addObject("drawable", opening.drawable(actor, ledger.place(), kind))
                .addObject("reach", opening.reach(actor, ledger.place()))
                .addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
