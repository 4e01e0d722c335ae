package bpm.nation;

import bpm.nation.Line.Change;
import bpm.nation.Line.Place;
import bpm.nation.Line.Standing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A league table (ตารางเปรียบเทียบ): equal values share a rank, and who has no value has no rank. */
final class League {

    private League() {}

    /** Who is compared, with what is there now and what was then. */
    record Entrant(Place place, Sums now, Optional<Sums> then) {}

    private record Valued(Entrant entry, Optional<BigDecimal> value, Size size) {}

    /** In the order asked for: by {@code name}, {@code lowest} first, by {@code size}, or best first. */
    static List<Line> of(List<Entrant> entries, Measure measure, String sort) {
        var bounds =
                Size.bounds(entries.stream().map(entry -> entry.now().reports().given()));
        var valued = entries.stream()
                .map(entry -> new Valued(
                        entry,
                        measure.value(entry.now()),
                        bounds.of(entry.now().reports().given())))
                .toList();
        var all = ranks(valued.stream());
        var inSize = new EnumMap<Size, Map<BigDecimal, Integer>>(Size.class);
        for (var size : Size.values()) {
            inSize.put(size, ranks(valued.stream().filter(one -> one.size() == size)));
        }
        var lines = valued.stream()
                .map(one -> line(one, all, inSize.getOrDefault(one.size(), Map.of()), measure))
                .toList();
        return sorted(lines, sort);
    }

    private static Line line(
            Valued one,
            Map<BigDecimal, Integer> all,
            Map<BigDecimal, Integer> inSize,
            Measure measure) {
        return new Line(
                one.entry().place(),
                one.entry().now(),
                one.value(),
                new Standing(
                        one.value().map(value -> all.getOrDefault(value, 1)),
                        one.size(),
                        one.value().map(value -> inSize.getOrDefault(value, 1))),
                new Change(one.entry().then().flatMap(measure::value)));
    }

    /** The rank of each value, the highest first: one more than how many are higher. */
    private static Map<BigDecimal, Integer> ranks(Stream<Valued> among) {
        var sorted = among.flatMap(one -> one.value().stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        var ranks = new HashMap<BigDecimal, Integer>();
        for (int i = 0; i < sorted.size(); i++) {
            ranks.putIfAbsent(sorted.get(i), i + 1);
        }
        return ranks;
    }

    private static List<Line> sorted(List<Line> lines, String sort) {
        var best = Comparator.comparingInt(
                (Line line) -> line.standing().rank().orElse(Integer.MAX_VALUE));
        return switch (sort) {
            case "name" -> List.copyOf(lines);
            case "lowest" ->
                lines.stream()
                        .sorted(Comparator.comparingInt(
                                (Line line) -> -line.standing().rank().orElse(-1)))
                        .toList();
            case "size" ->
                lines.stream()
                        .sorted(Comparator.comparing(
                                        (Line line) -> line.standing().size())
                                .thenComparing(best))
                        .toList();
            default -> lines.stream().sorted(best).toList();
        };
    }

    /** How many stand on each step, and how many have no value. */
    static Map<Integer, Long> steps(List<Line> lines, Measure measure) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.value().map(measure::step).orElse(-1), Collectors.counting()));
    }
}
