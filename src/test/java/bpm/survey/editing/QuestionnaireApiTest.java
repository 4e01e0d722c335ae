package bpm.survey.editing;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Programs read and replace what the department asks. */
class QuestionnaireApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final OfficeCode PROVINCE = Given.shared();

    @Test
    void a_questionnaire_is_replaced_by_the_departments_planner_on_top_of_what_was_read() {
        var given = GivenQuestionnaire.of("02-1");
        var path = "/api/v1/activities/" + given.activity() + "/questionnaire";
        var planner = Visitor.as(given.planner());
        var province = Visitor.as(Given.planner(PROVINCE));
        var read = province.get(path);
        var body = read.body().replace("ความพึงพอใจ", "ความพอใจ");

        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(province.putJson(path, body, "0").status()).isEqualTo(403);
        assertThat(planner.putJson(path.replace("-02-1", "-99-1"), body, "0").status())
                .isEqualTo(404);
        assertThat(planner.putJson(path, body, "").status()).isEqualTo(428);
        assertThat(planner.putJson(path, body, "7").status()).isEqualTo(409);
        var put = planner.putJson(path, body, "0");
        assertThat(planner.putJson(path, body, "0").status()).isEqualTo(409);
        var same = planner.putJson(path, put.body(), "1");

        assertThat(put.status()).isEqualTo(200);
        assertThat(put.header("ETag")).isEqualTo("\"1\"");
        assertThat(same.header("ETag")).isEqualTo("\"1\"");
        assertThat(JSON.readTree(put.body()).path("history").size()).isEqualTo(1);
        assertThat(given.asked(PROVINCE).sections())
                .anyMatch(section -> section.title().thai().equals("ความพอใจ"));
        assertThat(given.trail()).isEqualTo("questionnaire.saved");
    }

    @Test
    void what_no_questionnaire_can_be_is_refused_field_by_field() {
        var given = GivenQuestionnaire.of("02-1");
        var path = "/api/v1/activities/" + given.activity() + "/questionnaire";
        var planner = Visitor.as(given.planner());
        var read = (ObjectNode) JSON.readTree(planner.get(path).body());
        var nothing = planner.putJson(path, "{}", "0");
        ((ObjectNode) read.path("title")).put("thai", "");
        read.path("sections").forEach(section -> {
            if (section.path("code").asString().equals("K")) {
                ((ObjectNode) section).putArray("questions");
            }
        });

        var told = planner.putJson(path, read.toString(), "0");

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("\"title.th\"", "ข้อ K4 เป็นประเด็นของแผน");
        assertThat(given.trail()).isEmpty();
    }
}
