package bpm.survey.editing;

import bpm.org.Office;
import bpm.plan.Activity;
import bpm.survey.question.OwnTopic;
import bpm.survey.question.Question;
import bpm.survey.question.Questionnaires.OwnTopics;
import bpm.survey.question.Version;
import bpm.survey.round.RoundPlace;

import java.util.List;

/**
 * What an office asks besides the department's questions (ประเด็นเพิ่มเติมที่เปิดอ่าน), with its versions, last
 * first, and what the office above asks in it.
 */
public record OpenedTopics(
        RoundPlace place,
        Activity activity,
        Office office,
        List<Version<OwnTopics>> history,
        List<Question> above,
        boolean asks,
        boolean mayEdit) {

    public OpenedTopics {
        history = List.copyOf(history);
        above = List.copyOf(above);
    }

    /** The version that stands, 0 while there is none. */
    public int version() {
        return history.isEmpty() ? 0 : history.getFirst().number();
    }

    public List<OwnTopic> topics() {
        return history.isEmpty() ? List.of() : history.getFirst().content().topics();
    }

    /** The address of its page. */
    public String path() {
        return place.assignment() + "/topics";
    }
}
