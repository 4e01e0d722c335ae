package bpm.areadata.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A map drawn by ourselves (แผนที่): outlines as paths and points as circles of one SVG, whatever it
 * shows fits in.
 */
public record AreaMap(int width, int height, List<Outline> outlines, List<Dot> dots) {

    private static final int WIDTH = 800;
    private static final double MARGIN = 0.04;

    /** An outline: its path, where its name stands, whether it is the office's own. */
    public record Outline(String code, String name, String path, String x, String y, boolean own) {}

    /** A point: the more rows it has, the larger. */
    public record Dot(String x, String y, String radius, long rows, String name) {}

    public AreaMap {
        outlines = List.copyOf(outlines);
        dots = List.copyOf(dots);
    }

    /** Whether it has anything to look at. */
    public boolean isEmpty() {
        return outlines.isEmpty() && dots.isEmpty();
    }

    /**
     * The map of an office: its own outline fills it, and what lies around is cut off; a point outside its
     * borders still is on it.
     */
    public static AreaMap of(String own, List<Shape> shapes, List<MapPoint> points) {
        var focus = shapes.stream().filter(shape -> shape.code().equals(own)).findFirst();
        var spots = Stream.concat(
                        focus.map(List::of).orElse(shapes).stream()
                                .flatMap(shape -> shape.rings().stream())
                                .flatMap(ring -> ring.spots().stream()),
                        points.stream().map(at -> new Ring.Spot(at.longitude(), at.latitude())))
                .toList();
        if (spots.isEmpty()) {
            return new AreaMap(WIDTH, WIDTH / 2, List.of(), List.of());
        }
        var frame = Frame.around(spots);
        var outlines = new ArrayList<Outline>();
        shapes.forEach(
                shape -> frame.outline(shape, shape.code().equals(own)).ifPresent(outlines::add));
        return new AreaMap(
                WIDTH, frame.height(), outlines, points.stream().map(frame::dot).toList());
    }

    /** From degrees to the picture: a degree of longitude is as wide as it is at the middle latitude. */
    private record Frame(double west, double north, double scale, double narrow, int height) {

        static Frame around(List<Ring.Spot> spots) {
            var longitudes = spots.stream().mapToDouble(Ring.Spot::longitude).summaryStatistics();
            var latitudes = spots.stream().mapToDouble(Ring.Spot::latitude).summaryStatistics();
            double narrow = Math.cos(Math.toRadians((latitudes.getMin() + latitudes.getMax()) / 2));
            double wide = Math.max(0.02, (longitudes.getMax() - longitudes.getMin()) * narrow);
            double high = Math.max(0.02, latitudes.getMax() - latitudes.getMin());
            double edge = Math.max(wide, high) * MARGIN;
            double scale = WIDTH / (wide + 2 * edge);
            return new Frame(
                    longitudes.getMin() - edge / narrow,
                    latitudes.getMax() + edge,
                    scale,
                    narrow,
                    (int) Math.ceil((high + 2 * edge) * scale));
        }

        double x(double longitude) {
            return (longitude - west) * narrow * scale;
        }

        double y(double latitude) {
            return (north - latitude) * scale;
        }

        Optional<Outline> outline(Shape shape, boolean own) {
            var path = shape.rings().stream()
                    .map(ring -> ring.spots().stream()
                            .map(spot -> text(x(spot.longitude())) + " " + text(y(spot.latitude())))
                            .collect(Collectors.joining("L", "M", "Z")))
                    .collect(Collectors.joining());
            return shape.rings().stream()
                    .max(Comparator.comparingDouble(Ring::size))
                    .map(ring -> new Outline(
                            shape.code(),
                            shape.name(),
                            path,
                            text(x(middle(ring.spots().stream()
                                    .mapToDouble(Ring.Spot::longitude)
                                    .summaryStatistics()))),
                            text(y(middle(ring.spots().stream()
                                    .mapToDouble(Ring.Spot::latitude)
                                    .summaryStatistics()))),
                            own));
        }

        private static double middle(java.util.DoubleSummaryStatistics all) {
            return (all.getMin() + all.getMax()) / 2;
        }

        Dot dot(MapPoint at) {
            double radius = Math.min(16, 6 + 2 * Math.log((double) at.rows()));
            return new Dot(
                    text(x(at.longitude())),
                    text(y(at.latitude())),
                    text(radius),
                    at.rows(),
                    at.name());
        }

        private static String text(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}
