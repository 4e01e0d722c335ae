package bpm.survey.asking;

import bpm.org.Office;
import bpm.shared.Words;
import bpm.survey.question.Questionnaire;
import bpm.survey.round.Round;

/** A round as its participants see it (แบบประเมินของรุ่น): what is asked, by whom, of which meeting. */
public record AskedRound(Round round, Questionnaire questionnaire, Office office) {

    /** About as many as a person answers in a minute. */
    private static final int A_MINUTE = 8;

    /** Where it is answered, in the reader's language. */
    public String path(Words t) {
        return "/q/" + round.code() + language(t);
    }

    /** Where it thanks, in the reader's language. */
    public String thanks(Words t) {
        return "/q/" + round.code() + "/thanks" + language(t);
    }

    static String language(Words t) {
        return t.english() ? "?lang=en" : "";
    }

    public int questions() {
        return (int) questionnaire.questions().count();
    }

    /** How long it takes, in minutes. */
    public int minutes() {
        return 1 + questions() / A_MINUTE;
    }

    /** The meeting in one line: which one, where, when. */
    public String meeting(Words t) {
        return round.meeting(t);
    }
}
