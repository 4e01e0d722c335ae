package bpm.survey.editing;

import bpm.survey.question.Section;
import bpm.survey.question.Wording;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A part of the questionnaire as somebody typed it (ตอนที่พิมพ์), with the row for one more question. */
public record TypedSection(
        String code,
        String place,
        Wording title,
        Wording lead,
        List<TypedQuestion> questions,
        TypedQuestion added) {

    public TypedSection {
        questions = List.copyOf(questions);
    }

    static TypedSection of(Section section, int place) {
        var questions = section.questions();
        return new TypedSection(
                section.code(),
                Integer.toString(place),
                section.title(),
                section.lead(),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> TypedQuestion.of(questions.get(i), i + 1))
                        .toList(),
                TypedQuestion.blank(section.code()));
    }

    /** What a form says; a question names its section, so that the form needs no version to be read. */
    static TypedSection of(Map<String, String> form, String code) {
        var field = "s." + code;
        var fresh = "n." + code;
        return new TypedSection(
                code,
                form.getOrDefault(field + ".place", ""),
                TypedQuestionnaire.words(form, field),
                TypedQuestionnaire.words(form, field + ".lead"),
                TypedQuestionnaire.names(form, "q.", ".in").stream()
                        .filter(one -> code.equals(form.get("q." + one + ".in")))
                        .map(one -> TypedQuestion.of(form, "q." + one, one))
                        .toList(),
                form.containsKey(fresh + ".th")
                        ? TypedQuestion.of(form, fresh, form.getOrDefault(fresh + ".code", ""))
                        : TypedQuestion.blank(code));
    }

    TypedSection with(List<TypedQuestion> others) {
        return new TypedSection(code, place, title, lead, others, added);
    }

    /** Whether questions may be added: what is known and rated comes from the plan. */
    public boolean isOpen() {
        return !code.equals("K") && !code.equals("R") && !code.equals("L");
    }

    public String field() {
        return "s." + code;
    }
}
