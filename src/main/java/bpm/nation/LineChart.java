package bpm.nation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A trend drawn as lines of one SVG (กราฟเส้น); where a value is missing the line has a gap. */
public record LineChart(List<Dot> dots, List<String> lines, List<Level> levels) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 220;

    private static final double LEFT = 44;
    private static final double RIGHT = 16;
    private static final double TOP = 16;
    private static final double BOTTOM = 30;

    /** A place on the axis: which point it is, where, and how high where it has a value. */
    public record Dot(Trend.Point point, String x, Optional<String> y) {}

    /** A line across for the eye, with the number that it stands for. */
    public record Level(BigDecimal value, String y) {}

    public LineChart {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
        levels = List.copyOf(levels);
    }

    public static LineChart of(Trend trend) {
        double low = trend.measure().isPercent() ? 0 : 1;
        double high = trend.points().stream()
                .flatMap(point -> point.value().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .reduce(trend.measure().isPercent() ? 100 : 5, Math::max);
        var dots = new ArrayList<Dot>();
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int i = 0; i < trend.points().size(); i++) {
            var point = trend.points().get(i);
            var x = text(x(i, trend.points().size()));
            var y = point.value().map(value -> text(y(value.doubleValue(), low, high)));
            dots.add(new Dot(point, x, y));
            if (y.isPresent()) {
                line.append(line.isEmpty() ? "" : " ").append(x).append(',').append(y.get());
            } else if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return new LineChart(dots, lines, levels(low, high));
    }

    private static List<Level> levels(double low, double high) {
        var levels = new ArrayList<Level>();
        for (int quarter = 0; quarter <= 4; quarter++) {
            double value = low + (high - low) * quarter / 4;
            levels.add(new Level(
                    BigDecimal.valueOf(Math.round(value * 10)).movePointLeft(1),
                    text(y(value, low, high))));
        }
        return levels;
    }

    private static double x(int i, int many) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (i + 0.5) / many;
    }

    private static double y(double value, double low, double high) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - low) / (high - low);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
