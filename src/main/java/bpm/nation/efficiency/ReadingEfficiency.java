package bpm.nation.efficiency;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.pace.Pace;
import bpm.budget.pace.Spending;
import bpm.budget.pace.Targets;
import bpm.nation.ReadingNation;
import bpm.nation.Sums;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FiscalYear;
import bpm.shared.Spoken;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Reading the efficiency of offices (ดูประสิทธิภาพ), by the year's weights or by others that are
 * only tried.
 */
@Component
class ReadingEfficiency {

    private final ReadingNation nation;
    private final Weighings weighings;
    private final Targets targets;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;

    ReadingEfficiency(
            ReadingNation nation,
            Weighings weighings,
            Targets targets,
            Offices offices,
            Transactions transactions,
            Clock clock) {
        this.nation = nation;
        this.weighings = weighings;
        this.targets = targets;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the department set. */
    Weights weights(Actor actor, FiscalYear year) {
        return transactions.read(actor, () -> weighings.of(year));
    }

    /** The parts of an office beside each other; a district by itself, at its rank in its province. */
    EfficiencyTable of(Actor actor, FiscalYear year, OfficeCode office, Weights weights) {
        return office.isDistrict()
                ? compared(Actor.SYSTEM, year, office.parent(), weights).only(offices.get(office))
                : compared(actor, year, office, weights);
    }

    private EfficiencyTable compared(
            Actor actor, FiscalYear year, OfficeCode office, Weights weights) {
        var parts = nation.parts(actor, office, year);
        var scoring = new Scoring(
                expected(actor, year),
                Scoring.median(
                        parts.values().stream().flatMap(one -> Scoring.costEach(one).stream())));
        var weighed = nation.listed(office, parts).stream()
                .map(code -> efficiency(office, code, parts, scoring, weights))
                .toList();
        return EfficiencyTable.of(
                offices.get(office),
                year,
                weights,
                scoring,
                weighed.stream()
                        .map(one -> one.among(weighed))
                        .sorted(Comparator.comparingInt(
                                one -> one.rank().orElse(Integer.MAX_VALUE)))
                        .toList());
    }

    private Efficiency efficiency(
            OfficeCode above,
            OfficeCode code,
            Map<OfficeCode, Sums> parts,
            Scoring scoring,
            Weights weights) {
        var sums = Optional.ofNullable(parts.get(code)).orElse(Sums.NOTHING);
        Spoken name = code.equals(above)
                ? code.isDepartment() ? t -> t.s("กรม (ส่วนกลาง)") : t -> t.s("งานของจังหวัดเอง")
                : t -> offices.get(code).name(t);
        return Efficiency.of(
                code, name, scoring.of(sums), weights, Outliers.of(sums, scoring.medianCost()));
    }

    /**
     * What of the money should be disbursed by now: the department's target, or the share of the
     * year.
     */
    private BigDecimal expected(Actor actor, FiscalYear year) {
        return transactions.read(
                actor,
                () -> Pace.on(
                                LocalDate.now(clock),
                                year,
                                new Spending(BigDecimal.ZERO, BigDecimal.ZERO),
                                targets.of(year).of(Targets.ALL))
                        .measure()
                        .value());
    }
}
