package bpm.budget.importing;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.budget.ledger.Entries;
import bpm.budget.ledger.Posting;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bringing a file of entries in (นำเข้ารายการ): as a whole, or without the rows that are named wrong and left
 * out on purpose. What spends too much is brought in all the same and marked.
 */
@Component
public class ImportingEntries {

    private final Transactions transactions;
    private final CheckingImport checking;
    private final Meanings meanings;
    private final Imports imports;
    private final Entries entries;
    private final ImportTrail trail;

    ImportingEntries(
            Transactions transactions,
            CheckingImport checking,
            Meanings meanings,
            Imports imports,
            Entries entries,
            ImportTrail trail) {
        this.transactions = transactions;
        this.checking = checking;
        this.meanings = meanings;
        this.imports = imports;
        this.entries = entries;
        this.trail = trail;
    }

    /** A file as it was brought: the table as text, its name, and what was told of its headings and codes. */
    public record Brought(
            FiscalYear year, String fileName, String text, Map<String, String> told) {}

    /** Whether the actor may bring files in: a planner also for the offices below. */
    public static boolean may(Actor actor) {
        return actor.is(Role.PLANNER) || actor.is(Role.REPORTER);
    }

    /** Looks the file through; nothing is written. */
    public CheckedImport preview(Actor actor, Brought file) {
        guard(actor);
        return transactions.read(actor, () -> checked(actor, file));
    }

    /** The latest files of the actor's office. */
    List<Imports.Line> latest(Actor actor, FiscalYear year) {
        return transactions.read(actor, () -> imports.of(actor.office(), year));
    }

    /** Brings in what is right; wrong rows are refused unless leaving them out was said. */
    public CheckedImport bring(Actor actor, Brought file, boolean leaving) {
        guard(actor);
        return transactions.write(actor, () -> {
            meanings.keep(actor.office(), file.told());
            var checked = checked(actor, file);
            if (!checked.brought().missing().isEmpty()
                    || (!leaving && !checked.wrong().isEmpty())) {
                throw Problem.invalid(
                        "text", "ยังมีแถวที่ต้องแก้ไข {0} แถว", checked.wrong().size());
            }
            var fresh = checked.fresh();
            if (fresh.isEmpty()) {
                throw Problem.invalid("text", "ไม่มีแถวใหม่ที่จะนำเข้า");
            }
            var postings = fresh.stream().flatMap(row -> row.posting().stream()).toList();
            long id = imports.add(actor, file.year(), file.fileName(), checked, trail.now());
            entries.hold(
                    file.year(), postings.stream().flatMap(Posting::accounts).toList());
            post(fresh, new Entries.Stamp(actor, trail.now(), Optional.of(id)));
            trail.record(actor, id, file.fileName(), postings);
            return checked;
        });
    }

    /** In the order of the file, for a row may draw from one before it. */
    private void post(List<ImportRow> rows, Entries.Stamp stamp) {
        var posted = new HashMap<Integer, Long>();
        for (var row : rows) {
            var posting = row.posting().orElseThrow();
            var drawing = row.drawsOn()
                    .map(posted::get)
                    .map(entry -> posting.with(posting.more().drawing(entry)))
                    .orElse(posting);
            posted.put(row.number(), entries.post(drawing, stamp));
        }
    }

    private CheckedImport checked(Actor actor, Brought file) {
        var known = meanings.of(actor.office()).and(file.told());
        var brought = BroughtMoney.of(BroughtMoney.read(file.text()), known);
        if (!brought.missing().isEmpty()) {
            return new CheckedImport(brought, List.of(), known.codes());
        }
        var checked = checking.check(actor, file.year(), brought, known);
        return actor.is(Role.PLANNER)
                ? checked
                : new CheckedImport(
                        brought,
                        checked.rows().stream().map(row -> own(actor, row)).toList(),
                        known.codes());
    }

    /** A reporter posts for the own office only. */
    private static ImportRow own(Actor actor, ImportRow row) {
        boolean foreign = row.posting()
                .filter(posting -> !posting.account().office().equals(actor.office()))
                .isPresent();
        return foreign
                ? row.wrong(new FieldError(
                        "OFFICE", "เฉพาะผู้จัดทำแผนเท่านั้นที่นำเข้าแทนหน่วยงานในสังกัดได้"))
                : row;
    }

    private static void guard(Actor actor) {
        if (!may(actor)) {
            throw Problem.forbidden(
                    "เฉพาะผู้รายงานหรือผู้จัดทำแผนของหน่วยงานเท่านั้นที่ลงรายการได้");
        }
    }
}
