package bpm.nation;

import bpm.areadata.map.Boundaries;
import bpm.areadata.map.Ring;
import bpm.areadata.map.Shape;
import bpm.nation.Glance.Drawing;
import bpm.org.OfficeCode;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Maps of offices (แผนที่หน่วยงาน) drawn small enough for a weak signal: whole points, and none
 * twice. That of the provinces is drawn once, until other outlines are brought in.
 */
@Component
class Outlines {

    private static final int WIDTH = 400;
    private static final double MARGIN = 6;

    private final Boundaries boundaries;
    private volatile Drawn nation = new Drawn("", new Drawing(1, 1, Map.of()));

    Outlines(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    private record Drawn(String stamp, Drawing map) {}

    /** The offices below one, as far as their outlines are known; in the caller's transaction. */
    Drawing below(OfficeCode office) {
        if (!office.isDepartment()) {
            return draw(office.isProvince() ? boundaries.districts(office.value()) : List.of());
        }
        var stamp = boundaries.stamp();
        var known = nation;
        if (!known.stamp().equals(stamp)) {
            known = new Drawn(stamp, draw(boundaries.provinces()));
            nation = known;
        }
        return known.map();
    }

    static Drawing draw(List<Shape> shapes) {
        var spots = shapes.stream()
                .flatMap(shape -> shape.rings().stream())
                .flatMap(ring -> ring.spots().stream())
                .toList();
        if (spots.isEmpty()) {
            return new Drawing(1, 1, Map.of());
        }
        var east = spots.stream().mapToDouble(Ring.Spot::longitude).summaryStatistics();
        var north = spots.stream().mapToDouble(Ring.Spot::latitude).summaryStatistics();
        double narrow = Math.cos(Math.toRadians((north.getMin() + north.getMax()) / 2));
        double wide = Math.max(0.02, (east.getMax() - east.getMin()) * narrow);
        double scale = (WIDTH - 2 * MARGIN) / wide;
        var paths = new HashMap<String, String>();
        for (var shape : shapes) {
            path(shape, east.getMin(), north.getMax(), narrow, scale)
                    .ifPresent(path -> paths.put(shape.code(), path));
        }
        int height = (int) Math.ceil((north.getMax() - north.getMin()) * scale + 2 * MARGIN);
        return new Drawing(WIDTH, height, Map.copyOf(paths));
    }

    private static Optional<String> path(
            Shape shape, double west, double top, double narrow, double scale) {
        var rings = shape.rings().stream()
                .map(ring -> points(ring, west, top, narrow, scale))
                .sorted(Comparator.comparingInt((List<int[]> ring) -> ring.size())
                        .reversed())
                .toList();
        if (rings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(rings.stream()
                .filter(ring -> ring.size() > 2 || ring.equals(rings.getFirst()))
                .map(Outlines::said)
                .collect(Collectors.joining()));
    }

    /** In the picture, each point once. */
    private static List<int[]> points(
            Ring ring, double west, double top, double narrow, double scale) {
        var points = new ArrayList<int[]>();
        for (var spot : ring.spots()) {
            int x = (int) Math.round((spot.longitude() - west) * narrow * scale + MARGIN);
            int y = (int) Math.round((top - spot.latitude()) * scale + MARGIN);
            if (points.isEmpty() || points.getLast()[0] != x || points.getLast()[1] != y) {
                points.add(new int[] {x, y});
            }
        }
        return points;
    }

    /** Each point by its distance from the one before. */
    private static String said(List<int[]> ring) {
        var said = new StringBuilder();
        int[] before = ring.getFirst();
        said.append('M').append(before[0]).append(' ').append(before[1]).append('l');
        for (var point : ring.subList(1, ring.size())) {
            said.append(point[0] - before[0])
                    .append(' ')
                    .append(point[1] - before[1])
                    .append(' ');
            before = point;
        }
        return said.append("0 1z").toString();
    }
}
