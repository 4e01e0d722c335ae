package bpm.survey.counted;

import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Wording;
import bpm.survey.tally.Layout;

import java.util.List;
import java.util.stream.Stream;

/** One cell of the summary (ช่องจำนวน): the name of its field, and which level or option it counts. */
public record CountCell(String field, String key) {
    // the Thai here is data, not words of a screen

    static final List<Wording> YES_NO =
            List.of(new Wording("ใช่", "Yes"), new Wording("ไม่ใช่", "No"));

    static boolean isChoice(Question question) {
        return question.kind() == QuestionKind.CHOICE || question.kind() == QuestionKind.YES_NO;
    }

    /** From the most to the least as on paper, no opinion last. */
    static List<CountCell> levels(String code) {
        return Stream.of("5", "4", "3", "2", "1", "0")
                .map(level -> new CountCell("n." + code + "." + level, level))
                .toList();
    }

    static List<CountCell> options(Question question) {
        return Layout.keys(question).stream()
                .filter(key -> !key.isEmpty())
                .map(key -> new CountCell("n." + question.code() + "." + key, key))
                .toList();
    }
}
