package bpm.survey.told;

import bpm.survey.summary.LevelCounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a round tells of those who gave one answer (แถวที่บอกได้), or of everyone: how many levels of each
 * kind, their sums, and the same of each level code.
 */
record ToldRow(
        long round,
        String choice,
        String answer,
        long people,
        Part rated,
        Part opinion,
        Part before,
        Part after,
        List<Long> levels) {

    /** How many gave a level, their sum, all who were asked, and those at the two highest levels. */
    record Part(long n, long sum, long base, long top) {

        static final Part NOTHING = new Part(0, 0, 0, 0);

        static Part of(LevelCounts counts) {
            return new Part(
                    counts.n(), counts.moments().sum(), counts.base(), counts.of(4) + counts.of(5));
        }

        Part plus(Part other) {
            return new Part(n + other.n, sum + other.sum, base + other.base, top + other.top);
        }

        List<Long> numbers() {
            return List.of(n, sum, base, top);
        }
    }

    ToldRow {
        levels = List.copyOf(levels);
    }

    /** Out of the counts of each level code; {@code codes} are all of the questionnaire in order. */
    static ToldRow of(
            long round,
            String choice,
            String answer,
            long people,
            List<String> codes,
            Map<String, LevelCounts> counts) {
        var kinds = new Part[] {Part.NOTHING, Part.NOTHING, Part.NOTHING, Part.NOTHING};
        var levels = new ArrayList<Long>();
        for (var code : codes) {
            var part = Part.of(counts.getOrDefault(code, LevelCounts.NONE));
            int kind = kind(code);
            if (kind >= 0) {
                kinds[kind] = kinds[kind].plus(part);
            }
            levels.addAll(part.numbers());
        }
        return new ToldRow(
                round, choice, answer, people, kinds[0], kinds[1], kinds[2], kinds[3], levels);
    }

    /** Satisfaction, a single rating, knowledge before and after; an office's own topics are none. */
    private static int kind(String code) {
        return switch (code.charAt(0)) {
            case 'S' -> 0;
            case 'R' -> 1;
            case 'K' -> code.endsWith(".before") ? 2 : 3;
            default -> -1;
        };
    }
}
