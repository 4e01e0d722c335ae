package bpm.survey.question;

import bpm.shared.Words;

/** Words of a questionnaire in Thai, with their English where there is some (else empty). */
public record Wording(String thai, String english) {

    public Wording(String thai) {
        this(thai, "");
    }

    /** As the reader wants it; Thai where there is no English. */
    public String in(Words words) {
        return words.digits(words.name(thai, english));
    }
}
