package bpm.budget.importing;

import bpm.access.Actor;
import bpm.budget.Baht;
import bpm.budget.Purpose;
import bpm.budget.importing.ReadingRow.Frame;
import bpm.budget.ledger.Balances;
import bpm.budget.ledger.Entries;
import bpm.budget.ledger.Entry;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.Figures;
import bpm.budget.ledger.MoneyAccount;
import bpm.budget.ledger.MoneyPlace;
import bpm.budget.ledger.Posting;
import bpm.plan.Plans;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Clock clock;

    CheckingImport(
            Plans plans, Balances balances, Entries entries, KnownEntries known, Clock clock) {
        this.plans = plans;
        this.balances = balances;
        this.entries = entries;
        this.known = known;
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
        return new CheckedImport(brought, besideLedger(rows), meanings.codes());
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

    private List<ImportRow> besideLedger(List<ImportRow> rows) {
        var there = known.marks(
                rows.stream().map(ImportRow::posting).flatMap(Optional::stream).toList());
        var drawing = new Drawing(rows);
        var free = new HashMap<MoneyAccount, Baht>();
        var checked = new ArrayList<ImportRow>();
        for (var row : rows) {
            var told = row.posting().isEmpty()
                    ? row
                    : drawing.of(row.known(
                            there.contains(KnownEntries.mark(row.posting().get()))));
            checked.add(
                    told.isNew() ? told.over(isOver(told.posting().orElseThrow(), free)) : told);
        }
        return checked;
    }

    private boolean isOver(Posting posting, Map<MoneyAccount, Baht> free) {
        boolean takes = posting.kind() != EntryKind.RELEASE
                && posting.kind() != EntryKind.CLEAR
                && posting.more().refers().isEmpty();
        if (!takes) {
            return false;
        }
        var left = free.computeIfAbsent(posting.account(), this::free).minus(posting.amount());
        free.put(posting.account(), left);
        return left.isNegative();
    }

    private Baht free(MoneyAccount account) {
        return balances.of(account.place()).stream()
                .filter(balance -> balance.account().equals(account))
                .map(balance -> balance.figures())
                .findFirst()
                .orElse(Figures.NOTHING)
                .free();
    }

    /** Finds what a row draws from by the number of its paper, and what earlier rows left of it. */
    private final class Drawing {

        private final Map<MoneyPlace, List<Entry>> open = new HashMap<>();
        private final Map<Long, Baht> drawn = new HashMap<>();
        private final Set<String> ownPapers = new HashSet<>();

        Drawing(List<ImportRow> rows) {
            rows.stream()
                    .map(ImportRow::posting)
                    .flatMap(Optional::stream)
                    .filter(posting -> posting.kind().isDrawn())
                    .forEach(posting -> ownPapers.add(posting.more().document()));
        }

        ImportRow of(ImportRow row) {
            var posting = row.posting().orElseThrow();
            if (row.known() || (row.refersTo().isEmpty() && !posting.kind().mustDraw())) {
                return row;
            }
            var found = open.computeIfAbsent(posting.account().place(), entries::open).stream()
                    .filter(entry -> posting.kind().draws().contains(entry.kind()))
                    .filter(entry -> entry.account().equals(posting.account()))
                    .filter(entry -> entry.more().document().equals(row.refersTo()))
                    .findFirst();
            if (found.isEmpty()) {
                return row.wrong(new FieldError(
                        "REFERS",
                        ownPapers.contains(row.refersTo())
                                ? "เอกสาร “{0}” อยู่ในไฟล์เดียวกัน กรุณานำเข้าไฟล์นั้นก่อน แล้วนำเข้าแถวนี้"
                                : "ไม่พบรายการค้างของเอกสาร “{0}” ในบัญชีเดียวกัน",
                        row.refersTo()));
            }
            var entry = found.get();
            var sum = drawn.getOrDefault(entry.id(), Baht.ZERO).plus(posting.amount());
            if (sum.compareTo(entry.open()) > 0) {
                return row.wrong(new FieldError(
                        "AMOUNT", "เกินรายการที่อ้างถึง ซึ่งเหลืออยู่ {0} บาท", entry.open()));
            }
            drawn.put(entry.id(), sum);
            return row.with(new Posting(
                    posting.kind(),
                    posting.account(),
                    posting.amount(),
                    posting.day(),
                    posting.more().drawing(entry.id())));
        }
    }
}
