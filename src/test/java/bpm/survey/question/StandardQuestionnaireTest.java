package bpm.survey.question;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Plan;
import bpm.plan.Topic;
import bpm.plan.TopicKind;
import bpm.plan.file.PlanFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** What each activity of 2567 asks before anybody edits it. */
class StandardQuestionnaireTest {

    private static final Plan PLAN = PlanFile.shipped(2567);
    private static final String GENERAL = "sex age education occupation role";
    private static final String USE = "U1 U2 U3 U4";
    private static final String SATISFACTION = "S1 S2 S3 S4 S5 S6";

    static Stream<Activity> activities() {
        return PLAN.activities();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "2567-01-1, K1.1 K1.2 K1.3 K2.1 K2.2 K2.3 K3 K4 K5 K6, \"\"",
                "2567-02-1, K4, R1 R2 R3",
                "2567-03-1, K1 K2 K3, \"\"",
                "2567-03-2, K1 K2 K3, \"\"",
                "2567-04-1, K1 K2 K3, \"\"",
                "2567-05-1, \"\", \"\"",
                "2567-06-1, \"\", R1",
                "2567-06-2, \"\", \"\"",
                "2567-07-1, K3 K4 K6 K7 K8 K9, R1 R2 R5",
                "2567-07-2, K3, R1 R2 R4",
                "2567-07-3, K2, R1 R3",
                "2567-08-1, \"\", \"\"",
                "2567-09-1, \"\", \"\"",
                "2567-09-2, \"\", \"\"",
                "2567-10-1, \"\", \"\"",
                "2567-11-1, K1 K2 K3 K4 K5, \"\"",
                "2567-12-1, K1 K2 K3 K4 K5, \"\"",
                "2567-14-1, K1 K2 K3, \"\"",
                "2567-15-1, K1 K2 K3, R4",
                "2567-16-1, K1 K2 K3 K4 K5, \"\"",
            })
    void an_activity_asks_its_topics_their_use_and_satisfaction(
            String key, String knowledge, String ratings) {
        var asked = StandardQuestionnaire.of(activity(key));

        assertThat(codes(asked, "G")).isEqualTo(GENERAL);
        assertThat(codes(asked, "K")).isEqualTo(knowledge);
        assertThat(codes(asked, "R")).isEqualTo(ratings);
        assertThat(codes(asked, "U")).isEqualTo(USE);
        assertThat(codes(asked, "S")).isEqualTo(SATISFACTION);
        assertThat(codes(asked, "O")).isEqualTo("suggestion");
    }

    @Test
    void the_fair_of_success_asks_only_how_satisfied_one_is() {
        var asked = StandardQuestionnaire.of(activity("2567-13-1"));

        assertThat(asked.sections()).extracting(Section::code).containsExactly("G", "S", "O");
        assertThat(codes(asked, "G")).isEqualTo("sex age role");
        assertThat(codes(asked, "S")).isEqualTo("S1");
        assertThat(asked.question("S1").orElseThrow().text().thai())
                .startsWith("ความพึงพอใจต่อการจัดมหกรรม");
    }

    @ParameterizedTest
    @MethodSource("activities")
    void every_topic_that_is_rated_is_asked_once_in_the_words_of_the_plan(Activity activity) {
        var asked = StandardQuestionnaire.of(activity);

        assertThat(asked.title().thai()).isEqualTo(activity.name());
        for (var topic : activity.rated()) {
            assertThat(asked.questions().filter(q -> q.text().thai().equals(topic.text())))
                    .as(topic.key(activity.key()))
                    .hasSize(1);
        }
        assertThat(asked.questions().map(q -> q.text().thai()))
                .doesNotContain("จัดเก็บข้อมูลผลการดำเนินงาน");
    }

    @ParameterizedTest
    @MethodSource("activities")
    void every_standard_word_has_its_english(Activity activity) {
        var asked = StandardQuestionnaire.of(activity);
        var words = Stream.of(
                        Stream.of(asked.purpose()),
                        asked.scale().stream(),
                        asked.sections().stream().map(Section::title),
                        asked.questions()
                                .filter(q -> !q.code().matches("[KR].*|S1"))
                                .map(Question::text),
                        asked.questions().flatMap(q -> q.options().stream()).map(Option::text))
                .flatMap(all -> all);

        assertThat(words)
                .allSatisfy(word -> assertThat(word.english()).as(word.thai()).isNotBlank());
    }

    @Test
    void the_line_over_nested_topics_is_kept_as_their_heading() {
        var first = StandardQuestionnaire.of(activity("2567-01-1"));
        var last = StandardQuestionnaire.of(activity("2567-16-1"));

        assertThat(first.question("K1.2").orElseThrow().heading().thai())
                .isEqualTo("ความรู้ความเข้าใจเกี่ยวกับการดำเนินงานด้านเกษตรกรปลอดภัย ได้แก่");
        assertThat(first.question("K3").orElseThrow().heading().thai()).isEmpty();
        assertThat(last.question("K5").orElseThrow().heading().thai())
                .isEqualTo("มีความรู้และความเข้าใจในด้านต่าง ๆ ดังนี้");
    }

    @Test
    void satisfaction_among_other_topics_stands_with_the_standard_ones_under_its_own_code() {
        var mixed = activity("2567-03-1")
                .with(List.of(
                        new Topic("1", TopicKind.KNOWLEDGE, "การแปรรูป"),
                        new Topic("2", TopicKind.SATISFACTION, "อาหารกลางวัน"),
                        new Topic("L57-1", TopicKind.ABILITY, "การตั้งราคา")));

        var asked = StandardQuestionnaire.of(mixed);

        assertThat(codes(asked, "K")).isEqualTo("K1 L57-1");
        assertThat(codes(asked, "S")).isEqualTo(SATISFACTION + " R2");
        assertThat(codes(asked, "R")).isEmpty();
    }

    private static Activity activity(String key) {
        return PLAN.activity(ActivityKey.of(key)).orElseThrow();
    }

    private static String codes(Questionnaire asked, String section) {
        return String.join(
                " ",
                asked.sections().stream()
                        .filter(one -> one.code().equals(section))
                        .flatMap(one -> one.questions().stream())
                        .map(Question::code)
                        .toList());
    }
}
