package bpm.survey.counted;

import bpm.survey.question.Question;
import bpm.survey.question.Questionnaire;
import bpm.survey.tally.Layout;
import bpm.survey.tally.Tally;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The counts of an old paper summary (ยอดนับ): how many answered at all, how often each level of a
 * code was given (no opinion first, then 1 … 5), and how many chose each option. Who is in neither
 * is not stated.
 */
public record PaperCounts(
        int respondents,
        Map<String, List<Integer>> levels,
        Map<String, Map<String, Integer>> chosen) {

    static final PaperCounts NONE = new PaperCounts(0, Map.of(), Map.of());

    public PaperCounts {
        levels = levels.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, one -> List.copyOf(one.getValue())));
        chosen = chosen.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, one -> Map.copyOf(one.getValue())));
    }

    int level(String code, int level) {
        var counts = levels.get(code);
        return counts == null ? 0 : counts.get(level);
    }

    int option(Question question, String key) {
        return chosen.getOrDefault(question.code(), Map.of()).getOrDefault(key, 0);
    }

    /** As a summary reads them: before and after stand side by side, but nobody knows who gave both. */
    Tally tally(Questionnaire questionnaire) {
        var layout = Layout.of(questionnaire);
        var counts = new long[layout.size()];
        counts[0] = respondents;
        questionnaire.questions().forEach(question -> {
            for (var code : question.levelCodes()) {
                for (int level = 0; level <= 5; level++) {
                    counts[layout.levels(code) + level] = level(code, level);
                }
            }
            if (question.levelCodes().isEmpty() && CountCell.isChoice(question)) {
                long stated = 0;
                for (var key : Layout.keys(question)) {
                    if (!key.isEmpty()) {
                        int chose = option(question, key);
                        counts[layout.option(question, key)] = chose;
                        stated += chose;
                    }
                }
                counts[layout.option(question, "")] = respondents - stated;
            }
        });
        return Tally.of(layout, counts);
    }

    /** As the trail tells them: one line of numbers for each code. */
    Map<String, Object> told() {
        var told = new TreeMap<String, Object>(levels);
        told.putAll(chosen);
        told.put("respondents", respondents);
        return told;
    }
}
