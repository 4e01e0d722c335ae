package bpm.world.work;

import bpm.access.Actor;
import bpm.budget.month.TypedMonths;
import bpm.budget.monthly.MonthlyPlace;
import bpm.budget.monthly.SubmittingMonthly;
import bpm.budget.monthly.TypedMonthly;
import bpm.budget.monthly.WritingMonthly;
import bpm.review.FilingStep;
import bpm.review.TakingStep;

import org.springframework.stereotype.Component;

/** What offices do with monthly reports (งานรายงานประจำเดือน), by the ways that everyone goes. */
@Component
public class MonthlyWork {

    private final WritingMonthly writing;
    private final SubmittingMonthly submitting;
    private final TakingStep steps;

    MonthlyWork(WritingMonthly writing, SubmittingMonthly submitting, TakingStep steps) {
        this.writing = writing;
        this.submitting = submitting;
        this.steps = steps;
    }

    public void send(Actor writer, MonthlyPlace place, String comment) {
        writing.write(writer, place, new TypedMonthly(TypedMonths.NOTHING, comment, 0, ""));
        submitting.submit(writer, place, "");
    }

    public void step(Actor reviewer, MonthlyPlace place, FilingStep step, String note) {
        steps.take(reviewer, place.filing(), step, note);
    }
}
