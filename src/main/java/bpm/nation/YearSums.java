package bpm.nation;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.nation.KeptSums.Nation;
import bpm.nation.KeptSums.YearState;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A year's sums at an office and below it (ยอดรวมของปี): who sees the nation reads it out of what
 * is kept, anybody else in their own scope.
 */
@Component
class YearSums {

    private final NationSums sums;
    private final KeptSums kept;
    private final Transactions transactions;

    YearSums(NationSums sums, KeptSums kept, Transactions transactions) {
        this.sums = sums;
        this.kept = kept;
        this.transactions = transactions;
    }

    /** The state of each year that has anything, with all that was written until now folded in. */
    Map<FiscalYear, Long> states(Actor actor) {
        return transactions.write(actor, sums::fold);
    }

    /** Each office by itself, the given one and those below it. */
    Map<OfficeCode, Sums> offices(Actor actor, OfficeCode under, YearState key) {
        if (!actor.sees(OfficeCode.DEPARTMENT)) {
            return transactions.read(actor, () -> sums.byOffice(key.year(), under, key.today()));
        }
        var all = nation(actor, key).offices();
        if (under.isDepartment()) {
            return all;
        }
        var found = new TreeMap<OfficeCode, Sums>();
        all.forEach((office, one) -> {
            if (under.covers(office)) {
                found.put(office, one);
            }
        });
        return found;
    }

    /**
     * Each province with all below it, for those who see the nation; the department's own work by
     * itself.
     */
    Map<OfficeCode, Sums> provinces(Actor actor, YearState key) {
        return nation(actor, key).provinces();
    }

    /** By the month in which activities are due. */
    Map<Integer, Sums> months(Actor actor, OfficeCode under, YearState key) {
        return under.isDepartment()
                ? nation(actor, key).months()
                : transactions.read(actor, () -> sums.byMonth(key.year(), under, key.today()));
    }

    /** Disbursed in each month. */
    Map<Integer, BigDecimal> spent(Actor actor, OfficeCode under, YearState key) {
        return under.isDepartment()
                ? nation(actor, key).spent()
                : transactions.read(actor, () -> sums.spentByMonth(key.year(), under));
    }

    private Nation nation(Actor actor, YearState key) {
        return kept.get(key, () -> transactions.read(actor, () -> read(key.year(), key.today())));
    }

    private Nation read(FiscalYear year, LocalDate today) {
        var offices = sums.byOffice(year, OfficeCode.DEPARTMENT, today);
        var provinces = new TreeMap<OfficeCode, Sums>();
        offices.forEach((office, one) ->
                provinces.merge(office.isDistrict() ? office.parent() : office, one, Sums::plus));
        return new Nation(
                Map.copyOf(offices),
                Map.copyOf(provinces),
                sums.byMonth(year, OfficeCode.DEPARTMENT, today),
                sums.spentByMonth(year, OfficeCode.DEPARTMENT));
    }
}
