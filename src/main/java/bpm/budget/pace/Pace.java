package bpm.budget.pace;

import bpm.shared.FiscalYear;
import bpm.shared.Percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * The pace of spending (อัตราการเบิกจ่าย): disbursed ÷ money of the year, beside the share of the year that
 * has passed and the target of today. A target of today lies between those of two quarters' ends by days.
 */
public record Pace(BigDecimal money, BigDecimal spent, Percent elapsed, Optional<Percent> target) {

    /** So many points below the target still count as nearly. */
    public static final BigDecimal NEAR = new BigDecimal("5");

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** The pace on a day, by the cumulative targets of the quarters' ends. */
    public static Pace on(
            LocalDate today, FiscalYear year, Spending spending, Map<Integer, BigDecimal> targets) {
        return new Pace(
                spending.money(),
                spending.spent(),
                elapsed(year, today),
                targetOn(year, today, targets));
    }

    /** How much was spent of the money; empty where there is none. */
    public Optional<Percent> actual() {
        return Percent.of(spent, money);
    }

    /** What it is compared with: the target, or the year elapsed where none is set. */
    public Percent measure() {
        return target.orElse(elapsed);
    }

    public Verdict verdict() {
        if (actual().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        var behind = measure().value().subtract(actual().get().value());
        if (behind.signum() <= 0) {
            return Verdict.ON_TIME;
        }
        return behind.compareTo(NEAR) <= 0 ? Verdict.NEARLY : Verdict.BEHIND;
    }

    /** Days of the year that have passed, today among them, of all its days. */
    public static Percent elapsed(FiscalYear year, LocalDate today) {
        return new Percent(share(year.first(), year.last(), today));
    }

    /** Between the ends of two quarters the target rises day by day. */
    static Optional<Percent> targetOn(
            FiscalYear year, LocalDate today, Map<Integer, BigDecimal> targets) {
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        var before = BigDecimal.ZERO;
        for (int quarter = 1; quarter <= 4; quarter++) {
            var end = Optional.ofNullable(targets.get(quarter)).orElse(before);
            var last = year.lastOfQuarter(quarter);
            if (!today.isAfter(last) || quarter == 4) {
                var share = share(year.firstOfQuarter(quarter), last, today);
                var risen = end.subtract(before)
                        .multiply(share)
                        .divide(HUNDRED, 10, RoundingMode.HALF_UP);
                return Optional.of(new Percent(before.add(risen)));
            }
            before = end;
        }
        return Optional.empty();
    }

    private static BigDecimal share(LocalDate first, LocalDate last, LocalDate today) {
        long all = ChronoUnit.DAYS.between(first, last) + 1;
        long passed = Math.clamp(ChronoUnit.DAYS.between(first, today) + 1, 0, all);
        return BigDecimal.valueOf(passed * 100)
                .divide(BigDecimal.valueOf(all), 10, RoundingMode.HALF_UP);
    }
}
