package bpm.survey.editing;

import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Wording;

import java.util.Map;

/** A question as somebody typed it (ข้อคำถามที่พิมพ์); the field is what its places on the page begin with. */
public record TypedQuestion(
        String field,
        String code,
        String kind,
        String place,
        Wording text,
        Wording heading,
        String options,
        boolean gone) {

    static TypedQuestion of(Question question, int place) {
        return new TypedQuestion(
                "q." + question.code(),
                question.code(),
                question.kind().name(),
                Integer.toString(place),
                question.text(),
                question.heading(),
                OptionLines.of(question.options()),
                false);
    }

    /** What a form says under a field. */
    static TypedQuestion of(Map<String, String> form, String field, String code) {
        return new TypedQuestion(
                field,
                code,
                form.getOrDefault(field + ".kind", ""),
                form.getOrDefault(field + ".place", ""),
                TypedQuestionnaire.words(form, field),
                TypedQuestionnaire.words(form, field + ".heading"),
                form.getOrDefault(field + ".options", ""),
                form.containsKey(field + ".gone"));
    }

    /** The row in which a question may be added. */
    static TypedQuestion blank(String section, int nth) {
        var kind = switch (section) {
            case "G" -> QuestionKind.CHOICE;
            case "O" -> QuestionKind.OPEN;
            default -> QuestionKind.RATING;
        };
        var none = new Wording("");
        return new TypedQuestion(fresh(section, nth), "", kind.name(), "", none, none, "", false);
    }

    /** What the places of a section's nth new question begin with. */
    static String fresh(String section, int nth) {
        return "n." + section + (nth == 1 ? "" : "." + nth);
    }

    /** The same question, taken out. */
    TypedQuestion without() {
        return new TypedQuestion(field, code, kind, place, text, heading, options, true);
    }

    /** Whether nothing was typed of it. */
    public boolean isBlank() {
        return (code + text.thai() + text.english() + options).isBlank();
    }
}
