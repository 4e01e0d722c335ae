package bpm.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class FilingTest {

    private static final FilingRef REF =
            new FilingRef(FilingKind.PROGRESS, "2567-07-2", new OfficeCode("5701"));
    private static final Instant MONDAY = Instant.parse("2024-08-19T03:00:00Z");

    private static final Actor WRITER = person("5701", Role.REPORTER);
    private static final Actor REVIEWER = person("57", Role.REVIEWER);

    /** In scope, but neither the writer nor the reviewer of the office directly above. */
    private static final List<Actor> BYSTANDERS = List.of(
            person("5701", Role.READER),
            person("5701", Role.REVIEWER, Role.PLANNER, Role.PEOPLE_ADMIN),
            person("57", Role.READER),
            person("57", Role.REPORTER, Role.PLANNER, Role.PEOPLE_ADMIN),
            person("00", Role.REVIEWER, Role.REPORTER));

    private static final List<Actor> STRANGERS = List.of(
            person("5702", Role.REPORTER, Role.REVIEWER),
            person("58", Role.REPORTER, Role.REVIEWER),
            person("5801", Role.values()));

    /** Where a filing can stand, each made by walking the road. */
    private static final Map<String, Filing> STANDING = Map.of(
            "DRAFT", draft(),
            "WITHDRAWN", walk(FilingStep.SUBMIT, FilingStep.WITHDRAW),
            "SUBMITTED", walk(FilingStep.SUBMIT),
            "TAKEN_UP", walk(FilingStep.SUBMIT).takenUpBy(Stamp.of(REVIEWER, MONDAY)),
            "RETURNED", walk(FilingStep.SUBMIT, FilingStep.RETURN),
            "APPROVED", walk(FilingStep.SUBMIT, FilingStep.APPROVE),
            "REOPENED", walk(FilingStep.SUBMIT, FilingStep.APPROVE, FilingStep.REOPEN));

    /** The whole road: where the right person's step leads, or why it is refused. */
    private static final String ROAD = """
            standing  | SUBMIT     | WITHDRAW    | RETURN      | APPROVE     | REOPEN      | SUPPLEMENT    | DISCARD
            DRAFT     | >SUBMITTED | STILL_DRAFT | STILL_DRAFT | STILL_DRAFT | STILL_DRAFT | NO_SUPPLEMENT | NO_SUPPLEMENT
            WITHDRAWN | >SUBMITTED | WITHDRAWN   | WITHDRAWN   | WITHDRAWN   | WITHDRAWN   | NO_SUPPLEMENT | NO_SUPPLEMENT
            SUBMITTED | SUBMITTED  | >DRAFT      | >RETURNED   | >APPROVED   | SUBMITTED   | NO_SUPPLEMENT | NO_SUPPLEMENT
            TAKEN_UP  | SUBMITTED  | TAKEN_UP    | >RETURNED   | >APPROVED   | SUBMITTED   | NO_SUPPLEMENT | NO_SUPPLEMENT
            RETURNED  | >SUBMITTED | RETURNED    | RETURNED    | RETURNED    | RETURNED    | NO_SUPPLEMENT | NO_SUPPLEMENT
            APPROVED  | APPROVED   | APPROVED    | APPROVED    | APPROVED    | >RETURNED   | NO_SUPPLEMENT | NO_SUPPLEMENT
            REOPENED  | >SUBMITTED | RETURNED    | RETURNED    | RETURNED    | RETURNED    | NO_SUPPLEMENT | NO_SUPPLEMENT
            """;

    static Stream<Arguments> road() {
        var rows = ROAD.lines().map(row -> row.split("\\s*\\|\\s*")).toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Arrays.stream(FilingStep.values())
                        .map(step -> Arguments.of(
                                row[0].strip(), step, row[step.ordinal() + 1].strip())));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("road")
    void a_step_is_its_persons_alone_and_only_where_the_road_has_it(
            String standing, FilingStep step, String outcome) {
        var filing = STANDING.get(standing);
        var right = step.isWriters() ? WRITER : REVIEWER;
        var wrong = step.isWriters() ? REVIEWER : WRITER;
        var notTheirs = step.isWriters() ? Refusal.NOT_THE_WRITER : Refusal.NOT_THE_REVIEWER;

        assertThat(outcomeOf(filing, step, right)).isEqualTo(outcome);

        assertThat(outcomeOf(filing, step, wrong)).isEqualTo(notTheirs.name());
        assertThat(BYSTANDERS)
                .allSatisfy(actor ->
                        assertThat(outcomeOf(filing, step, actor)).isEqualTo(notTheirs.name()));
        assertThat(STRANGERS)
                .allSatisfy(actor -> assertThat(outcomeOf(filing, step, actor))
                        .isEqualTo(Refusal.OUT_OF_SCOPE.name()));
    }

    @Test
    void only_the_writer_edits_and_only_a_draft_or_what_came_back() {
        assertThat(STANDING).allSatisfy((standing, filing) -> {
            boolean open = Set.of("DRAFT", "WITHDRAWN", "RETURNED", "REOPENED").contains(standing);
            assertThat(filing.mayEdit(WRITER).allowed()).isEqualTo(open);
            assertThat(filing.mayEdit(REVIEWER).allowed()).isFalse();
            assertThat(BYSTANDERS).noneMatch(actor -> filing.mayEdit(actor).allowed());
            assertThat(STRANGERS).noneMatch(actor -> filing.mayEdit(actor).allowed());
        });
    }

    @Test
    void only_the_reviewer_takes_up_and_comments_and_only_what_lies_with_them() {
        assertThat(STANDING).allSatisfy((standing, filing) -> {
            boolean with = Set.of("SUBMITTED", "TAKEN_UP").contains(standing);
            assertThat(filing.mayTakeUp(REVIEWER).allowed()).isEqualTo(with);
            assertThat(filing.mayComment(REVIEWER).allowed()).isEqualTo(with);
            assertThat(filing.mayComment(WRITER).allowed()).isFalse();
            assertThat(BYSTANDERS).noneMatch(actor -> filing.mayComment(actor).allowed());
            assertThat(STRANGERS).noneMatch(actor -> filing.mayTakeUp(actor).allowed());
        });
    }

    @Test
    void a_comment_is_settled_by_writer_or_reviewer_until_approval() {
        assertThat(STANDING).allSatisfy((standing, filing) -> {
            boolean before = !standing.equals("APPROVED");
            assertThat(filing.maySettle(REVIEWER).allowed()).isEqualTo(before);
            assertThat(filing.maySettle(WRITER).allowed()).isEqualTo(before);
            assertThat(BYSTANDERS).noneMatch(actor -> filing.maySettle(actor).allowed());
            assertThat(STRANGERS).noneMatch(actor -> filing.maySettle(actor).allowed());
        });
    }

    @Test
    void a_refusal_names_who_moved_it_and_when() {
        var refused = (Decision.Refused) STANDING.get("APPROVED").may(FilingStep.APPROVE, REVIEWER);

        assertThat(Words.THAI.s(refused.problem()))
                .isEqualTo("เห็นชอบไปแล้วโดย คนของ 57 เมื่อ 19 ส.ค. 2567 10.00 น.");
        assertThat(refused.problem().kind()).isEqualTo(Problem.Kind.CONFLICT);
    }

    @Test
    void the_wrong_person_is_forbidden_and_a_stranger_finds_nothing() {
        var filing = STANDING.get("SUBMITTED");

        assertThatThrownBy(() -> filing.may(FilingStep.APPROVE, WRITER).orThrow())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.FORBIDDEN));
        assertThatThrownBy(() ->
                        filing.may(FilingStep.APPROVE, STRANGERS.getFirst()).orThrow())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    @Test
    void the_department_reviews_a_province_but_not_its_districts() {
        var province = new Filing(
                new FilingRef(FilingKind.PROGRESS, "2567-07-2", new OfficeCode("57")),
                new FiscalYear(2567),
                FilingState.SUBMITTED,
                1,
                Optional.of(Stamp.of(REVIEWER, MONDAY)),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.of(Stamp.of(REVIEWER, MONDAY)));

        assertThat(province.may(FilingStep.APPROVE, person("00", Role.REVIEWER)).allowed())
                .isTrue();
        assertThat(province.may(FilingStep.APPROVE, REVIEWER).allowed()).isFalse();
        assertThat(STANDING.get("SUBMITTED")
                        .may(FilingStep.APPROVE, person("00", Role.REVIEWER))
                        .allowed())
                .isFalse();
    }

    @Test
    void a_supplement_is_discarded_until_it_is_sent_and_what_was_approved_stands() {
        var overview = new Filing(
                new FilingRef(FilingKind.OVERVIEW, "2567-07-2", new OfficeCode("57")),
                new FiscalYear(2567),
                FilingState.DRAFT,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
        var writer = person("57", Role.REPORTER);
        var sent = overview.after(FilingStep.SUBMIT, Stamp.of(writer, MONDAY), "");
        var back = sent.after(FilingStep.RETURN, Stamp.of(REVIEWER, MONDAY), "แก้")
                .after(FilingStep.SUBMIT, Stamp.of(writer, MONDAY.plusSeconds(60)), "")
                .after(FilingStep.WITHDRAW, Stamp.of(writer, MONDAY.plusSeconds(90)), "");
        var begun = sent.after(FilingStep.APPROVE, Stamp.of(REVIEWER, MONDAY), "")
                .after(FilingStep.SUPPLEMENT, Stamp.of(writer, MONDAY.plusSeconds(60)), "");
        var again = begun.after(FilingStep.SUBMIT, Stamp.of(writer, MONDAY.plusSeconds(120)), "")
                .after(FilingStep.WITHDRAW, Stamp.of(writer, MONDAY.plusSeconds(180)), "");

        assertThat(outcomeOf(begun, FilingStep.DISCARD, writer)).isEqualTo(">APPROVED");
        assertThat(outcomeOf(overview, FilingStep.DISCARD, writer))
                .isEqualTo("NOT_A_NEW_SUPPLEMENT");
        assertThat(outcomeOf(back, FilingStep.DISCARD, writer)).isEqualTo("NOT_A_NEW_SUPPLEMENT");
        assertThat(outcomeOf(again, FilingStep.DISCARD, writer)).isEqualTo("NOT_A_NEW_SUPPLEMENT");
        assertThat(outcomeOf(sent, FilingStep.DISCARD, writer)).isEqualTo("SUBMITTED");
        assertThat(begun.isAwaited()).isFalse();
        assertThat(overview.isAwaited()).isTrue();
    }

    @Test
    void what_was_taken_back_undecided_is_awaited_again_and_what_was_decided_on_is_not() {
        assertThat(STANDING.get("WITHDRAWN").isAwaited())
                .isTrue(); // as first_on, which is empty again
        assertThat(STANDING.get("WITHDRAWN")
                        .after(FilingStep.SUBMIT, Stamp.of(WRITER, MONDAY), "")
                        .isAwaited())
                .isFalse();
        assertThat(walk(
                                FilingStep.SUBMIT,
                                FilingStep.RETURN,
                                FilingStep.SUBMIT,
                                FilingStep.WITHDRAW)
                        .isAwaited())
                .isFalse();
    }

    @Test
    void each_submission_counts_a_version_and_waits_to_be_taken_up_anew() {
        var again = STANDING.get("TAKEN_UP")
                .after(FilingStep.RETURN, Stamp.of(REVIEWER, MONDAY), "แนบภาพด้วย")
                .after(FilingStep.SUBMIT, Stamp.of(WRITER, MONDAY), "");

        assertThat(again.version()).isEqualTo(2);
        assertThat(again.takenUp()).isEmpty();
        assertThat(again.reason()).isEqualTo("แนบภาพด้วย");
    }

    @Test
    void a_second_click_finds_its_own_step_done_but_not_somebody_elses() {
        var approved = STANDING.get("APPROVED");

        assertThat(approved.standsBy(FilingStep.APPROVE, REVIEWER, "เหตุผล")).isTrue();
        assertThat(approved.standsBy(FilingStep.APPROVE, REVIEWER, "อื่น")).isFalse();
        assertThat(approved.standsBy(FilingStep.RETURN, REVIEWER, "เหตุผล")).isFalse();
        assertThat(approved.standsBy(FilingStep.APPROVE, WRITER, "เหตุผล")).isFalse();
    }

    @Test
    void who_takes_up_first_stays() {
        var later = Stamp.of(person("57", Role.REVIEWER), MONDAY.plusSeconds(60));

        assertThat(STANDING.get("TAKEN_UP").takenUpBy(later).takenUpAt()).contains(MONDAY);
    }

    private static String outcomeOf(Filing filing, FilingStep step, Actor actor) {
        return switch (filing.may(step, actor)) {
            case Decision.Allowed() ->
                ">" + filing.after(step, Stamp.of(actor, MONDAY), "เหตุผล").state();
            case Decision.Refused(Refusal why, List<Object> said) -> why.name();
        };
    }

    private static Filing draft() {
        return new Filing(
                REF,
                new FiscalYear(2567),
                FilingState.DRAFT,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    private static Filing walk(FilingStep... steps) {
        var filing = draft();
        for (var step : steps) {
            var actor = step.isWriters() ? WRITER : REVIEWER;
            filing = filing.after(step, Stamp.of(actor, MONDAY), "เหตุผล");
        }
        return filing;
    }

    private static Actor person(String office, Role... roles) {
        return new Actor(
                Long.parseLong(office) * 100 + roles.length,
                "p" + office,
                "คนของ " + office,
                new OfficeCode(office),
                Set.of(roles),
                Words.THAI);
    }
}
