package bpm.review;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;

import org.junit.jupiter.api.Test;

class ActingReviewTest {

    private final Road road = new Road();

    @Test
    void a_step_taken_by_somebody_acting_names_both_on_the_road_and_in_the_trail() {
        var ref = road.submitted();
        var deputy = Given.person(road.province, Role.REPORTER);
        Visitor.as(road.reviewer)
                .send(
                        "/me/acting",
                        "person",
                        Long.toString(deputy.id()),
                        "from",
                        "20/8/2567",
                        "until",
                        "30/8/2567",
                        "reason",
                        "ไปราชการ");
        var id = Server.read(
                Long.class,
                "select max(id) from access_acting where for_person = ?",
                road.reviewer.id());
        var visitor = Visitor.as(deputy);
        assertThat(visitor.send(ref.path() + "/approval").status()).isEqualTo(403);

        visitor.send("/me/acting/" + id + "/beginning");
        visitor.send(ref.path() + "/approval");

        var both = deputy.fullName() + " รักษาการแทน " + road.reviewer.fullName();
        assertThat(road.filing(ref).state()).isEqualTo(FilingState.APPROVED);
        assertThat(Server.read(
                        String.class,
                        "select actor_name from review_step where activity = ? and office = ?"
                                + " order by number desc limit 1",
                        ref.activity(),
                        ref.office().value()))
                .isEqualTo(both);
        var line = road.lastLine(ref);
        assertThat(line.actorName()).isEqualTo(both);
        assertThat(line.actor()).isEqualTo(deputy.id());
        assertThat(line.detail()).contains("\"actingFor\":" + road.reviewer.id());
    }
}
