package bpm.survey.summary;

import bpm.survey.question.Option;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Wording;
import bpm.survey.question.YesNo;
import bpm.survey.tally.Layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * General data or a yes/no question, summarised (ข้อมูลทั่วไป): how many chose what; not stated
 * counts too.
 */
public record ChosenQuestion(Question question, List<Line> lines) {
    // the Thai here is data, not words of a screen

    private static final Wording NOT_STATED = new Wording("ไม่ระบุ", "Not stated");

    /** One answer: its key (empty is not stated), its words, how many, and their percent of all. */
    public record Line(String key, Wording text, long count, BigDecimal percent) {}

    public ChosenQuestion {
        lines = List.copyOf(lines);
    }

    static ChosenQuestion of(Question question, Counts counts) {
        var keys = keys(question, counts);
        long all = keys.stream().mapToLong(key -> counts.chosen(question, key)).sum();
        return new ChosenQuestion(
                question,
                keys.stream()
                        .map(key -> line(question, key, counts.chosen(question, key), all))
                        .toList());
    }

    /** The answers that it offers, and those that an older questionnaire offered and somebody gave. */
    private static List<String> keys(Question question, Counts counts) {
        var keys = new ArrayList<>(Layout.keys(question));
        counts.chosen().getOrDefault(question.code(), Map.of()).entrySet().stream()
                .filter(old -> old.getValue() != 0 && !keys.contains(old.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList()
                .forEach(old -> keys.add(keys.size() - 1, old));
        return keys;
    }

    public long n() {
        return lines.stream().mapToLong(Line::count).sum();
    }

    private static Line line(Question question, String key, long count, long all) {
        return new Line(key, words(question, key), count, LevelCounts.percent(count, all));
    }

    /** What an answer says; the empty key is not stated. */
    static Wording words(Question question, String key) {
        if (key.isEmpty()) {
            return NOT_STATED;
        }
        var options = question.kind() == QuestionKind.YES_NO ? YesNo.OPTIONS : question.options();
        return options.stream()
                .filter(option -> option.key().equals(key))
                .map(Option::text)
                .findFirst()
                .orElse(new Wording(key));
    }
}
