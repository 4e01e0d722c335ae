package bpm.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.GivenPlan;
import bpm.plan.Plans;
import bpm.plan.file.PlanFile;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;

/** The whole plan by the API. */
class PlansApiTest {

    private final PlansApi api = Server.bean(PlansApi.class);
    private final Actor planner = Given.planner(OfficeCode.DEPARTMENT);

    @Test
    void what_get_answers_put_takes() {
        var year = GivenPlan.published();
        var got = Visitor.as(Given.reporter(Given.elsewhere())).get("/api/v1/plans/" + year);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("ETag")).isEqualTo("\"2\"");

        var put = api.replace(year.toString(), json(got.body()), Optional.of("\"2\""), planner);

        assertThat(put.getHeaders().getETag()).isEqualTo("\"3\"");
        assertThat(PlanFile.read(put.getBody()))
                .isEqualTo(PlanFile.read(json(GivenPlan.json(year))));
    }

    @Test
    void a_stranger_a_stale_tag_and_a_wrong_plan_are_refused() {
        var year = GivenPlan.published();
        var json = json(GivenPlan.json(year));
        var province = Given.planner(Given.elsewhere());

        assertKind(
                Problem.Kind.FORBIDDEN,
                () -> api.replace(year.toString(), json, Optional.empty(), province));
        assertKind(
                Problem.Kind.STALE,
                () -> api.replace(year.toString(), json, Optional.of("\"1\""), planner));
        assertKind(
                Problem.Kind.INVALID,
                () -> api.replace("2567", json, Optional.of("\"1\""), planner));
        assertKind(
                Problem.Kind.INVALID,
                () -> api.replace(year.toString(), json("{}"), Optional.of("\"2\""), planner));
        assertKind(Problem.Kind.NOT_FOUND, () -> api.plan("2402", planner));
        assertKind(Problem.Kind.NOT_FOUND, () -> api.plan("abc", planner));
    }

    @Test
    void a_plan_that_is_there_is_not_overwritten_by_one_who_did_not_read_it() {
        var year = GivenPlan.published();
        var other = GivenPlan.json(year).replaceFirst("\"name\":\"[^\"]+", "$0 ใหม่");
        var visitor = Visitor.as(planner);
        var path = "/api/v1/plans/" + year;

        var unread = visitor.putJson(path, other, "");

        assertThat(unread.status()).isEqualTo(428);
        assertThat(unread.body())
                .contains("urn:bpm:version-needed")
                .contains("ต้องส่ง If-Match เป็นเลขรุ่นของแผนที่อ่านมา");
        assertThat(visitor.get(path).header("ETag")).isEqualTo("\"2\"");
        assertThat(visitor.putJson(path, other, "2").status()).isEqualTo(200);
        assertThat(lines(year)).isEqualTo(1);
    }

    private static int lines(FiscalYear year) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = 'plan.replaced'",
                "plan " + year);
    }

    @Test
    void a_put_into_an_empty_year_makes_a_draft() {
        FiscalYear year = GivenPlan.emptyYear();

        api.replace(year.toString(), json(GivenPlan.json(year)), Optional.empty(), planner);

        assertThat(Server.bean(Plans.class).find(year).orElseThrow().published())
                .isFalse();
    }

    private static void assertKind(Problem.Kind kind, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
