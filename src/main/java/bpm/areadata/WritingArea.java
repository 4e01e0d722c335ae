package bpm.areadata;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.form.ActivityForms;
import bpm.form.FormDefinition;
import bpm.form.FormKind;
import bpm.plan.Assignments;
import bpm.review.Filings;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * What every write of area data goes through (ด่านของการบันทึก): who may, the form of now, sums and
 * the trail.
 */
@Component
public class WritingArea {

    private final Transactions transactions;
    private final Assignments assignments;
    private final Filings filings;
    private final ActivityForms forms;
    private final AreaLists lists;
    private final Lines lines;

    WritingArea(
            Transactions transactions,
            Assignments assignments,
            Filings filings,
            ActivityForms forms,
            AreaLists lists,
            Lines lines) {
        this.transactions = transactions;
        this.assignments = assignments;
        this.filings = filings;
        this.forms = forms;
        this.lists = lists;
        this.lines = lines;
    }

    /** The form with its version, its columns, and who writes when. */
    public record Now(int form, FormDefinition columns, AreaRows.Stamp stamp) {}

    /** Does the work in one transaction, in which nobody else writes this list, if the actor may. */
    public <T> T write(Actor actor, AreaPlace place, Function<Now, T> work) {
        return transactions.write(actor, () -> {
            if (!actor.sees(place.office())) {
                throw Problem.notFound();
            }
            assignments.get(place.activity(), place.office());
            filings.requireEditable(actor, place.filing(), place.activity().year());
            var form = forms.keep(
                    actor, forms.current(FormKind.AREA, place.activity().toString()));
            var stamp = new AreaRows.Stamp(actor, Instant.now(lines.clock));
            return work.apply(new Now(form.version(), AreaColumns.of(form.definition()), stamp));
        });
    }

    /** What was changed within {@link #write}: the villages touched, and the line of the trail. */
    public void changed(
            AreaPlace place,
            Collection<String> areas,
            AreaRows.Stamp stamp,
            Map.Entry<String, Map<String, ?>> line) {
        lists.changed(place, areas, stamp);
        lines.trail.add(
                stamp.actor(), place.office(), line.getKey(), place.subject(), line.getValue());
    }

    /** The trail and its clock. */
    @Component
    static class Lines {

        private final Trail trail;
        private final Clock clock;

        Lines(Trail trail, Clock clock) {
            this.trail = trail;
            this.clock = clock;
        }
    }
}
