package bpm.survey.editing;

import bpm.survey.question.Section;
import bpm.survey.question.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A part of the questionnaire as somebody typed it (ตอนที่พิมพ์), with rows for more questions. */
public record TypedSection(
        String code,
        String place,
        Wording title,
        Wording lead,
        List<TypedQuestion> questions,
        List<TypedQuestion> added) {

    public TypedSection {
        questions = List.copyOf(questions);
        added = List.copyOf(added);
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
                List.of(TypedQuestion.blank(section.code(), 1)));
    }

    /** What a form says; a question names its section, so that the form needs no version to be read. */
    static TypedSection of(Map<String, String> form, String code) {
        var field = "s." + code;
        return new TypedSection(
                code,
                form.getOrDefault(field + ".place", ""),
                TypedQuestionnaire.words(form, field),
                TypedQuestionnaire.words(form, field + ".lead"),
                TypedQuestionnaire.names(form, "q.", ".in").stream()
                        .filter(one -> code.equals(form.get("q." + one + ".in")))
                        .map(one -> TypedQuestion.of(form, "q." + one, one))
                        .toList(),
                added(form, code));
    }

    /** The rows for more questions as they were sent, one after another; at least one. */
    private static List<TypedQuestion> added(Map<String, String> form, String code) {
        var added = new ArrayList<TypedQuestion>();
        for (int i = 1; i <= CheckingQuestionnaire.MOST_QUESTIONS; i++) {
            var field = TypedQuestion.fresh(code, i);
            if (form.containsKey(field + ".th")) {
                added.add(TypedQuestion.of(form, field, form.getOrDefault(field + ".code", "")));
            }
        }
        return added.isEmpty() ? List.of(TypedQuestion.blank(code, 1)) : added;
    }

    /** The same with one more row to fill. */
    TypedSection more() {
        var more = new ArrayList<>(added);
        more.add(TypedQuestion.blank(code, added.size() + 1));
        return new TypedSection(code, place, title, lead, questions, more);
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
