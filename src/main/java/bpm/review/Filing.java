package bpm.review;

import static bpm.review.FilingState.APPROVED;
import static bpm.review.FilingState.DRAFT;
import static bpm.review.FilingState.RETURNED;
import static bpm.review.FilingState.SUBMITTED;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.review.Decision.Allowed;
import bpm.review.Decision.Refused;
import bpm.shared.FiscalYear;

import java.time.Instant;
import java.util.Optional;

/**
 * A filing (การส่งรายงาน): where it stands on the road, who moved it when, and who may move it on.
 * {@code version} counts how often it was submitted; {@code reason} is what the reviewer wrote last.
 */
public record Filing(
        FilingRef ref,
        FiscalYear year,
        FilingState state,
        int version,
        Optional<Stamp> submitted,
        Optional<Stamp> takenUp,
        Optional<Stamp> decided,
        String reason,
        Optional<Stamp> moved) {

    /** The filing of a report that nobody has begun: nothing is written of it yet. */
    static Filing notBegun(FilingRef ref, FiscalYear year) {
        return new Filing(
                ref,
                year,
                DRAFT,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** Whether the actor may take the step now. */
    public Decision may(FilingStep step, Actor actor) {
        var person = step.isWriters() ? isWriter(actor) : isReviewer(actor);
        if (!person.allowed()) {
            return person;
        }
        if (step.isOfSupplement() && ref.kind() != FilingKind.OVERVIEW) {
            return new Refused(Refusal.NO_SUPPLEMENT);
        }
        if (state.after(step).isEmpty()) {
            return standing();
        }
        if (step == FilingStep.DISCARD && !isSupplementBegun()) {
            return new Refused(Refusal.NOT_A_NEW_SUPPLEMENT);
        }
        return step == FilingStep.WITHDRAW && takenUp.isPresent()
                ? refused(Refusal.TAKEN_UP, takenUp)
                : new Allowed();
    }

    /** Whether it is a draft anew after approval, and was not sent since. */
    private boolean isSupplementBegun() {
        return state == DRAFT
                && decided.filter(stamp -> submitted
                                .filter(sent -> sent.at().isAfter(stamp.at()))
                                .isEmpty())
                        .isPresent();
    }

    /**
     * Whether its office still owes it: what was decided on once and is a draft again is awaited no more;
     * what was taken back undecided is, as if it had not been sent.
     */
    public boolean isAwaited() {
        return state == RETURNED || (state == DRAFT && decided.isEmpty());
    }

    /** Whether the actor may change its content now. */
    public Decision mayEdit(Actor actor) {
        var writer = isWriter(actor);
        return writer.allowed() && !state.isEditable() ? standing() : writer;
    }

    /** Whether the actor may begin to review it, which ends the writer's chance to withdraw. */
    public Decision mayTakeUp(Actor actor) {
        var reviewer = isReviewer(actor);
        if (!reviewer.allowed()) {
            return reviewer;
        }
        return state == SUBMITTED ? new Allowed() : standing();
    }

    /** Whether the actor may comment on a field: who reviews it, while it lies with them. */
    public Decision mayComment(Actor actor) {
        return mayTakeUp(actor);
    }

    /** Whether the actor may mark a comment as dealt with: the writer or a reviewer, until approval. */
    public Decision maySettle(Actor actor) {
        var person = isReviewer(actor).allowed() ? new Allowed() : isWriter(actor);
        return person.allowed() && state == APPROVED ? standing() : person;
    }

    /** Whether this very actor brought it there by this step with this note: it is a second click. */
    boolean standsBy(FilingStep step, Actor actor, String note) {
        boolean there = switch (step) {
            case SUBMIT -> state == SUBMITTED;
            case WITHDRAW, SUPPLEMENT -> state == DRAFT;
            case RETURN, REOPEN -> state == RETURNED && reason.equals(note);
            case APPROVE -> state == APPROVED && reason.equals(note);
            case DISCARD -> state == APPROVED;
        };
        return there && moved.filter(stamp -> stamp.person() == actor.id()).isPresent();
    }

    /** The filing after a step that {@link #may} allowed. */
    Filing after(FilingStep step, Stamp stamp, String note) {
        var next = state.after(step).orElseThrow();
        var mark = Optional.of(stamp);
        return switch (step) {
            case SUBMIT ->
                new Filing(
                        ref,
                        year,
                        next,
                        version + 1,
                        mark,
                        Optional.empty(),
                        decided,
                        reason,
                        mark);
            case WITHDRAW, SUPPLEMENT, DISCARD ->
                new Filing(ref, year, next, version, submitted, takenUp, decided, reason, mark);
            case RETURN, APPROVE, REOPEN ->
                new Filing(ref, year, next, version, submitted, takenUp, mark, note, mark);
        };
    }

    /** The filing taken up by its reviewer; who was first stays. */
    Filing takenUpBy(Stamp stamp) {
        return new Filing(
                ref,
                year,
                state,
                version,
                submitted,
                takenUp.or(() -> Optional.of(stamp)),
                decided,
                reason,
                moved);
    }

    public Optional<Instant> submittedAt() {
        return submitted.map(Stamp::at);
    }

    public String submittedBy() {
        return submitted.map(Stamp::name).orElse("");
    }

    public Optional<Instant> takenUpAt() {
        return takenUp.map(Stamp::at);
    }

    public Optional<Instant> decidedAt() {
        return decided.map(Stamp::at);
    }

    public String decidedBy() {
        return decided.map(Stamp::name).orElse("");
    }

    private Decision isWriter(Actor actor) {
        if (!actor.sees(ref.office())) {
            return new Refused(Refusal.OUT_OF_SCOPE);
        }
        return actor.is(Role.REPORTER, ref.office())
                ? new Allowed()
                : new Refused(Refusal.NOT_THE_WRITER);
    }

    private Decision isReviewer(Actor actor) {
        if (!actor.sees(ref.office())) {
            return new Refused(Refusal.OUT_OF_SCOPE);
        }
        return actor.isAbove(Role.REVIEWER, ref.office())
                ? new Allowed()
                : new Refused(Refusal.NOT_THE_REVIEWER);
    }

    /** The refusal that says where it stands, and who brought it there when. */
    private Refused standing() {
        return switch (state) {
            case DRAFT ->
                refused(moved.isPresent() ? Refusal.WITHDRAWN : Refusal.STILL_DRAFT, moved);
            case SUBMITTED -> refused(Refusal.SUBMITTED, moved);
            case RETURNED -> refused(Refusal.RETURNED, moved);
            case APPROVED -> refused(Refusal.APPROVED, moved);
        };
    }

    private static Refused refused(Refusal why, Optional<Stamp> by) {
        return by.map(stamp -> new Refused(why, stamp.name(), stamp.at()))
                .orElseGet(() -> new Refused(why));
    }
}
