package bpm.world;

import bpm.access.Actor;
import bpm.budget.month.CellEdit;
import bpm.budget.month.FiscalMonth;
import bpm.budget.month.ReopeningMonth;
import bpm.budget.month.TypedMonths;
import bpm.budget.month.WritingMonths;
import bpm.budget.monthly.MonthlyPlace;
import bpm.budget.monthly.SubmittingMonthly;
import bpm.budget.monthly.TypedMonthly;
import bpm.budget.monthly.WritingMonthly;
import bpm.budget.pace.SettingTargets;
import bpm.budget.pace.TypedTargets;
import bpm.org.OfficeCode;
import bpm.review.FilingStep;
import bpm.review.TakingStep;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What offices do from month to month (งานรายเดือน), by the ways that everyone goes. */
@Component
class MonthWork {

    private final SettingTargets targets;
    private final WritingMonths months;
    private final WritingMonthly writing;
    private final SubmittingMonthly submitting;
    private final ReopeningMonth reopening;
    private final TakingStep steps;

    MonthWork(
            SettingTargets targets,
            WritingMonths months,
            WritingMonthly writing,
            SubmittingMonthly submitting,
            ReopeningMonth reopening,
            TakingStep steps) {
        this.targets = targets;
        this.months = months;
        this.writing = writing;
        this.submitting = submitting;
        this.reopening = reopening;
        this.steps = steps;
    }

    void set(Actor planner, FiscalYear year, Map<String, String> fields) {
        targets.set(planner, year, new TypedTargets(fields));
    }

    void enter(Actor writer, OfficeCode office, List<CellEdit> edits) {
        months.write(writer, office, edits, Optional.empty());
    }

    void report(Actor writer, MonthlyPlace place, String comment) {
        writing.write(writer, place, new TypedMonthly(TypedMonths.NOTHING, comment, 0, ""));
        submitting.submit(writer, place, "");
    }

    void step(Actor reviewer, MonthlyPlace place, FilingStep step, String note) {
        steps.take(reviewer, place.filing(), step, note);
    }

    void reopen(Actor reviewer, MonthlyPlace place, String until, String reason) {
        FiscalMonth month = place.month();
        reopening.reopen(reviewer, place.office(), month, new ReopeningMonth.Wanted(until, reason));
    }
}
