package bpm.survey.counted;

import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Section;
import bpm.survey.question.Wording;

import java.util.ArrayList;
import java.util.List;

/** One row to fill from the summary (แถวของข้อ): a code with the cells of its levels or options. */
public record CountRow(
        String code, Question question, int number, String side, List<CountCell> cells) {

    /** A section with its rows; rows of levels share their columns. */
    public record Part(Section section, List<CountRow> rows) {

        public Part {
            rows = List.copyOf(rows);
        }

        public List<CountRow> rated() {
            return rows.stream().filter(row -> !row.isChoice()).toList();
        }

        public List<CountRow> choices() {
            return rows.stream().filter(CountRow::isChoice).toList();
        }
    }

    public CountRow {
        cells = List.copyOf(cells);
    }

    public boolean isChoice() {
        return CountCell.isChoice(question);
    }

    /** Free words cannot be counted, so their sections fall away. */
    static List<Part> of(Questionnaire questionnaire) {
        int number = 0;
        var parts = new ArrayList<Part>();
        for (var section : questionnaire.sections()) {
            var rows = new ArrayList<CountRow>();
            for (var question : section.questions()) {
                rows.addAll(rows(++number, question));
            }
            if (!rows.isEmpty()) {
                parts.add(new Part(section, rows));
            }
        }
        return parts;
    }

    private static List<CountRow> rows(int number, Question question) {
        return switch (question.kind()) {
            case PAIR ->
                List.of(
                        levels(question.before(), question, number, "ก่อน"),
                        levels(question.after(), question, number, "หลัง"));
            case RATING -> List.of(levels(question.code(), question, number, ""));
            case CHOICE, YES_NO ->
                List.of(new CountRow(
                        question.code(), question, number, "", CountCell.options(question)));
            case OPEN -> List.of();
        };
    }

    private static CountRow levels(String code, Question question, int number, String side) {
        return new CountRow(code, question, number, side, CountCell.levels(code));
    }

    /** What stands over the cells of a yes/no or a choice. */
    public List<Wording> options() {
        return question.kind() == QuestionKind.YES_NO
                ? CountCell.YES_NO
                : question.options().stream().map(option -> option.text()).toList();
    }
}
