package bpm.survey.sheet;

import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A questionnaire as it is typed from paper (แบบสำหรับพิมพ์): its questions numbered, each with its boxes. */
public record PaperForm(List<Part> parts) {

    /** A section with its questions. */
    public record Part(Section section, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }

        /** Whether it has two boxes a line, before and after. */
        public boolean isPaired() {
            return lines.stream().anyMatch(line -> line.boxes().size() > 1);
        }
    }

    /** A question; before stands before after. */
    public record Line(int number, Question question, List<Box> boxes) {

        public Line {
            boxes = List.copyOf(boxes);
        }

        public Box box() {
            return boxes.getFirst();
        }
    }

    public PaperForm {
        parts = List.copyOf(parts);
    }

    /** The form of a questionnaire. */
    public static PaperForm of(Questionnaire questionnaire) {
        int number = 0;
        var parts = new ArrayList<Part>();
        for (var section : questionnaire.sections()) {
            var lines = new ArrayList<Line>();
            for (var question : section.questions()) {
                lines.add(line(++number, question));
            }
            parts.add(new Part(section, lines));
        }
        return new PaperForm(parts);
    }

    /** All boxes in the order in which they are typed. */
    public Stream<Box> boxes() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .flatMap(line -> line.boxes().stream());
    }

    private static Line line(int number, Question question) {
        return new Line(
                number,
                question,
                question.kind() == QuestionKind.PAIR
                        ? List.of(
                                new Box(question.before(), question, number, "ก่อน"),
                                new Box(question.after(), question, number, "หลัง"))
                        : List.of(new Box(question.code(), question, number, "")));
    }
}
