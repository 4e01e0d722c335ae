package bpm.survey.question;

import java.util.List;

/**
 * A part of the questionnaire (ตอนที่): {@code G} general data, {@code K} knowledge before and after, {@code R}
 * single ratings, {@code U} use, {@code S} satisfaction, {@code L} an office's own topics, {@code
 * O} open words.
 */
public record Section(String code, Wording title, Wording lead, List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }

    /** The same section with other questions. */
    public Section with(List<Question> others) {
        return new Section(code, title, lead, others);
    }
}
