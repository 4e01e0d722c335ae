package bpm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.cancelling.Cancellation;
import bpm.plan.cancelling.CancellingAssignment;
import bpm.shared.Problem;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class GivingAssignmentsTest {

    /** Each test has districts of its own in it. */
    private static final OfficeCode PROVINCE = Given.province(9);

    private static final ActivityKey DISTRICT_MEETING = ActivityKey.of("2567-07-2");
    private static final ActivityKey PROVINCE_MEETING = ActivityKey.of("2567-07-1");

    private final CancellingAssignment cancelling = Server.bean(CancellingAssignment.class);
    private final GivingAssignments giving = Server.bean(GivingAssignments.class);
    private final Assignments assignments = Server.bean(Assignments.class);

    @Test
    void a_province_gives_nothing_to_the_districts_of_another() {
        var planner = Given.planner(Given.elsewhere());
        var stranger = Given.district(PROVINCE, 1);

        assertThatThrownBy(() -> giving.give(planner, DISTRICT_MEETING, stranger, people(60)))
                .extracting(e -> ((Problem) e).kind())
                .isEqualTo(Problem.Kind.NOT_FOUND);
    }

    @Test
    void only_a_planner_gives_and_only_to_the_next_level() {
        var district = Given.district(PROVINCE, 1);
        var reporter = Given.reporter(PROVINCE);
        var department = Given.planner(OfficeCode.DEPARTMENT);

        assertThatThrownBy(() -> giving.give(reporter, DISTRICT_MEETING, district, people(60)))
                .hasMessageContaining(GivingRefusal.NOT_PLANNER.sentence());
        assertThatThrownBy(() -> giving.give(department, DISTRICT_MEETING, district, people(60)))
                .hasMessageContaining(GivingRefusal.NOT_NEXT_BELOW.sentence());
        assertThatThrownBy(() -> giving.give(
                        Given.planner(district), DISTRICT_MEETING, district, people(60)))
                .hasMessageContaining(GivingRefusal.NOT_NEXT_BELOW.sentence());
    }

    @Test
    void an_unknown_activity_or_office_is_not_found() {
        var planner = Given.planner(PROVINCE);

        assertThatThrownBy(() -> giving.give(
                        planner,
                        ActivityKey.of("2567-88-1"),
                        Given.district(PROVINCE, 1),
                        people(1)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> giving.give(
                        planner, DISTRICT_MEETING, new OfficeCode(PROVINCE + "99"), people(1)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void what_is_given_has_its_target_its_due_date_and_a_line_in_the_trail_of_the_office() {
        var district = Given.district(PROVINCE, 1);
        var planner = Given.planner(PROVINCE);

        giving.give(planner, DISTRICT_MEETING, district, people(60));

        var given = find(Given.reporter(district), DISTRICT_MEETING, district).orElseThrow();
        assertThat(given.target()).contains(new BigDecimal("60"));
        assertThat(given.unit()).isEqualTo("คน");
        assertThat(given.due()).isEqualTo(LocalDate.of(2024, 7, 31));
        assertThat(trail(district, "assignment.given")).isEqualTo(1);
        assertThat(Server.read(
                        String.class,
                        "select detail from trail_entry where office = ? and what = 'assignment.given'",
                        district.value()))
                .isEqualTo("{\"target\":60,\"unit\":\"คน\"}");
    }

    @Test
    void giving_the_same_again_writes_nothing_and_another_number_says_what_was_before() {
        var district = Given.district(PROVINCE, 2);
        var planner = Given.planner(PROVINCE);
        giving.give(planner, DISTRICT_MEETING, district, people(60));

        assertThat(giving.give(
                        planner,
                        DISTRICT_MEETING,
                        district,
                        new Gift(Optional.of(new BigDecimal("60.00")), "คน")))
                .isFalse();
        assertThat(giving.give(planner, DISTRICT_MEETING, district, people(75))).isTrue();

        assertThat(trail(district, "assignment.changed")).isEqualTo(1);
        assertThat(find(planner, DISTRICT_MEETING, district).orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void the_department_gives_to_all_76_provinces_at_once() {
        var department = Given.planner(OfficeCode.DEPARTMENT);
        var all = Server.bean(Offices.class).provinces().stream()
                .map(Office::code)
                .map(province -> new Giving(province, people(50)))
                .toList();

        long before = System.nanoTime();
        int given = giving.giveAll(department, ActivityKey.of("2567-16-1"), all);
        System.out.println("76 provinces: " + (System.nanoTime() - before) / 1_000_000 + " ms");

        assertThat(given).isEqualTo(76);
        assertThat(
                        Server.read(
                                Long.class,
                                "select count(*) from plan_assignment where activity = '2567-16-1' and length(office) = 2"))
                .isEqualTo(76);
        assertThat(
                        Server.read(
                                Long.class,
                                "select count(distinct subject) from trail_entry where subject ~ '^assignment 2567-16-1/[0-9]{2}$'"))
                .isEqualTo(76);
    }

    @Test
    void a_province_gives_itself_an_activity_but_leaves_what_the_department_gave() {
        var planner = Given.planner(PROVINCE);
        var department = Given.planner(OfficeCode.DEPARTMENT);

        giving.give(planner, PROVINCE_MEETING, PROVINCE, people(30));
        giving.give(department, PROVINCE_MEETING, PROVINCE, people(40));

        assertThat(find(planner, PROVINCE_MEETING, PROVINCE).orElseThrow().target())
                .contains(new BigDecimal("40"));
        assertThatThrownBy(() -> giving.give(planner, PROVINCE_MEETING, PROVINCE, people(5)))
                .hasMessageContaining(GivingRefusal.GIVEN_FROM_ABOVE.sentence());
    }

    @Test
    void if_one_office_was_changed_by_another_planner_nothing_is_given_and_that_office_is_named() {
        var first = Given.district(PROVINCE, 3);
        var second = Given.district(PROVINCE, 4);
        giving.give(Given.planner(PROVINCE), DISTRICT_MEETING, first, people(60));
        giving.give(Given.planner(PROVINCE), DISTRICT_MEETING, first, people(65));

        assertThatThrownBy(() -> giving.giveAll(
                        Given.planner(PROVINCE),
                        DISTRICT_MEETING,
                        List.of(
                                new Giving(first, people(70), Optional.of(1)),
                                new Giving(second, people(70), Optional.of(0)))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("target-" + first);
                            assertThat(error.arguments()).contains(new BigDecimal("65"));
                        }));

        assertThat(find(Given.planner(PROVINCE), DISTRICT_MEETING, second)).isEmpty();
    }

    @Test
    void of_two_planners_who_give_at_the_same_moment_one_is_told() throws Exception {
        var district = Given.district(PROVINCE, 5);
        var start = new CyclicBarrier(2);
        Callable<Boolean> one = oneOfTwo(start, Given.planner(PROVINCE), district, 60);
        Callable<Boolean> other = oneOfTwo(start, Given.planner(PROVINCE), district, 70);

        List<Boolean> succeeded;
        try (var both = Executors.newFixedThreadPool(2)) {
            succeeded = both.invokeAll(List.of(one, other)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(succeeded).containsExactlyInAnyOrder(true, false);
        assertThat(trail(district, "assignment.given")).isEqualTo(1);
    }

    private Callable<Boolean> oneOfTwo(
            CyclicBarrier start, Actor planner, OfficeCode district, int target) {
        var mine = new Giving(district, people(target), Optional.of(0));
        return () -> {
            start.await();
            try {
                return giving.giveAll(planner, DISTRICT_MEETING, List.of(mine)) == 1;
            } catch (Problem told) {
                return false;
            }
        };
    }

    @Test
    void a_cancelled_assignment_is_hidden_from_desks_and_can_be_given_again() {
        var district = Given.district(PROVINCE, 6);
        var planner = Given.planner(PROVINCE);
        giving.give(planner, DISTRICT_MEETING, district, people(60));

        assertThatThrownBy(() -> cancelling.cancel(
                        planner, DISTRICT_MEETING, new Cancellation(district, " ", 1, false)))
                .isInstanceOf(Problem.class);
        cancelling.cancel(
                planner,
                DISTRICT_MEETING,
                new Cancellation(district, "รวมกลุ่มกับอำเภออื่น", 1, false));

        assertThat(find(planner, DISTRICT_MEETING, district)).isEmpty();
        assertThat(trail(district, "assignment.cancelled")).isEqualTo(1);
        giving.give(planner, DISTRICT_MEETING, district, people(60));
        assertThat(find(planner, DISTRICT_MEETING, district)).isPresent();
        assertThat(trail(district, "assignment.given")).isEqualTo(2);
    }

    @Test
    void a_query_without_a_where_sees_only_the_scope() {
        giving.give(
                Given.planner(PROVINCE), DISTRICT_MEETING, Given.district(PROVINCE, 7), people(1));
        giving.give(
                Given.planner(PROVINCE), DISTRICT_MEETING, Given.district(PROVINCE, 8), people(1));
        var reader = Given.reporter(Given.district(PROVINCE, 7));

        var seen = Server.bean(Transactions.class)
                .read(
                        reader,
                        () -> Server.database()
                                .sql("select distinct office from plan_assignment")
                                .query(String.class)
                                .list());

        assertThat(seen).containsExactly(reader.office().value());
    }

    @Test
    void the_due_date_follows_the_day_last_held() {
        var district = Given.district(PROVINCE, 9);
        var activity = ActivityKey.of("2567-02-1"); // 30 days after the meeting, quarters 3 and 4
        giving.give(Given.planner(PROVINCE), activity, district, people(20));
        var reporter = Given.reporter(district);
        assertThat(find(reporter, activity, district).orElseThrow().due())
                .isEqualTo(LocalDate.of(2024, 10, 30));

        held(reporter, activity, district, Optional.of(LocalDate.of(2024, 6, 3)));
        assertThat(find(reporter, activity, district).orElseThrow().due())
                .isEqualTo(LocalDate.of(2024, 7, 3));

        held(reporter, activity, district, Optional.empty());
        assertThat(find(reporter, activity, district).orElseThrow().due())
                .isEqualTo(LocalDate.of(2024, 10, 30));
    }

    private void held(
            Actor actor, ActivityKey activity, OfficeCode office, Optional<LocalDate> lastHeld) {
        Server.bean(Transactions.class)
                .write(actor, () -> assignments.held(activity, office, lastHeld));
    }

    private Optional<Assignment> find(Actor actor, ActivityKey activity, OfficeCode office) {
        return Server.bean(Transactions.class)
                .read(actor, () -> assignments.find(activity, office));
    }

    private static Gift people(long target) {
        return new Gift(target, "คน");
    }

    private static long trail(OfficeCode office, String what) {
        return Server.read(
                Long.class,
                "select count(*) from trail_entry where office = ? and what = ?",
                office.value(),
                what);
    }
}
