package bpm.survey.evaluation;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.plan.Activity;
import bpm.plan.Assignment;
import bpm.review.Comment;
import bpm.review.Filing;
import bpm.review.FilingState;
import bpm.review.StepTaken;
import bpm.survey.summary.Summary;

import java.util.List;
import java.util.Optional;

/** An evaluation with all that its page shows: the summary as it is now, the comment, and what was sealed. */
public record Opened(
        EvaluationPlace place,
        Assignment assignment,
        Activity activity,
        Optional<Filing> filing,
        Summary now,
        String counted,
        int openRounds,
        OfficersComment comment,
        List<Sealed> sealed,
        List<StepTaken> steps,
        List<Comment> comments) {

    public Opened {
        sealed = List.copyOf(sealed);
    }

    /** Where the filing stands; a draft while nobody has begun. */
    public FilingState state() {
        return filing.map(Filing::state).orElse(FilingState.DRAFT);
    }

    /** Whether the actor writes the comment and sends the summary now. */
    public boolean mayEdit(Actor actor) {
        return filing.map(known -> known.mayEdit(actor).allowed())
                .orElse(actor.is(Role.REPORTER, place.office()));
    }

    /** The version that was sent last. */
    public Optional<Sealed> latest() {
        return sealed.stream().findFirst();
    }

    /** The version that a reviewer decides on, or has decided on; none while it is being written. */
    public Optional<Sealed> standing() {
        return state() == FilingState.SUBMITTED || state() == FilingState.APPROVED
                ? latest()
                : Optional.empty();
    }

    /** Whether the counts are others than those sealed last: an answer may be corrected, too. */
    public boolean isChanged() {
        return latest().filter(
                        last -> !SealedRound.digest(last.content().rounds()).equals(counted))
                .isPresent();
    }

    /** How many answers came since the last version was sealed; a sealed one does not change. */
    public long since() {
        return latest().map(
                        last -> now.attendance().responses() - last.content().responses())
                .orElse(0L);
    }
}
