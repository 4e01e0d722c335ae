package bpm.overview;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FiscalYear;
import bpm.shared.ThaiText;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Gathers what each kind of desk shows, in the actor's scope: a statement for each list, however long
 * it is.
 */
@Component
class Desks {

    private final Queues queues;
    private final NationCounts nation;
    private final Matrices matrices;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;

    Desks(
            Queues queues,
            NationCounts nation,
            Matrices matrices,
            Offices offices,
            Transactions transactions,
            Clock clock) {
        this.queues = queues;
        this.nation = nation;
        this.matrices = matrices;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What waits for a province, and where each of its offices stands. */
    Map<String, Object> province(Actor actor, OfficeCode province, FiscalYear year) {
        var today = LocalDate.now(clock);
        return transactions.read(actor, () -> {
            var matrix = matrices.of(year, province, today);
            var model = queues.of(province, year, today, matrix.waitingFor(province));
            model.put("office", offices.get(province));
            model.put("matrix", matrix);
            model.put("rows", offices.under(province));
            model.put("counts", matrix.counts());
            return model;
        });
    }

    /** What waits for the department, and each province with all below it. */
    Map<String, Object> department(Actor actor, FiscalYear year, String text, String sort) {
        var today = LocalDate.now(clock);
        var counted = nation.of(actor, year);
        return transactions.read(actor, () -> {
            var all = counted.value();
            var model = queues.of(OfficeCode.DEPARTMENT, year, today, all.waiting());
            model.put("office", offices.get(OfficeCode.DEPARTMENT));
            model.put("lines", ProvinceLine.sorted(provinces(text), all.byProvince(), sort));
            model.put("countedAt", counted.keptAt());
            model.put("text", text);
            model.put("sort", sort);
            return model;
        });
    }

    private List<Office> provinces(String text) {
        var key = ThaiText.searchKey(text);
        return offices.provinces().stream()
                .filter(province -> key.isEmpty()
                        || ThaiText.searchKey(province.nameTh() + " " + province.nameEn())
                                .contains(key))
                .toList();
    }
}
