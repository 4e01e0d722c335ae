package bpm.budget.importing;

import bpm.access.Actor;
import bpm.budget.Purpose;
import bpm.budget.importing.ReadingRow.Frame;
import bpm.budget.ledger.Balances;
import bpm.budget.ledger.Entries;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.LedgerRefusal;
import bpm.budget.ledger.Places;
import bpm.budget.ledger.Posting;
import bpm.plan.Plans;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks a file through beside the ledger (ตรวจไฟล์กับทะเบียน): what is there already, what draws from nothing,
 * what spends more than there is. Nothing is written; in the caller's transaction.
 */
@Component
class CheckingImport {

    private final Plans plans;
    private final Balances balances;
    private final Entries entries;
    private final KnownEntries known;
    private final Places places;
    private final Clock clock;

    CheckingImport(
            Plans plans,
            Balances balances,
            Entries entries,
            KnownEntries known,
            Places places,
            Clock clock) {
        this.plans = plans;
        this.balances = balances;
        this.entries = entries;
        this.known = known;
        this.places = places;
        this.clock = clock;
    }

    CheckedImport check(
            Actor actor, FiscalYear year, BroughtMoney brought, Meanings.Known meanings) {
        var frame = new Frame(
                actor.office(), year, purposes(actor, year), meanings, LocalDate.now(clock));
        var seen = new HashMap<List<Object>, Integer>();
        var rows = new ArrayList<ImportRow>();
        for (var row : brought.table().rows()) {
            rows.add(once(new ReadingRow(brought, row, frame).read(), seen));
        }
        return new CheckedImport(brought, besideLedger(actor, rows), meanings.codes());
    }

    private Set<Purpose> purposes(Actor actor, FiscalYear year) {
        return plans.find(year, actor).stream()
                .flatMap(edition -> edition.plan().projects().stream())
                .flatMap(project -> Stream.concat(
                        Stream.of(Purpose.of(project.key())),
                        project.activities().stream().map(one -> Purpose.of(one.key()))))
                .collect(Collectors.toSet());
    }

    /** The same paper, amount, day and account twice in one file is a mistake in the file. */
    private static ImportRow once(ImportRow row, Map<List<Object>, Integer> seen) {
        if (row.posting().isEmpty()) {
            return row;
        }
        var same = KnownEntries.mark(row.posting().get());
        var earlier = seen.putIfAbsent(same, row.number());
        return earlier == null || row.posting().get().more().document().isEmpty()
                ? row
                : row.wrong(
                        new FieldError("DOCUMENT", "ซ้ำกับแถวที่ {0}", String.valueOf(earlier)));
    }

    private List<ImportRow> besideLedger(Actor actor, List<ImportRow> rows) {
        var there = known.marks(
                rows.stream().map(ImportRow::posting).flatMap(Optional::stream).toList());
        places.hold(rows.stream()
                .flatMap(row -> row.posting().stream())
                .filter(posting -> posting.kind() == EntryKind.ALLOT)
                .map(Posting::account)
                .toList());
        var drawing = new DrawingRows(entries, rows);
        var spending = new SpendingRows(balances);
        var checked = new ArrayList<ImportRow>();
        for (var row : rows) {
            var told = row.isWrong() ? row : beside(mayPost(actor, row), there, drawing);
            checked.add(told.isNew() ? told.over(spending.isOver(told)) : told);
        }
        return checked;
    }

    private static ImportRow beside(ImportRow row, Set<List<Object>> there, DrawingRows drawing) {
        return row.posting()
                .map(posting -> drawing.of(row.known(there.contains(KnownEntries.mark(posting)))))
                .orElse(row);
    }

    /** What an office added is its own; money is handed on by a planner above, for what was given. */
    private ImportRow mayPost(Actor actor, ImportRow row) {
        var account = row.posting().orElseThrow().account();
        if (!Places.isItsOwn(account.place())) {
            return row.wrong(new FieldError(
                    "ACTIVITY",
                    "โครงการ {0} เป็นของหน่วยงานอื่น ไม่ใช่ของหน่วยงาน {1}",
                    account.purpose().project().toString(),
                    account.office().value()));
        }
        if (row.posting().get().kind() != EntryKind.ALLOT) {
            return row;
        }
        return LedgerRefusal.of(actor, EntryKind.ALLOT, account, Optional.empty())
                .map(LedgerRefusal::sentence)
                .or(() -> places.notGiven(account))
                .map(sentence -> row.wrong(new FieldError("KIND", sentence)))
                .orElse(row);
    }
}
