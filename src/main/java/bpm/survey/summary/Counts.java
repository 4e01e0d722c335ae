package bpm.survey.summary;

import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.tally.Layout;
import bpm.survey.tally.Tally;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What participants answered, by question instead of by place (จำนวนนับรวม), so that rounds whose
 * questionnaires differ pool as well: levels by level code, pairs and choices by question. Adding
 * is exact.
 */
public record Counts(
        long responses,
        Map<String, LevelCounts> levels,
        Map<String, PairCounts> pairs,
        Map<String, Map<String, Long>> chosen) {

    public static final Counts NONE = new Counts(0, Map.of(), Map.of(), Map.of());

    public Counts {
        levels = Map.copyOf(levels);
        pairs = Map.copyOf(pairs);
        chosen = Map.copyOf(chosen);
    }

    /** A tally with the places of its questionnaire read by their names. */
    public static Counts of(Questionnaire questionnaire, Tally tally) {
        var levels = new TreeMap<String, LevelCounts>();
        var pairs = new TreeMap<String, PairCounts>();
        var chosen = new TreeMap<String, Map<String, Long>>();
        questionnaire.questions().forEach(question -> {
            question.levelCodes()
                    .forEach(code -> levels.put(
                            code, LevelCounts.of(tally, tally.layout().levels(code))));
            if (question.kind() == QuestionKind.PAIR) {
                pairs.put(question.code(), PairCounts.of(question, tally));
            }
            if (question.kind() == QuestionKind.CHOICE || question.kind() == QuestionKind.YES_NO) {
                chosen.put(question.code(), chosen(question, tally));
            }
        });
        return new Counts(tally.responses(), levels, pairs, chosen);
    }

    public Counts plus(Counts other) {
        return new Counts(
                responses + other.responses,
                merged(levels, other.levels, LevelCounts::plus),
                merged(pairs, other.pairs, PairCounts::plus),
                merged(chosen, other.chosen, (a, b) -> merged(a, b, Long::sum)));
    }

    public LevelCounts level(String code) {
        return levels.getOrDefault(code, LevelCounts.NONE);
    }

    public PairCounts pair(Question question) {
        return pairs.getOrDefault(question.code(), PairCounts.NONE);
    }

    public long chosen(Question question, String key) {
        return chosen.getOrDefault(question.code(), Map.of()).getOrDefault(key, 0L);
    }

    private static Map<String, Long> chosen(Question question, Tally tally) {
        var counts = new TreeMap<String, Long>();
        Layout.keys(question)
                .forEach(key -> counts.put(key, tally.at(tally.layout().option(question, key))));
        return Map.copyOf(counts);
    }

    private static <T> Map<String, T> merged(
            Map<String, T> one, Map<String, T> other, BinaryOperator<T> plus) {
        var all = new TreeMap<String, T>(one);
        other.forEach((code, counts) -> all.merge(code, counts, plus));
        return Map.copyOf(all);
    }
}
