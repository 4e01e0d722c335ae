package bpm.budget.importing;

import bpm.budget.Baht;
import bpm.budget.ledger.Posting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what the ledger has already (รายการที่มีอยู่แล้ว): the same paper, kind, day, account and amount. */
@Component
class KnownEntries {

    private final JdbcClient database;

    KnownEntries(JdbcClient database) {
        this.database = database;
    }

    /** By what two entries are the same one. */
    static List<Object> mark(Posting posting) {
        var account = posting.account();
        return List.of(
                account.office().value(),
                account.purpose().toString(),
                account.key(),
                posting.kind().name(),
                posting.more().document(),
                posting.day(),
                posting.amount());
    }

    /** The marks of all entries that have one of these papers. */
    Set<List<Object>> marks(Collection<Posting> postings) {
        var papers = postings.stream()
                .map(posting -> posting.more().document())
                .filter(document -> !document.isEmpty())
                .distinct()
                .toArray(String[]::new);
        var offices = postings.stream()
                .map(posting -> posting.account().office().value())
                .distinct()
                .toArray(String[]::new);
        return new HashSet<>(database.sql("""
                        select office, activity, category, fund, kind, document, day, amount
                        from budget_entry
                        where office = any(:offices) and document = any(:papers) and kind <> 'CORRECT'
                            and pair = id
                            and not exists (
                                select from budget_import_undone u where u.import = budget_entry.import)
                        order by id
                        """)
                .param("offices", offices)
                .param("papers", papers)
                .query(KnownEntries::ofRow)
                .list());
    }

    private static List<Object> ofRow(ResultSet row, int number) throws SQLException {
        return List.of(
                row.getString("office"),
                row.getString("activity"),
                row.getString("category") + "." + row.getString("fund"),
                row.getString("kind"),
                row.getString("document"),
                row.getObject("day", LocalDate.class),
                new Baht(row.getBigDecimal("amount")));
    }
}
