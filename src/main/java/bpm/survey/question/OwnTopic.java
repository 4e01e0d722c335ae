package bpm.survey.question;

import bpm.org.OfficeCode;
import bpm.plan.TopicKind;

/**
 * What an office adds to an activity's questionnaire for its own scope (ประเด็นเพิ่มเติม). Its number is its own
 * for good.
 */
public record OwnTopic(int number, TopicKind kind, Wording text) {

    /** An office's codes have two digits for the number. */
    public static final int MOST = 99;

    public String code(OfficeCode office) {
        return "L" + office + "-" + number;
    }

    public Question question(OfficeCode office) {
        return new Question(
                code(office),
                kind.isBeforeAndAfter() ? QuestionKind.PAIR : QuestionKind.RATING,
                text);
    }
}
