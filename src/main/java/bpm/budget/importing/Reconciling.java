package bpm.budget.importing;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.Baht;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.Posting;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Comparing a file with the ledger (กระทบยอด): disbursements of the days and offices that it covers. */
@Component
class Reconciling {

    private final JdbcClient database;
    private final Transactions transactions;

    Reconciling(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    private record Paper(OfficeCode office, String activity, String document)
            implements Comparable<Paper> {

        private static final Comparator<Paper> ORDER = Comparator.comparing(Paper::office)
                .thenComparing(Paper::activity)
                .thenComparing(Paper::document);

        @Override
        public int compareTo(Paper other) {
            return ORDER.compare(this, other);
        }
    }

    /** What a row of either side says. */
    private record Said(Paper paper, Baht amount) {}

    /** Empty where the file has no disbursement that can be read. */
    Optional<Reconciled> reconcile(Actor actor, FiscalYear year, CheckedImport checked) {
        var theirs = checked.rows().stream()
                .map(ImportRow::posting)
                .flatMap(Optional::stream)
                .filter(posting -> posting.kind() == EntryKind.DISBURSE)
                .toList();
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        var from = theirs.stream().map(Posting::day).min(LocalDate::compareTo).orElseThrow();
        var to = theirs.stream().map(Posting::day).max(LocalDate::compareTo).orElseThrow();
        var offices = theirs.stream()
                .map(posting -> posting.account().office().value())
                .distinct()
                .toList();
        var lines = new TreeMap<Paper, Difference>();
        transactions
                .read(actor, () -> ours(year, offices, from, to))
                .forEach(one -> add(lines, one.paper(), one.amount(), Baht.ZERO));
        theirs.forEach(posting -> add(lines, paper(posting), Baht.ZERO, posting.amount()));
        return Optional.of(new Reconciled(
                from, to, List.copyOf(lines.values()), checked.wrong().size()));
    }

    private static Paper paper(Posting posting) {
        return new Paper(
                posting.account().office(),
                posting.account().purpose().toString(),
                posting.more().document());
    }

    private static void add(Map<Paper, Difference> lines, Paper paper, Baht ours, Baht theirs) {
        lines.merge(
                paper,
                new Difference(paper.office(), paper.activity(), paper.document(), ours, theirs),
                (one, other) -> new Difference(
                        paper.office(),
                        paper.activity(),
                        paper.document(),
                        one.ours().plus(other.ours()),
                        one.theirs().plus(other.theirs())));
    }

    /** A correction counts with the paper of the entry that it corrects, on that entry's day. */
    private List<Said> ours(FiscalYear year, List<String> offices, LocalDate from, LocalDate to) {
        return database.sql("""
                        select e.office, e.activity, e.document, sum(e.disbursed) as amount
                        from budget_entry_v e
                        left join budget_entry_v o on o.office = e.office and o.id = e.corrects
                        where e.office = any(:offices) and e.year = :year and e.acts_as = 'DISBURSE'
                            and coalesce(o.day, e.day) between :from and :to
                        group by e.office, e.activity, e.document
                        order by e.office, e.activity, e.document
                        """)
                .param("offices", offices.toArray(String[]::new))
                .param("year", year.number())
                .param("from", from)
                .param("to", to)
                .query((row, i) -> new Said(
                        new Paper(
                                new OfficeCode(row.getString("office")),
                                row.getString("activity"),
                                row.getString("document")),
                        new Baht(row.getBigDecimal("amount"))))
                .list();
    }
}
