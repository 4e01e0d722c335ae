package bpm.survey.editing;

import bpm.plan.Activity;
import bpm.survey.question.PlanTopics;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Version;

import java.util.List;

/**
 * The department's questionnaire of an activity as it stands (แบบประเมินที่เปิดอ่าน), with its versions,
 * last first.
 */
public record OpenedQuestionnaire(
        Activity activity,
        Questionnaire content,
        List<Version<Questionnaire>> history,
        boolean mayEdit) {

    public OpenedQuestionnaire {
        history = List.copyOf(history);
    }

    /** The version that stands, 0 while it is the standard one that nobody has edited. */
    public int version() {
        return history.isEmpty() ? 0 : history.getFirst().number();
    }

    public PlanTopics topics() {
        return PlanTopics.of(activity);
    }

    /** The address of its page. */
    public String path() {
        return "/plan/activities/" + activity.key() + "/questionnaire";
    }
}
