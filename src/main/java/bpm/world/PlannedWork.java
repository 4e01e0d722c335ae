package bpm.world;

import bpm.budget.month.FiscalMonth;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.Plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** How much of an activity an office plans in which month, and what it costs (งานที่วางแผนไว้); invented. */
record PlannedWork(
        ActivityKey activity,
        int place,
        Optional<BigDecimal> quantity,
        BigDecimal baht,
        BigDecimal share) {

    /** Activities were handed out in May: nothing is planned before. */
    private static final int EARLIEST = 8;

    private static final BigDecimal A_HEAD = new BigDecimal("280");
    private static final BigDecimal USUAL = new BigDecimal("30");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    static PlannedWork of(Tale tale, Map<ActivityKey, Matter> matters, Plan plan) {
        var activity = plan.activity(tale.activity()).orElseThrow();
        var quantity =
                Optional.ofNullable(matters.get(tale.activity())).orElseThrow().target(tale.dice());
        var dice = tale.dice();
        int place = FiscalMonth.of(Timetable.planned(tale.plot(), activity, tale.dice()))
                .place();
        var baht = quantity.orElse(USUAL)
                .multiply(A_HEAD)
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .multiply(HUNDRED);
        return new PlannedWork(
                tale.activity(),
                Math.max(EARLIEST, place),
                quantity,
                baht,
                tale.plot() == Plot.NOT_STARTED || tale.plot().isDraft()
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(82 + dice.nextInt(20)));
    }

    /** What came of a planned number: whole, about as planned, nothing where nothing was done. */
    BigDecimal done(BigDecimal planned) {
        return Gift.plain(planned.multiply(share).divide(HUNDRED, 0, RoundingMode.HALF_UP));
    }
}
