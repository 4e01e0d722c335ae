package bpm.survey.question;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Topic;
import bpm.plan.TopicKind;
import bpm.plan.file.PlanFile;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A questionnaire that was edited follows the plan when its topics change. */
class PlanTopicsTest {

    private static final Activity BEFORE = PlanFile.shipped(2567)
            .activity(ActivityKey.of("2567-03-1"))
            .orElseThrow()
            .with(List.of(
                    new Topic("1", TopicKind.KNOWLEDGE, "การแปรรูป"),
                    new Topic("2", TopicKind.KNOWLEDGE, "การตลาด")));

    @Test
    void topics_that_come_are_asked_and_those_that_go_are_not() {
        var edited = StandardQuestionnaire.of(BEFORE);
        var after = BEFORE.with(List.of(
                new Topic("2", TopicKind.KNOWLEDGE, "การตลาดออนไลน์"),
                new Topic("3", TopicKind.OUTCOME, "รายได้")));

        var tied = PlanTopics.of(after).tie(edited);

        assertThat(tied.questions().map(Question::code).filter(PlanTopics::isTopic))
                .containsExactly("K2", "R3");
        assertThat(tied.question("K2").orElseThrow().text().thai()).isEqualTo("การตลาดออนไลน์");
        assertThat(tied.sections())
                .extracting(Section::code)
                .containsExactly("G", "K", "R", "U", "S", "O");
    }

    @Test
    void english_and_order_are_the_questionnaires_own() {
        var standard = StandardQuestionnaire.of(BEFORE);
        var first = standard.question("K1").orElseThrow();
        var second = standard.question("K2").orElseThrow();
        var reworded = new Question("K2", QuestionKind.PAIR, new Wording("อื่น", "Marketing"));
        var edited = standard.with(standard.sections().stream()
                .map(one -> one.code().equals("K") ? one.with(List.of(reworded, first)) : one)
                .toList());

        var tied = PlanTopics.of(BEFORE).tie(edited);

        assertThat(tied.questions().map(Question::code).filter(PlanTopics::isTopic))
                .containsExactly("K2", "K1");
        assertThat(tied.question("K2").orElseThrow().text())
                .isEqualTo(new Wording(second.text().thai(), "Marketing"));
    }

    @Test
    void a_questionnaire_of_five_words_gets_the_usual_one_for_no_opinion() {
        var old = new Questionnaire(
                new Wording("ก"), new Wording("ข"), Questionnaire.LEVELS, List.of());

        assertThat(old.level(5).thai()).isEqualTo("มากที่สุด");
        assertThat(old.level(0).thai()).isEqualTo("ไม่มีความเห็น");
    }
}
