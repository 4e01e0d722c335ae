package bpm.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.trail.TrailEntries;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class TakingStepTest {

    private static final FiscalYear YEAR = new FiscalYear(2567);

    private static Road road;
    private static Actor writer;
    private static Actor reviewer;
    private static Actor stranger;

    private final TakingStep taking = Server.bean(TakingStep.class);
    private final Filings filings = Server.bean(Filings.class);
    private final Transactions transactions = Server.bean(Transactions.class);
    private FilingRef ref;

    @BeforeAll
    static void people() {
        road = new Road();
        writer = road.writer;
        reviewer = road.reviewer;
        stranger = Given.person(Given.elsewhere(), Role.REVIEWER, Role.REPORTER);
    }

    @BeforeEach
    void a_draft() {
        ref = road.draft();
    }

    @Test
    void another_province_finds_no_filing() {
        take(writer, FilingStep.SUBMIT);

        refused(Problem.Kind.NOT_FOUND, () -> take(stranger, FilingStep.APPROVE));
        assertThat(transactions.<Boolean>read(stranger, () -> filings.find(ref).isPresent()))
                .isFalse();
    }

    @Test
    void submit_return_submit_approve_reopen_each_leaves_its_step_and_its_trail_line() {
        take(writer, FilingStep.SUBMIT);
        take(reviewer, FilingStep.RETURN, "กรุณาแนบภาพ\r\nใบลงทะเบียน");
        take(writer, FilingStep.SUBMIT);
        take(reviewer, FilingStep.APPROVE);
        take(reviewer, FilingStep.REOPEN, "ตัวเลขเปลี่ยน");

        var steps = transactions.read(writer, () -> filings.steps(ref));
        assertThat(steps)
                .extracting(StepTaken::number, StepTaken::step, StepTaken::to, StepTaken::version)
                .containsExactly(
                        row(1, FilingStep.SUBMIT, FilingState.SUBMITTED, 1),
                        row(2, FilingStep.RETURN, FilingState.RETURNED, 1),
                        row(3, FilingStep.SUBMIT, FilingState.SUBMITTED, 2),
                        row(4, FilingStep.APPROVE, FilingState.APPROVED, 2),
                        row(5, FilingStep.REOPEN, FilingState.RETURNED, 2));
        assertThat(steps.get(1).note()).isEqualTo("กรุณาแนบภาพ\nใบลงทะเบียน");

        var trail = transactions.read(
                writer, () -> Server.bean(TrailEntries.class).of(ref.subject(), 10));
        assertThat(trail)
                .extracting(line -> line.what() + " " + line.actorName())
                .containsExactly(
                        "progress.reopened " + reviewer.fullName(),
                        "progress.approved " + reviewer.fullName(),
                        "progress.submitted " + writer.fullName(),
                        "progress.returned " + reviewer.fullName(),
                        "progress.submitted " + writer.fullName());
        assertThat(trail.get(3).detail()).contains("\"to\":\"RETURNED\"", "ใบลงทะเบียน");
    }

    @Test
    void a_filing_read_again_is_the_one_that_was_moved() {
        take(writer, FilingStep.SUBMIT);
        var returned = take(reviewer, FilingStep.RETURN, "ยังไม่ครบ");

        assertThat(transactions.read(writer, () -> filings.find(ref))).contains(returned);
    }

    @Test
    void to_return_or_to_reopen_without_a_reason_is_refused_and_changes_nothing() {
        take(writer, FilingStep.SUBMIT);

        refused(Problem.Kind.INVALID, () -> take(reviewer, FilingStep.RETURN, " \n "));
        refused(Problem.Kind.INVALID, () -> take(reviewer, FilingStep.RETURN, "ก".repeat(2001)));

        assertThat(transactions.read(writer, () -> filings.steps(ref))).hasSize(1);
    }

    @Test
    void two_approvals_at_once_one_wins_and_the_other_is_told_by_whom() throws Exception {
        take(writer, FilingStep.SUBMIT);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = threads.invokeAll(List.of(
                    attempt(reviewer, FilingStep.APPROVE),
                    attempt(road.colleague, FilingStep.APPROVE)));
            var answers = List.of(both.get(0).get(), both.get(1).get());

            assertThat(answers).containsOnlyOnce("APPROVED");
            assertThat(answers)
                    .filteredOn(a -> a.startsWith("เห็นชอบไปแล้วโดย"))
                    .hasSize(1);
        }
        assertThat(transactions.read(writer, () -> filings.steps(ref))).hasSize(2);
    }

    @Test
    void a_withdrawal_and_an_approval_at_once_never_both_happen() throws Exception {
        take(writer, FilingStep.SUBMIT);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(List.of(
                    attempt(writer, FilingStep.WITHDRAW), attempt(reviewer, FilingStep.APPROVE)));
        }

        assertThat(transactions.read(writer, () -> filings.steps(ref))).hasSize(2);
    }

    @Test
    void two_who_begin_at_once_share_one_draft() throws Exception {
        var fresh = new FilingRef(FilingKind.RESULTS, ref.activity(), road.district);
        Callable<Filing> begin = () -> transactions.write(writer, () -> filings.open(fresh, YEAR));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(List.of(begin, begin, begin))) {
                assertThat(one.get().state()).isEqualTo(FilingState.DRAFT);
            }
        }
    }

    @Test
    void what_was_sent_is_not_editable_and_what_came_back_is() {
        take(writer, FilingStep.SUBMIT);
        refused(Problem.Kind.CONFLICT, () -> editable(writer));

        take(reviewer, FilingStep.RETURN, "ยังไม่ครบ");
        assertThat(editable(writer).state()).isEqualTo(FilingState.RETURNED);
        refused(Problem.Kind.FORBIDDEN, () -> editable(reviewer));
        refused(Problem.Kind.NOT_FOUND, () -> editable(stranger));
    }

    @Test
    void the_application_can_neither_change_nor_delete_a_step() {
        take(writer, FilingStep.SUBMIT);

        for (var sql : List.of("update review_step set note = 'x'", "delete from review_step")) {
            assertThatThrownBy(() -> transactions.write(
                            Actor.SYSTEM, () -> Server.database().sql(sql).update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void a_query_without_a_where_sees_only_the_scope() {
        take(writer, FilingStep.SUBMIT);

        for (var view : List.of("review_filing_v", "review_step_v")) {
            assertThat(offices(writer, view)).containsOnly(road.district.value());
            assertThat(offices(stranger, view)).doesNotContain(road.district.value());
        }
    }

    private List<String> offices(Actor actor, String view) {
        return transactions.read(
                actor,
                () -> Server.database()
                        .sql("select distinct office from " + view)
                        .query(String.class)
                        .list());
    }

    private Filing editable(Actor actor) {
        return transactions.write(actor, () -> filings.requireEditable(actor, ref, YEAR));
    }

    private Filing take(Actor actor, FilingStep step) {
        return taking.take(actor, ref, step, "");
    }

    private Filing take(Actor actor, FilingStep step, String note) {
        return taking.take(actor, ref, step, note);
    }

    private Callable<String> attempt(Actor actor, FilingStep step) {
        return () -> {
            try {
                return take(actor, step).state().name();
            } catch (Problem problem) {
                return problem.sentence();
            }
        };
    }

    private static void refused(Problem.Kind kind, Callable<?> work) {
        assertThatThrownBy(work::call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private static org.assertj.core.groups.Tuple row(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
