package bpm.survey.editing;

import bpm.survey.question.Questionnaire;
import bpm.survey.question.Wording;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The department's questionnaire as somebody typed it (แบบประเมินที่พิมพ์); it comes back as it was typed. */
public record TypedQuestionnaire(
        Wording title, Wording purpose, List<Wording> scale, List<TypedSection> sections) {

    public TypedQuestionnaire {
        scale = List.copyOf(scale);
        sections = List.copyOf(sections);
    }

    static TypedQuestionnaire of(Questionnaire questionnaire) {
        var sections = questionnaire.sections();
        return new TypedQuestionnaire(
                questionnaire.title(),
                questionnaire.purpose(),
                questionnaire.scale(),
                IntStream.range(0, sections.size())
                        .mapToObj(i -> TypedSection.of(sections.get(i), i + 1))
                        .toList());
    }

    static TypedQuestionnaire of(Map<String, String> form) {
        return new TypedQuestionnaire(
                words(form, "title"),
                words(form, "purpose"),
                IntStream.rangeClosed(0, 5)
                        .mapToObj(i -> words(form, "scale." + (5 - i)))
                        .toList(),
                names(form, "s.", ".th").stream()
                        .map(code -> TypedSection.of(form, code))
                        .toList());
    }

    /** The same with one more row for a question in a section. */
    TypedQuestionnaire more(String section) {
        return new TypedQuestionnaire(
                title,
                purpose,
                scale,
                sections.stream()
                        .map(one -> one.code().equals(section) ? one.more() : one)
                        .toList());
    }

    /** What stands between two ends in the names of a form, in its order; a lead names no section. */
    static List<String> names(Map<String, String> form, String begin, String end) {
        return form.keySet().stream()
                .filter(name -> name.startsWith(begin) && name.endsWith(end))
                .filter(name -> name.length() > begin.length() + end.length())
                .map(name -> name.substring(begin.length(), name.length() - end.length()))
                .filter(name -> !name.endsWith(".lead"))
                .toList();
    }

    static Wording words(Map<String, String> form, String field) {
        return new Wording(
                form.getOrDefault(field + ".th", ""), form.getOrDefault(field + ".en", ""));
    }
}
