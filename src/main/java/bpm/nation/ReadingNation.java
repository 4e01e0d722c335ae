package bpm.nation;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.nation.KeptSums.YearState;
import bpm.nation.League.Entrant;
import bpm.nation.NationSums.ActivitySums;
import bpm.nation.Trend.Point;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reading the nation at a glance (ดูภาพรวม): the department sees provinces, a province its
 * offices, a district its activities; each the same measures, beside another year where one is
 * asked for.
 */
@Component
public class ReadingNation {

    /** So many years back a trend goes. */
    private static final int YEARS = 6;

    private final YearSums years;
    private final NationSums sums;
    private final Outlines outlines;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;

    ReadingNation(
            YearSums years,
            NationSums sums,
            Outlines outlines,
            Offices offices,
            Transactions transactions,
            Clock clock) {
        this.years = years;
        this.sums = sums;
        this.outlines = outlines;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Outside of a transaction: who waits for another's reading holds no connection. */
    public Glance of(Actor actor, NationAsked asked) {
        return of(actor, asked, true);
    }

    /** The same for a desk, which shows neither months nor years. */
    public Glance withoutTrends(Actor actor, NationAsked asked) {
        return of(actor, asked, false);
    }

    private Glance of(Actor actor, NationAsked asked, boolean trends) {
        var none = new Trend(List.of(), asked.measure());
        var begun = begin(actor, asked.office());
        var states = begun.states();
        var now = key(asked.year(), states);
        var parts = parts(actor, asked.office(), now);
        var then = asked.with().map(year -> parts(actor, asked.office(), key(year, states)));
        var all = Sums.of(parts.values());
        var lines = League.of(entries(actor, asked, parts, then), asked.measure(), asked.sort());
        return new Glance(
                asked,
                offices.get(asked.office()),
                all,
                then.map(old -> Sums.of(old.values())),
                lines,
                begun.map(),
                trends ? months(actor, asked, now, all) : none,
                trends ? trend(actor, asked, states) : none,
                known(asked, states));
    }

    private record Begun(Map<FiscalYear, Long> states, Glance.Drawing map) {}

    /** The map and what is read anew each time: one transaction, where nothing waits to be folded. */
    private Begun begin(Actor actor, OfficeCode office) {
        return transactions
                .read(
                        actor,
                        () -> years.known()
                                .map(states -> new Begun(states, outlines.below(office))))
                .orElseGet(() -> new Begun(
                        years.states(actor),
                        transactions.read(actor, () -> outlines.below(office))));
    }

    /** Brings the kept sums up to all that was written until now, outside of a transaction. */
    public void fold(Actor actor) {
        years.states(actor);
    }

    /** The years to choose from, that which was chosen among them. */
    private static List<FiscalYear> known(NationAsked asked, Map<FiscalYear, Long> states) {
        return Stream.concat(states.keySet().stream(), asked.with().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Each part of an office in a year with what lies in it: provinces, or offices. */
    public Map<OfficeCode, Sums> parts(Actor actor, OfficeCode office, FiscalYear year) {
        return parts(actor, office, key(year, years.states(actor)));
    }

    private Map<OfficeCode, Sums> parts(Actor actor, OfficeCode office, YearState key) {
        return office.isDepartment()
                ? years.provinces(actor, key)
                : years.offices(actor, office, key);
    }

    private List<Entrant> entries(
            Actor actor,
            NationAsked asked,
            Map<OfficeCode, Sums> now,
            Optional<Map<OfficeCode, Sums>> then) {
        if (asked.office().isDistrict()) {
            return activities(actor, asked);
        }
        return listed(asked.office(), now).stream()
                .map(code -> new Entrant(
                        Places.office(asked, offices.get(code)),
                        now.getOrDefault(code, Sums.NOTHING),
                        then.map(old -> old.getOrDefault(code, Sums.NOTHING))))
                .toList();
    }

    /** Everyone below, also who has nothing; the office's own work where it has any. */
    public List<OfficeCode> listed(OfficeCode office, Map<OfficeCode, Sums> now) {
        var listed = new ArrayList<OfficeCode>();
        if (now.containsKey(office)) {
            listed.add(office);
        }
        offices.children(office).forEach(child -> listed.add(child.code()));
        now.keySet().stream()
                .filter(code -> !listed.contains(code))
                .sorted()
                .forEach(listed::add); // closed offices that had work
        return listed;
    }

    private List<Entrant> activities(Actor actor, NationAsked asked) {
        var today = LocalDate.now(clock);
        return transactions.read(actor, () -> {
            var then = asked.with()
                    .map(year -> sums.byActivity(year, asked.office(), today).stream()
                            .collect(Collectors.toMap(
                                    one -> one.activity().substring(4), ActivitySums::sums)));
            return sums.byActivity(asked.year(), asked.office(), today).stream()
                    .map(one -> new Entrant(
                            Places.activity(asked, one),
                            one.sums(),
                            then.map(old ->
                                    old.getOrDefault(one.activity().substring(4), Sums.NOTHING))))
                    .toList();
        });
    }

    private Trend months(Actor actor, NationAsked asked, YearState key, Sums all) {
        var october = asked.year().first();
        return asked.measure() == Measure.MONEY
                ? Trend.spent(
                        october, years.spent(actor, asked.office(), key), all.money(), key.today())
                : Trend.due(october, years.months(actor, asked.office(), key), asked.measure());
    }

    private Trend trend(Actor actor, NationAsked asked, Map<FiscalYear, Long> states) {
        var values = new TreeMap<FiscalYear, Optional<BigDecimal>>();
        states.keySet().stream()
                .sorted()
                .skip(Math.max(0, states.size() - YEARS))
                .forEach(year -> values.put(
                        year,
                        asked.measure()
                                .value(years.all(actor, asked.office(), key(year, states)))));
        return new Trend(
                values.entrySet().stream()
                        .map(one -> new Point(one.getKey().last(), one.getValue()))
                        .toList(),
                asked.measure());
    }

    private YearState key(FiscalYear year, Map<FiscalYear, Long> states) {
        return new YearState(year, LocalDate.now(clock), states.getOrDefault(year, 0L));
    }
}
