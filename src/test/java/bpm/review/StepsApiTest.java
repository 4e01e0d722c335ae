package bpm.review;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Visitor;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StepsApiTest {

    private static Road road;
    private static Visitor reviewer;

    @BeforeAll
    static void people() {
        road = new Road();
        reviewer = Visitor.as(road.reviewer);
    }

    @Test
    void out_of_scope_is_404_the_wrong_person_403_a_missing_reason_422() {
        var ref = road.submitted();

        assertThat(Visitor.as(road.neighbour)
                        .sendJson(api(ref, "approval"), "{}")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(road.writer).sendJson(api(ref, "approval"), "{}").status())
                .isEqualTo(403);
        var missing = reviewer.sendJson(api(ref, "return"), "{}");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body()).contains("\"field\":\"note\"");
        assertThat(road.filing(ref).state()).isEqualTo(FilingState.SUBMITTED);
    }

    @Test
    void a_step_answers_where_the_filing_stands_and_twice_is_a_conflict() {
        var ref = road.submitted();

        var done = reviewer.sendJson(api(ref, "approval"), "{\"note\":\"ครบ\"}");
        var again = reviewer.sendJson(api(ref, "approval"), "{\"note\":\"ครบ\"}");
        var reopened = reviewer.sendJson(api(ref, "reopening"), "{\"note\":\"มีเพิ่ม\"}");

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body()).isEqualTo("{\"state\":\"APPROVED\",\"version\":1}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("เห็นชอบไปแล้วโดย " + road.reviewer.fullName());
        assertThat(reopened.body()).isEqualTo("{\"state\":\"RETURNED\",\"version\":1}");
        assertThat(road.lastLine(ref).what()).isEqualTo("progress.reopened");
    }

    @Test
    void a_step_without_a_body_has_no_note() {
        var ref = road.submitted();

        assertThat(reviewer.sendJson(api(ref, "approval"), "").status()).isEqualTo(200);
    }

    private static String api(FilingRef ref, String step) {
        return "/api/v1" + ref.path() + "/" + step;
    }
}
