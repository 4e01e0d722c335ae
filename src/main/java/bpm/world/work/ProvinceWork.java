package bpm.world.work;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.extending.ExtendingDueDates;
import bpm.plan.extending.TypedExtension;
import bpm.province.BeginningSupplement;
import bpm.province.OverviewPlace;
import bpm.province.SubmittingOverview;
import bpm.province.TypedOverview;
import bpm.province.WritingOverview;
import bpm.review.FilingStep;
import bpm.review.TakingStep;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/** What a province and the department do with overviews (งานภาพรวมของจังหวัด), as everyone does. */
@Component
public class ProvinceWork {

    private final WritingOverview writing;
    private final SubmittingOverview submitting;
    private final BeginningSupplement supplementing;
    private final TakingStep steps;
    private final ExtendingDueDates extending;

    ProvinceWork(
            WritingOverview writing,
            SubmittingOverview submitting,
            BeginningSupplement supplementing,
            TakingStep steps,
            ExtendingDueDates extending) {
        this.writing = writing;
        this.submitting = submitting;
        this.supplementing = supplementing;
        this.steps = steps;
        this.extending = extending;
    }

    /** The same cause for everyone who is missing; {@code seen} is the version written over. */
    public void write(Actor writer, OverviewPlace place, String comment, String cause, int seen) {
        writing.write(writer, place, new TypedOverview(comment, Map.of(), cause, seen));
    }

    public void submit(Actor writer, OverviewPlace place) {
        submitting.submit(writer, place, Optional.empty(), "");
    }

    /** The department gives an office longer for an activity. */
    public void extend(Actor planner, ActivityKey activity, OfficeCode office, Until until) {
        extending.extend(
                planner,
                activity.year(),
                new TypedExtension(
                        activity.toString(),
                        "OFFICE",
                        office.value(),
                        until.day(),
                        until.reason()));
    }

    /** Until when, as it is typed, and why. */
    public record Until(String day, String reason) {}

    public void supplement(Actor writer, OverviewPlace place) {
        supplementing.begin(writer, place);
    }

    public void step(Actor reviewer, OverviewPlace place, FilingStep step, String note) {
        steps.take(reviewer, place.filing(), step, note);
    }
}
