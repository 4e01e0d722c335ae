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
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers what each kind of desk shows, in the actor's scope: a statement for each list, however long
 * it is.
 */
@Component
class Desks {

    /** So many filings of the queue stand on the desk; the rest is a click away. */
    private static final int QUEUE = 10;

    private final Works works;
    private final NationCounts nation;
    private final Matrices matrices;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;

    Desks(
            Works works,
            NationCounts nation,
            Matrices matrices,
            Offices offices,
            Transactions transactions,
            Clock clock) {
        this.works = works;
        this.nation = nation;
        this.matrices = matrices;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The office's own work: what a district sees first. */
    Map<String, Object> own(
            Actor actor, OfficeCode office, FiscalYear year, String text, boolean mine) {
        var today = LocalDate.now(clock);
        var filter = new WorkFilter(
                year,
                office,
                true,
                Optional.empty(),
                mine ? Optional.of(actor.id()) : Optional.empty(),
                text,
                List.of(),
                WorkFilter.Order.DUE);
        var list = transactions.read(actor, () -> works.list(filter, today, 0, 500));
        return Map.of(
                "office",
                offices.get(office),
                "desk",
                new Desk(list),
                "text",
                text,
                "mine",
                mine,
                "daysLeft",
                ChronoUnit.DAYS.between(today, year.last()));
    }

    /** What waits for a province, and where each of its offices stands. */
    Map<String, Object> province(Actor actor, OfficeCode province, FiscalYear year) {
        var today = LocalDate.now(clock);
        return transactions.read(actor, () -> {
            var matrix = matrices.of(year, province, today);
            var model = queue(province, year, today, matrix.waitingFor(province));
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
            var model = queue(OfficeCode.DEPARTMENT, year, today, all.waiting());
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

    /** Filings sent by the offices directly below, which are this office's to review. */
    private Map<String, Object> queue(
            OfficeCode office, FiscalYear year, LocalDate today, int inAll) {
        var waiting = works.waitingFor(office, year, today, QUEUE);
        var model = new HashMap<String, Object>();
        model.put("waiting", waiting);
        model.put("waitingInAll", waiting.size() < QUEUE ? waiting.size() : Math.max(inAll, QUEUE));
        model.put("names", names(waiting));
        return model;
    }

    Map<OfficeCode, Office> names(List<Work> list) {
        var names = new HashMap<OfficeCode, Office>();
        list.forEach(work -> names.computeIfAbsent(work.office(), offices::get));
        return names;
    }
}
