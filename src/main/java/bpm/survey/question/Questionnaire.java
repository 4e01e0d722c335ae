package bpm.survey.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole questionnaire (แบบประเมินผล, EA 2) as it is put before a participant. The scale has the words of
 * five levels, the most first, and that of no opinion; where only five are given, the last is the
 * usual one.
 */
public record Questionnaire(
        Wording title, Wording purpose, List<Wording> scale, List<Section> sections) {
    // the Thai here is data, not words of a screen

    /** The words of the five levels that everyone knows. */
    public static final List<Wording> LEVELS = List.of(
            new Wording("มากที่สุด", "Very high"),
            new Wording("มาก", "High"),
            new Wording("ปานกลาง", "Moderate"),
            new Wording("น้อย", "Low"),
            new Wording("น้อยที่สุด", "Very low"));

    private static final Wording NO_OPINION = new Wording("ไม่มีความเห็น", "No opinion");

    public Questionnaire {
        scale = scale.size() == LEVELS.size()
                ? Stream.concat(scale.stream(), Stream.of(NO_OPINION)).toList()
                : List.copyOf(scale);
        sections = List.copyOf(sections);
        if (scale.size() != 6) {
            throw new IllegalArgumentException("five levels and no opinion have six words");
        }
        var codes = new HashSet<String>();
        if (!sections.stream()
                .flatMap(section -> section.questions().stream())
                .allMatch(question -> codes.add(question.code()))) {
            throw new IllegalArgumentException("a question's code stands twice");
        }
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(String code) {
        return questions().filter(question -> question.code().equals(code)).findFirst();
    }

    /** The same questionnaire with other sections. */
    public Questionnaire with(List<Section> others) {
        return new Questionnaire(title, purpose, scale, others);
    }

    /** The word of a level, 5 the most and 1 the least, 0 for no opinion. */
    public Wording level(int level) {
        return scale.get(5 - level);
    }
}
