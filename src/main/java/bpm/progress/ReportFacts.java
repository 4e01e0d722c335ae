package bpm.progress;

import bpm.access.Actor;
import bpm.plan.Activity;
import bpm.plan.Assignment;
import bpm.progress.report.Goal;
import bpm.review.Comment;
import bpm.review.Filing;
import bpm.review.FilingState;

import java.util.List;
import java.util.Optional;

/** What stands around a report (ข้อเท็จจริงของรายงาน): the assignment, its activity, how far the filing is. */
public record ReportFacts(
        ReportPlace place,
        Assignment assignment,
        Activity activity,
        Optional<Filing> filing,
        List<Comment> comments) {

    public Goal goal() {
        return Goal.of(assignment);
    }

    /** Where the filing stands; a draft while nobody has begun. */
    public FilingState state() {
        return filing.map(Filing::state).orElse(FilingState.DRAFT);
    }

    /** Whether the actor writes this report now. */
    public boolean mayEdit(Actor actor) {
        return filing.map(known -> known.mayEdit(actor).allowed())
                .orElse(actor.is(bpm.access.Role.REPORTER, place.office()));
    }

    /** The comments on a field that are not dealt with yet. */
    public List<Comment> openComments(String field) {
        return comments.stream()
                .filter(comment -> comment.field().equals(field))
                .filter(comment -> comment.settled().isEmpty())
                .toList();
    }
}
