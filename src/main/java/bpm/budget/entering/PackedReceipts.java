package bpm.budget.entering;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.attachment.Enclosures;
import bpm.budget.Purpose;
import bpm.budget.ledger.Entry;
import bpm.document.Packed;
import bpm.document.PackedFile;
import bpm.document.PaperPlace;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was attached to entries of the ledger (หลักฐานการเงินในแฟ้มรวม): an activity's with its papers, those
 * of whole projects with the office's year.
 */
@Component
class PackedReceipts implements Packed {

    private final JdbcClient database;
    private final Enclosures enclosures;
    private final Transactions transactions;

    PackedReceipts(JdbcClient database, Enclosures enclosures, Transactions transactions) {
        this.database = database;
        this.enclosures = enclosures;
        this.transactions = transactions;
    }

    @Override
    public List<PackedFile> of(Actor actor, PaperPlace place, Words words) {
        return files(actor, transactions.read(actor, () -> owners(place)));
    }

    private List<String> owners(PaperPlace place) {
        return switch (place) {
            case PaperPlace.OfActivity(var key, var office) ->
                owners(office, key.year(), Purpose.of(key)::equals);
            case PaperPlace.OfOffice(var office, var year) ->
                owners(office, year, Purpose::isProject);
            case PaperPlace.OfRound round -> List.of();
        };
    }

    private List<String> owners(OfficeCode office, FiscalYear year, Predicate<Purpose> which) {
        return database
                .sql("""
                        select id, activity
                        from budget_entry
                        where office = :office and year = :year
                        order by id
                        """)
                .param("office", office.value())
                .param("year", year.number())
                .query((row, i) -> which.test(Purpose.of(row.getString("activity")))
                        ? Stream.of(Entry.owner(office, row.getLong("id")))
                        : Stream.<String>empty())
                .list()
                .stream()
                .flatMap(owner -> owner)
                .toList();
    }

    /** Each file under the number of its entry, which the ledger's own page shows in its address. */
    private List<PackedFile> files(Actor actor, List<String> owners) {
        return enclosures.of(actor, owners).stream()
                .map(one -> new PackedFile(
                        "money/" + one.owner().replaceAll(".*/", "") + "-" + one.name(),
                        out -> out.write(enclosures.content(actor, one.id()))))
                .toList();
    }
}
