package bpm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Transactions;

import org.junit.jupiter.api.Test;

class AssignmentViewTest {

    @Test
    void other_modules_join_the_view_and_still_see_only_their_scope() {
        var province = Given.province();
        var planner = Given.planner(province);
        var first = Given.district(province, 1);
        var giving = Server.bean(GivingAssignments.class);
        giving.give(planner, ActivityKey.of("2567-07-2"), first, new Gift(60, "คน"));
        giving.give(
                planner,
                ActivityKey.of("2567-07-2"),
                Given.district(province, 2),
                new Gift(60, "คน"));

        var seen = Server.bean(Transactions.class)
                .read(
                        Given.reporter(first),
                        () -> Server.database().sql("""
                                        select office || ' ' || project_number || ' ' || evaluation || ' ' || due
                                        from plan_assignment_v
                                        """).query(String.class).list());

        assertThat(seen).containsExactly(first + " 7 true 2024-07-31");
    }
}
