package bpm.survey.question;

import bpm.plan.Activity;
import bpm.plan.Topic;

import java.util.ArrayList;
import java.util.List;

/** The questionnaire made from an activity's topics and the standard blocks, before anyone edits it. */
final class StandardQuestionnaire {
    // the Thai here is data, not words of a screen

    private static final Wording PURPOSE = new Wording(
            "ไม่ถามชื่อ ใช้เพื่อปรับปรุงกิจกรรมเท่านั้น ข้ามข้อใดก็ได้",
            "No names are asked. Your answers only serve to improve the activity. Skip whatever you like.");

    private StandardQuestionnaire() {}

    static Questionnaire of(Activity activity) {
        var pairs = new ArrayList<Question>();
        var ratings = new ArrayList<Question>();
        for (Topic topic : activity.rated()) {
            var words = new Wording(topic.text());
            if (topic.kind().isBeforeAndAfter()) {
                pairs.add(new Question("K" + topic.number(), QuestionKind.PAIR, words));
            } else {
                ratings.add(new Question("R" + topic.number(), QuestionKind.RATING, words));
            }
        }
        var sections = new ArrayList<Section>();
        section(sections, "K", new Wording("ความรู้ความเข้าใจ", "Knowledge"), pairs);
        section(sections, "R", new Wording("ประเด็นที่ประเมิน", "Topics"), ratings);
        return new Questionnaire(
                new Wording(activity.name(), activity.title().english()),
                PURPOSE,
                Questionnaire.LEVELS,
                sections);
    }

    private static void section(
            List<Section> sections, String code, Wording title, List<Question> questions) {
        if (!questions.isEmpty()) {
            sections.add(new Section(code, title, new Wording(""), questions));
        }
    }
}
