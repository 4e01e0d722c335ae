package bpm.plan.own;

import bpm.access.Actor;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivenLines;
import bpm.plan.GivingAssignments;
import bpm.plan.Plan;
import bpm.plan.cancelling.Cancellation;
import bpm.plan.cancelling.CancellingAssignment;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** The activities that a province takes on itself, or drops (ดำเนินการเอง), in its own EA 1. */
@Component
class TakingOn {

    private static final String DROPPED = "จังหวัดไม่ดำเนินการเองตามแผนของหน่วยงาน (EA ๑)"; // data

    private final GivingAssignments giving;
    private final CancellingAssignment cancelling;
    private final GivenLines given;

    TakingOn(GivingAssignments giving, CancellingAssignment cancelling, GivenLines given) {
        this.giving = giving;
        this.cancelling = cancelling;
        this.given = given;
    }

    /** Whether saving the entry takes the activity on, or drops what the office had taken on. */
    static boolean isToggled(Actor actor, OwnEntry entry, Map<ActivityKey, OwnLine> standing) {
        var line = standing.get(entry.activity());
        return line == null ? entry.runs() : !entry.runs() && line.isOwn(actor.office());
    }

    /** Locks what may be given or cancelled, before any line of the trail is locked. */
    void lock(List<OwnEntry> entries) {
        given.lock(entries.stream().map(OwnEntry::activity).toList());
    }

    void follow(Actor actor, Plan plan, OwnEntry entry, Map<ActivityKey, OwnLine> standing) {
        var key = entry.activity();
        var line = standing.get(key);
        if (line == null) {
            var target = plan.activity(key).orElseThrow(Problem::notFound).target();
            giving.give(actor, key, actor.office(), new Gift(target.quantity(), target.unit()));
        } else {
            drop(actor, key, line.version());
        }
    }

    /** What the office still holds is told at the row. */
    private void drop(Actor actor, ActivityKey key, int seen) {
        try {
            cancelling.cancel(actor, key, new Cancellation(actor.office(), DROPPED, seen, false));
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            throw Problem.invalid(problem.errors().stream()
                    .map(error -> new FieldError("row-" + key, error.sentence(), error.arguments()))
                    .toList());
        }
    }
}
