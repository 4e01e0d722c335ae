package bpm.progress;

import static bpm.progress.report.ProgressField.*;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.access.Role;
import bpm.progress.report.Doubt;
import bpm.progress.report.ProgressForm;
import bpm.review.FilingState;
import bpm.review.FilingStep;
import bpm.review.TakingStep;
import bpm.shared.Problem;

import org.junit.jupiter.api.Test;

import java.util.Set;

class SavingDraftTest {

    private final SavingDraft saving = Server.bean(SavingDraft.class);
    private final SubmittingReport submitting = Server.bean(SubmittingReport.class);

    private static TypedDraft typed(ProgressForm form, int version) {
        return new TypedDraft(form, version, "", false);
    }

    private static Problem.Kind kind(Throwable thrown) {
        return ((Problem) thrown).kind();
    }

    @Test
    void another_office_finds_nothing_and_a_reader_may_not() {
        var given = GivenReport.ofSixty();
        var neighbour = given.neighbour();
        var reader = Given.person(given.place().office(), Role.READER);

        assertThatThrownBy(() -> saving.save(neighbour, given.place(), typed(GivenReport.WHOLE, 0)))
                .satisfies(thrown -> assertThat(kind(thrown)).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThatThrownBy(() -> saving.save(reader, given.place(), typed(GivenReport.WHOLE, 0)))
                .satisfies(thrown -> assertThat(kind(thrown)).isEqualTo(Problem.Kind.FORBIDDEN));
    }

    @Test
    void each_save_that_changes_something_leaves_one_line_with_what_changed() {
        var given = GivenReport.ofSixty();

        saving.save(given.reporter(), given.place(), typed(GivenReport.WHOLE, 0));
        saving.save(given.reporter(), given.place(), typed(GivenReport.WHOLE, 1));
        saving.save(
                given.reporter(), given.place(), typed(GivenReport.WHOLE.with(RESULT, "๖๐"), 1));

        assertThat(given.trailLines("progress.saved")).isEqualTo(2);
        assertThat(Server.read(
                        String.class,
                        "select detail from trail_entry where subject = ? order by number desc limit 1",
                        given.place().subject()))
                .isEqualTo(
                        "{\"fields\":{\"result\":{\"from\":\"58\",\"to\":\"60\"}},\"version\":2}");
    }

    @Test
    void what_cannot_be_read_is_kept_as_typed() {
        var given = GivenReport.ofSixty();

        var saved = (Saved.Kept) saving.save(
                given.reporter(),
                given.place(),
                typed(GivenReport.WHOLE.with(RESULT, "เกือบหกสิบ"), 0));

        assertThat(saved.reading().errors()).hasSize(1);
        assertThat(saved.draft().form().of(RESULT)).isEqualTo("เกือบหกสิบ");
        assertThat(Server.read(
                        String.class,
                        "select responsible_phone from progress_report where office = ? and result is null",
                        given.place().office().value()))
                .isEqualTo("0812345678");
    }

    @Test
    void a_draft_that_somebody_else_changed_is_not_overwritten() {
        var given = GivenReport.ofSixty();
        var colleague = Given.reporter(given.place().office());
        saving.save(given.reporter(), given.place(), typed(GivenReport.WHOLE, 0));
        saving.save(colleague, given.place(), typed(GivenReport.WHOLE.with(RESULT, "59"), 1));

        var saved = saving.save(
                given.reporter(), given.place(), typed(GivenReport.WHOLE.with(RESULT, "60"), 1));

        assertThat(saved).isInstanceOfSatisfying(Saved.Stale.class, stale -> {
            assertThat(stale.theirs().updatedByName()).isEqualTo(colleague.fullName());
            assertThat(stale.theirs().form().of(RESULT)).isEqualTo("59");
            assertThat(stale.mine().of(RESULT)).isEqualTo("60");
        });
    }

    @Test
    void an_open_page_is_not_asked_about_what_it_saved_itself() {
        var given = GivenReport.ofSixty();
        saving.save(
                given.reporter(),
                given.place(),
                new TypedDraft(GivenReport.WHOLE, 0, "page-1", true));

        var byHand = new TypedDraft(GivenReport.WHOLE.with(RESULT, "60"), 0, "page-1", false);
        var late = new TypedDraft(GivenReport.WHOLE.with(RESULT, "1"), 0, "page-1", true);

        assertThat(saving.save(given.reporter(), given.place(), byHand))
                .isInstanceOf(Saved.Kept.class);
        assertThat(saving.save(given.reporter(), given.place(), late))
                .isInstanceOf(Saved.Stale.class);
    }

    @Test
    void an_incomplete_report_is_not_sent() {
        var given = GivenReport.ofSixty();
        saving.save(given.reporter(), given.place(), typed(GivenReport.WHOLE.with(RESULT, ""), 0));

        assertThatThrownBy(
                        () -> submitting.submit(given.reporter(), given.place(), Sending.asItIs()))
                .satisfies(thrown -> assertThat(((Problem) thrown).errors())
                        .extracting("field")
                        .containsExactly("result"));
    }

    @Test
    void what_is_asked_must_be_confirmed_and_what_was_sent_stays() {
        var given = GivenReport.ofSixty();
        saving.save(given.reporter(), given.place(), typed(GivenReport.WHOLE, 0));
        assertThatThrownBy(() -> submitting.submit(
                        given.reporter(), given.place(), new Sending(1, Set.of(), false, "")))
                .satisfies(thrown -> assertThat(((Problem) thrown).errors())
                        .extracting("field")
                        .containsExactly("sure-NO_PHOTOS"));

        var first = submitting.submit(
                given.reporter(),
                given.place(),
                new Sending(1, Set.of(Doubt.NO_PHOTOS), false, ""));
        var steps = Server.bean(TakingStep.class);
        steps.take(given.reviewer(), given.place().filing(), FilingStep.RETURN, "แนบภาพด้วย");
        saving.save(
                given.reporter(), given.place(), typed(GivenReport.WHOLE.with(RESULT, "60"), 1));
        submitting.submit(given.reporter(), given.place(), Sending.asItIs());

        assertThat(first.state()).isEqualTo(FilingState.SUBMITTED);
        assertThat(Server.read(String.class, """
                        select string_agg(content -> 'report' ->> 'result', ',' order by version)
                        from progress_sent
                        where office = ?
                        """, given.place().office().value()))
                .isEqualTo("58,60");
        assertThat(given.trailLines("progress.submitted")).isEqualTo(2);
    }

    @Test
    void what_was_sent_is_not_edited() {
        var given = GivenReport.ofSixty();
        saving.save(given.reporter(), given.place(), typed(GivenReport.WHOLE, 0));
        submitting.submit(given.reporter(), given.place(), Sending.asItIs());

        assertThatThrownBy(() ->
                        saving.save(given.reporter(), given.place(), typed(GivenReport.WHOLE, 1)))
                .satisfies(thrown -> assertThat(kind(thrown)).isEqualTo(Problem.Kind.CONFLICT));
    }
}
