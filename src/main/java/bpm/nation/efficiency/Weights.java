package bpm.nation.efficiency;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How much each part counts (น้ำหนัก): whole percents that add up to a hundred. */
public record Weights(
        Map<Dimension, Integer> of, int version, String changedBy, Optional<Instant> changedAt) {

    public static final int WHOLE = 100;

    public Weights {
        of = Map.copyOf(of);
        if (of.size() != Dimension.values().length
                || of.values().stream().anyMatch(weight -> weight < 0)
                || of.values().stream().mapToInt(weight -> weight).sum() != WHOLE) {
            throw new IllegalArgumentException("weights of all parts add up to a hundred: " + of);
        }
    }

    /** What holds while nobody set anything. */
    public static Weights usual() {
        var usual = new EnumMap<Dimension, Integer>(Dimension.class);
        for (var dimension : Dimension.values()) {
            usual.put(dimension, dimension.usual());
        }
        return new Weights(usual, 0, "", Optional.empty());
    }

    public int at(Dimension dimension) {
        return of.getOrDefault(dimension, 0);
    }
}
