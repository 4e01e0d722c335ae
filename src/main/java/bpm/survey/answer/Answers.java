package bpm.survey.answer;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One participant's answers (คำตอบ): levels by code (5 … 1, 0 no opinion), choices and yes/no by code, free
 * words by code. What was skipped is absent.
 */
public record Answers(
        Map<String, Integer> levels, Map<String, String> chosen, Map<String, String> words) {

    public Answers {
        levels = Map.copyOf(levels);
        chosen = Map.copyOf(chosen);
        words = Map.copyOf(words);
    }

    /** The level given under a code; empty where it was skipped. */
    public Optional<Integer> level(String code) {
        return Optional.ofNullable(levels.get(code));
    }

    /** Whether nothing at all was answered. */
    public boolean isEmpty() {
        return levels.isEmpty() && chosen.isEmpty() && words.isEmpty();
    }

    /** As it is kept and told: one map, sorted by code. */
    public Map<String, Object> asMap() {
        var all = new TreeMap<String, Object>(levels);
        all.putAll(chosen);
        all.putAll(words);
        return all;
    }
}
