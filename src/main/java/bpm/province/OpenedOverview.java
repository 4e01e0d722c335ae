package bpm.province;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.plan.Activity;
import bpm.review.Comment;
import bpm.review.Filing;
import bpm.review.FilingState;
import bpm.review.FilingStep;
import bpm.review.StepTaken;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An overview with all that its page shows: what is filed now, what the province writes, and what was
 * sent.
 */
public record OpenedOverview(
        OverviewPlace place,
        Activity activity,
        Map<String, Office> names,
        OverviewContent now,
        OverviewDraft draft,
        Optional<Filing> filing,
        List<SealedOverview> sent,
        List<StepTaken> steps,
        List<Comment> comments) {

    /** Where the filing stands; a draft while nobody has begun. */
    public FilingState state() {
        return filing.map(Filing::state).orElse(FilingState.DRAFT);
    }

    /** The latest day on which one of the offices has to report. */
    public Optional<LocalDate> due() {
        return now.offices().stream().map(Contribution::due).max(Comparator.naturalOrder());
    }

    /** Whether the actor writes the overview now. */
    public boolean mayEdit(Actor actor) {
        return filing.map(known -> known.mayEdit(actor).allowed())
                .orElse(actor.is(Role.REPORTER, place.province()));
    }

    /** Whether the actor may begin a supplement now. */
    public boolean maySupplement(Actor actor) {
        return !later().isEmpty()
                && filing.filter(
                                known -> known.may(FilingStep.SUPPLEMENT, actor).allowed())
                        .isPresent();
    }

    /** Whether the actor may give up the supplement that was begun. */
    public boolean mayDiscard(Actor actor) {
        return filing.filter(known -> known.may(FilingStep.DISCARD, actor).allowed())
                .isPresent();
    }

    /** The version that was sent last. */
    public Optional<SealedOverview> latest() {
        return sent.stream().findFirst();
    }

    /** The offices that filed something after the last version was sent. */
    public List<OfficeCode> later() {
        return latest().map(last -> now.laterThan(last.content())).orElse(List.of());
    }

    /** The cause that somebody else saved of an office meanwhile, where another one was typed. */
    public Optional<String> beside(Optional<TypedOverview> typed, Contribution office) {
        var kept = draft.causes().getOrDefault(office.office(), "");
        return typed.filter(form -> form.version() != draft.version())
                .flatMap(form -> form.cause(office.office()))
                .filter(mine -> !mine.equals(kept))
                .map(mine -> kept);
    }

    public String mark() {
        return SealedOverviews.mark(now);
    }
}
