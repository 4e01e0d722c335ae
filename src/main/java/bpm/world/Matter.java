package bpm.world;

import bpm.plan.ActivityKey;
import bpm.world.drawing.Scene;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * What people write about an activity (เนื้อหาของกิจกรรม): how much is asked for, what went well, what
 * they add.
 */
record Matter(
        Optional<Integer> usual, List<Scene> scenes, List<String> successes, List<String> remarks) {

    private static final String NONE = "-";
    private static final int ROUND = 5;

    static Map<ActivityKey, Matter> all() {
        var all = new TreeMap<ActivityKey, Matter>();
        for (var fields : Lines.fields("activities.txt")) {
            all.put(
                    ActivityKey.of(fields.getFirst()),
                    new Matter(
                            Optional.of(fields.get(1))
                                    .filter(number -> !number.equals(NONE))
                                    .map(Integer::valueOf),
                            Arrays.stream(fields.get(2).split(","))
                                    .map(Scene::valueOf)
                                    .toList(),
                            sentences(fields.get(3)),
                            sentences(fields.get(4))));
        }
        return all;
    }

    private static List<String> sentences(String field) {
        return field.equals(NONE) ? List.of() : List.of(field.split(";"));
    }

    /** A target about the usual one, as an office of some size gets it. */
    Optional<BigDecimal> target(RandomGenerator dice) {
        return usual.map(number -> {
            double wanted = number * (0.7 + dice.nextDouble() * 0.7);
            long round =
                    number < 2 * ROUND ? Math.round(wanted) : Math.round(wanted / ROUND) * ROUND;
            return BigDecimal.valueOf(Math.max(1, round));
        });
    }
}
