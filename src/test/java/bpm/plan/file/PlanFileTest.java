package bpm.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.plan.Plan;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class PlanFileTest {

    private static final String SHIPPED =
            new String(PlanFile.jsonFile(PlanFile.shipped(2567)), StandardCharsets.UTF_8);

    @Property(tries = 200)
    void json_is_read_back_as_it_was_written(@ForAll("plans") Plan plan) {
        assertThat(PlanFile.read(PlanFile.jsonFile(plan))).isEqualTo(plan);
    }

    @Property(tries = 60)
    void a_spreadsheet_is_read_back_as_it_was_written(@ForAll("plans") Plan plan)
            throws IOException {
        // a spreadsheet has a row a project: a year without one has nowhere to stand
        if (!plan.projects().isEmpty()) {
            assertThat(PlanFile.read(xlsx(plan))).isEqualTo(plan);
        }
    }

    @Test
    void the_plan_of_2567_passes_through_a_spreadsheet_whole() throws IOException {
        var plan = PlanFile.shipped(2567);

        assertThat(PlanFile.read(xlsx(plan))).isEqualTo(plan);
    }

    @Test
    void every_mistake_is_named_by_its_path_in_one_reading() {
        var json = SHIPPED.replaceFirst("\"days\": 7", "\"days\": \"เจ็ด\"")
                .replaceFirst("\"kind\": \"KNOWLEDGE\"", "\"kind\": \"WISDOM\"")
                .replaceFirst(
                        "\"level\": \"PROVINCE\"", "\"level\": \"PROVINCE\", \"colour\": \"red\"");

        assertThat(errors(json))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "projects[0].activities[0].window.days",
                        "projects[0].activities[0].topics[0].kind",
                        "projects[0].activities[0].colour");
    }

    @Test
    void a_number_that_stands_twice_is_named() {
        assertThat(errors(SHIPPED.replaceFirst("\"number\": 2,", "\"number\": 1,")))
                .extracting(FieldError::field)
                .contains("projects[1].number", "projects[1].activities[0].key");
        assertThat(errors(SHIPPED.replaceFirst("\"number\": \"1.2\"", "\"number\": \"1.1\"")))
                .extracting(FieldError::field)
                .containsExactly("projects[0].activities[0].topics[0].subtopics[1].number");
    }

    @Test
    void a_day_that_does_not_exist_is_refused_and_never_moved() {
        assertThat(errors(SHIPPED.replaceFirst("2024-06-30", "2024-06-31")))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).endsWith("window.proposed"));
    }

    @Test
    void what_is_no_json_is_refused_with_its_line() {
        assertThat(errors("{\n\"year\": 2567,\n oops}"))
                .singleElement()
                .satisfies(error -> assertThat(error.arguments().getFirst()).isEqualTo(3));
        assertThat(errors("{\"year\":2567,\"year\":2568}")).hasSize(1);
        assertThat(errors("[]")).isNotEmpty();
        assertThat(errors("")).isNotEmpty();
        assertThat(errors("null")).isNotEmpty();
    }

    @Test
    void a_mistake_in_a_spreadsheet_is_named_by_its_cell() throws IOException {
        var plan = PlanFile.shipped(2567);
        var json = PlanFile.jsonFile(plan);
        var file = new ByteArrayOutputStream();
        new Table("กิจกรรม", List.of(new Column("ลำดับ", 5)), List.of(List.of(Cell.of(1))))
                .toXlsx(file);

        assertThat(problem(file.toByteArray()).errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("กิจกรรม!1");
            assertThat(error.sentence()).isEqualTo("ไม่รู้จักหัวคอลัมน์ {0}");
        });
        assertThat(problem(new byte[] {'P', 'K', 3, 4}).errors()).hasSize(1);
        assertThat(PlanFile.read(json)).isEqualTo(plan);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    private static byte[] xlsx(Plan plan) throws IOException {
        var out = new ByteArrayOutputStream();
        PlanFile.writeXlsx(plan, out);
        return out.toByteArray();
    }

    private static List<FieldError> errors(String json) {
        return problem(json.getBytes(StandardCharsets.UTF_8)).errors();
    }

    private static Problem problem(byte[] file) {
        return catchThrowableOfType(Problem.class, () -> PlanFile.read(file));
    }
}
