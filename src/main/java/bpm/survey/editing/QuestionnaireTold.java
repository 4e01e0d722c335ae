package bpm.survey.editing;

import bpm.survey.question.Question;
import bpm.survey.question.Questionnaire;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An edited questionnaire as the trail tells it (สิ่งที่ร่องรอยเล่าถึงแบบประเมิน): which questions came, went,
 * changed.
 */
final class QuestionnaireTold {

    private QuestionnaireTold() {}

    static Map<String, Object> difference(int version, Questionnaire before, Questionnaire after) {
        var told = new TreeMap<String, Object>();
        told.put("version", version);
        told.put("added", codesNotIn(after, before));
        told.put("removed", codesNotIn(before, after));
        told.put(
                "changed",
                after.questions()
                        .filter(question -> before.question(question.code())
                                .filter(was -> !was.equals(question))
                                .isPresent())
                        .map(Question::code)
                        .toList());
        told.put("words", !isWordedAlike(before, after));
        return told;
    }

    private static List<String> codesNotIn(Questionnaire one, Questionnaire other) {
        return one.questions()
                .map(Question::code)
                .filter(code -> other.question(code).isEmpty())
                .toList();
    }

    /** Whether everything but the questions is said as before, in the same order. */
    private static boolean isWordedAlike(Questionnaire one, Questionnaire other) {
        return bare(one).equals(bare(other));
    }

    private static Questionnaire bare(Questionnaire whole) {
        return whole.with(whole.sections().stream()
                .map(section -> section.with(List.of()))
                .toList());
    }
}
