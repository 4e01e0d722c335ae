package bpm.plan.giving;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

class AssignmentsApiTest {

    private static final OfficeCode PROVINCE = Given.province();

    @Test
    void nobody_a_stranger_and_who_is_no_planner_cannot_give() {
        var path = path("2567-07-2", Given.district(PROVINCE, 1));
        var stranger = Visitor.as(Given.planner(Given.elsewhere()));
        var planner = Visitor.as(Given.planner(PROVINCE));

        assertThat(Visitor.nobody().putJson(path, wanted(60), "").status()).isEqualTo(401);
        assertThat(stranger.putJson(path, wanted(60), "").status()).isEqualTo(404);
        assertThat(planner.putJson(path("2567-77-1", Given.district(PROVINCE, 1)), wanted(60), "")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(Given.reviewer(PROVINCE))
                        .putJson(path, wanted(60), "")
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.as(Given.planner(Given.district(PROVINCE, 1)))
                        .putJson(path, wanted(60), "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_planner_gives_changes_and_is_told_when_somebody_changed_it_first() {
        var district = Given.district(PROVINCE, 2);
        var path = path("2567-07-2", district);
        var planner = Visitor.as(Given.planner(PROVINCE));

        var made = planner.putJson(path, wanted(60), "");
        var changed = planner.putJson(path, wanted(70), "1");
        var stale = planner.putJson(path, wanted(80), "1");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        assertThat(made.body()).contains("\"office\":\"" + district + "\"", "\"unit\":\"คน\"");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("70");
        assertThat(Server.read(
                        String.class, """
                        select string_agg(what, ' ' order by number)
                        from trail_entry
                        where office = ? and subject = ?
                        """, district.value(), "assignment 2567-07-2/" + district))
                .isEqualTo("assignment.given assignment.changed");
    }

    @Test
    void a_tag_that_is_no_version_is_refused_with_a_sentence() {
        var answer = Visitor.as(Given.planner(PROVINCE))
                .putJson(path("2567-07-2", Given.district(PROVINCE, 3)), wanted(60), "x");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("If-Match");
    }

    private static String path(String activity, OfficeCode office) {
        return "/api/v1/assignments/" + activity + "/" + office;
    }

    private static String wanted(int target) {
        return "{\"target\":" + target + ",\"unit\":\"คน\"}";
    }
}
