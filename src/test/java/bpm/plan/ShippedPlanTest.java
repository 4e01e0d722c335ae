package bpm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.plan.file.PlanFile;
import bpm.shared.ThaiText;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** EA 1 of 2567 as BPM ships it, counted against the letter. */
class ShippedPlanTest {

    private final Plan plan = PlanFile.shipped(2567);

    @Test
    void it_has_16_projects_and_21_activities() {
        assertThat(plan.projects()).hasSize(16);
        assertThat(plan.activities()).hasSize(21);
        assertThat(plan.projects().stream().map(project -> project.key().number()))
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void
            it_has_64_topics_that_stand_over_no_other_of_which_63_are_asked_and_one_is_matter_of_EA_4() {
        var leaves = plan.activities()
                .flatMap(activity -> activity.leaves().stream())
                .toList();

        assertThat(leaves).hasSize(64);
        assertThat(leaves.stream().filter(Topic::isRated)).hasSize(63);
        assertThat(leaves.stream().filter(topic -> !topic.isRated()))
                .extracting(Topic::kind)
                .containsExactly(TopicKind.COLLECT);
    }

    @Test
    void topics_by_kind() {
        var kinds = plan.activities()
                .flatMap(activity -> activity.leaves().stream())
                .collect(Collectors.groupingBy(Topic::kind, Collectors.counting()));

        assertThat(kinds)
                .containsOnly(
                        java.util.Map.entry(TopicKind.KNOWLEDGE, 48L),
                        java.util.Map.entry(TopicKind.ABILITY, 1L),
                        java.util.Map.entry(TopicKind.ATTITUDE, 1L),
                        java.util.Map.entry(TopicKind.OUTCOME, 4L),
                        java.util.Map.entry(TopicKind.AGENDA, 8L),
                        java.util.Map.entry(TopicKind.SATISFACTION, 1L),
                        java.util.Map.entry(TopicKind.COLLECT, 1L));
    }

    @Test
    void five_activities_have_no_topics_of_the_department() {
        assertThat(plan.activities().filter(activity -> activity.topics().isEmpty()))
                .extracting(activity -> activity.key().toString())
                .containsExactly("2567-05-1", "2567-08-1", "2567-09-1", "2567-09-2", "2567-10-1");
    }

    @Test
    void every_activity_is_evaluated_and_all_but_one_collect_results() {
        assertThat(plan.activities().filter(activity -> activity.forms().evaluation()))
                .hasSize(21);
        assertThat(plan.activities().filter(activity -> !activity.forms().results()))
                .extracting(activity -> activity.key().toString())
                .containsExactly("2567-03-2");
    }

    @Test
    void area_data_is_expected_where_something_is_set_up_or_collected_in_places() {
        assertThat(plan.activities().filter(activity -> activity.forms().area()))
                .extracting(activity -> activity.key().toString())
                .containsExactly("2567-06-2", "2567-07-3", "2567-15-1");
    }

    @Test
    void the_lead_in_of_project_16_is_a_heading_and_the_five_below_keep_the_letters_numbers() {
        var topics = activity("2567-16-1").topics();

        assertThat(topics).singleElement().satisfies(lead -> {
            assertThat(lead.isHeading()).isTrue();
            assertThat(lead.number()).isEqualTo("0");
            assertThat(lead.subtopics())
                    .extracting(Topic::number)
                    .containsExactly("1", "2", "3", "4", "5");
        });
        assertThat(topics.getFirst().subtopics().getFirst().key(ActivityKey.of("2567-16-1")))
                .isEqualTo("2567-16-1.1");
    }

    @Test
    void provinces_run_what_says_so_in_its_name_and_districts_the_rest() {
        assertThat(plan.activities().filter(activity -> activity.level() == Level.PROVINCE))
                .extracting(activity -> activity.key().toString())
                .containsExactly(
                        "2567-01-1",
                        "2567-03-1",
                        "2567-03-2",
                        "2567-07-1",
                        "2567-09-1",
                        "2567-11-1");
    }

    @Test
    void names_are_the_mended_ones_and_the_letters_spelling_is_kept_beside_them() {
        var mothersFund = plan.projects().get(10);

        assertThat(mothersFund.name()).contains("สู่อำเภอเป็นพื้นที่ปลอดภัยจากยาเสพติด");
        assertThat(mothersFund.title().printed().part1())
                .contains("สู่อุปกรณ์ที่ปลอดภัยจากยาเสพติด");
        assertThat(mothersFund.notes()).isNotEmpty();
    }

    @Test
    void every_text_is_tidy() {
        var texts = plan.activities()
                .flatMap(activity -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(activity.name()),
                        activity.everyTopic().map(Topic::text)))
                .toList();

        assertThat(texts).allSatisfy(text -> assertThat(ThaiText.tidy(text)).isEqualTo(text));
    }

    @Test
    void the_file_is_written_again_letter_by_letter() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/plans/2567.json"))) {
            assertThat(new String(PlanFile.jsonFile(plan), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(
                            new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(List.of(plan.year().number())).containsExactly(2567);
    }

    private Activity activity(String key) {
        return plan.activity(ActivityKey.of(key)).orElseThrow();
    }
}
