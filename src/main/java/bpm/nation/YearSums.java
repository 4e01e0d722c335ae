package bpm.nation;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.nation.KeptSums.Kept;
import bpm.nation.KeptSums.YearState;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A year's sums at an office and below it (ยอดรวมของปี): each reads out of what was
 * kept for their own scope.
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
        return transactions
                .read(actor, sums::states)
                .orElseGet(() -> transactions.write(actor, sums::fold));
    }

    /** The same in the caller's transaction; empty where something waits to be folded in. */
    Optional<Map<FiscalYear, Long>> known() {
        return sums.states();
    }

    /** All that lies at an office and below it. */
    Sums all(Actor actor, OfficeCode office, YearState key) {
        return office.equals(actor.office())
                ? kept(actor, key).all()
                : Sums.of(offices(actor, office, key).values());
    }

    /** Each office by itself, the given one and those below it. */
    Map<OfficeCode, Sums> offices(Actor actor, OfficeCode under, YearState key) {
        var all = kept(actor, key).offices();
        if (under.equals(actor.office())) {
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
        return kept(actor, key).provinces();
    }

    /** By the month in which activities are due. */
    Map<Integer, Sums> months(Actor actor, OfficeCode under, YearState key) {
        return under.equals(actor.office())
                ? kept(actor, key).months()
                : transactions.read(actor, () -> sums.byMonth(key.year(), under, key.today()));
    }

    /** Disbursed in each month. */
    Map<Integer, BigDecimal> spent(Actor actor, OfficeCode under, YearState key) {
        return under.equals(actor.office())
                ? kept(actor, key).spent()
                : transactions.read(actor, () -> sums.spentByMonth(key.year(), under));
    }

    private Kept kept(Actor actor, YearState key) {
        return kept.get(
                actor.office(),
                key,
                () -> transactions.read(actor, () -> read(actor.office(), key)));
    }

    private Kept read(OfficeCode scope, YearState key) {
        var offices = sums.byOffice(key.year(), scope, key.today());
        var provinces = new TreeMap<OfficeCode, Sums>();
        offices.forEach((office, one) ->
                provinces.merge(office.isDistrict() ? office.parent() : office, one, Sums::plus));
        return new Kept(
                Sums.of(offices.values()),
                Map.copyOf(offices),
                Map.copyOf(provinces),
                sums.byMonth(key.year(), scope, key.today()),
                sums.spentByMonth(key.year(), scope));
    }
}
