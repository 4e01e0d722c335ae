package bpm.nation;

import bpm.shared.FiscalYear;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a measure went over the months of a year, or over years (แนวโน้ม). */
public record Trend(List<Point> points, Measure measure) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public Trend {
        points = List.copyOf(points);
    }

    /** A month's first day or a year's; a value that is not there leaves a gap. */
    public record Point(LocalDate from, Optional<BigDecimal> value) {

        /** {@code ต.ค.} or {@code Oct}. */
        public String month(Words t) {
            return t.date(from).split(" ", -1)[1];
        }

        public String year(Words t) {
            return t.year(FiscalYear.of(from));
        }
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return points.stream().allMatch(point -> point.value().isEmpty());
    }

    /** By the month in which activities are due. */
    static Trend due(LocalDate october, Map<Integer, Sums> months, Measure measure) {
        var points = new ArrayList<Point>();
        for (int month = 1; month <= 12; month++) {
            points.add(new Point(
                    october.plusMonths(month - 1),
                    Optional.ofNullable(months.get(month)).flatMap(measure::value)));
        }
        return new Trend(points, measure);
    }

    /** Disbursed since October of the year's money, up to the month of today. */
    static Trend spent(
            LocalDate october, Map<Integer, BigDecimal> spent, BigDecimal money, LocalDate today) {
        var points = new ArrayList<Point>();
        var sum = BigDecimal.ZERO;
        for (int month = 1; month <= 12; month++) {
            var first = october.plusMonths(month - 1);
            sum = sum.add(spent.getOrDefault(month, BigDecimal.ZERO));
            boolean known = money.signum() > 0 && !first.isAfter(today);
            points.add(new Point(
                    first,
                    known
                            ? Optional.of(
                                    sum.multiply(HUNDRED).divide(money, 2, RoundingMode.HALF_UP))
                            : Optional.empty()));
        }
        return new Trend(points, Measure.MONEY);
    }
}
