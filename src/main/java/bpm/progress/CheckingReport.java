package bpm.progress;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.attachment.Photos;
import bpm.plan.Assignments;
import bpm.progress.report.Completeness;
import bpm.progress.report.Doubt;
import bpm.progress.report.Goal;
import bpm.progress.report.ProgressForm;
import bpm.progress.report.ReadingForm;
import bpm.review.Filings;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Checking a draft before it is sent (ตรวจก่อนส่ง), by whom may send it. */
@Component
class CheckingReport {

    private final Transactions transactions;
    private final Assignments assignments;
    private final Filings filings;
    private final ProgressReports reports;
    private final Photos photos;
    private final Clock clock;

    CheckingReport(
            Transactions transactions,
            Assignments assignments,
            Filings filings,
            ProgressReports reports,
            Photos photos,
            Clock clock) {
        this.transactions = transactions;
        this.assignments = assignments;
        this.filings = filings;
        this.reports = reports;
        this.photos = photos;
        this.clock = clock;
    }

    /** What would be sent now. Only looks: nothing is begun or held by it. */
    Checked look(Actor actor, ReportPlace place) {
        return transactions.read(actor, () -> {
            var goal = goal(place);
            filings.checkEditable(actor, place.filing(), goal.year());
            return checked(place, goal, reports.find(place));
        });
    }

    /** What is about to be sent; filing and draft are held until the transaction ends. */
    Checked hold(Actor actor, ReportPlace place) {
        return transactions.write(actor, () -> {
            var goal = goal(place);
            filings.requireEditable(actor, place.filing(), goal.year());
            return checked(place, goal, reports.hold(place));
        });
    }

    private Goal goal(ReportPlace place) {
        return Goal.of(assignments.get(place.activity(), place.office()));
    }

    private Checked checked(ReportPlace place, Goal goal, Optional<Draft> draft) {
        var reading = ReadingForm.read(
                draft.map(Draft::form).orElse(ProgressForm.EMPTY), LocalDate.now(clock));
        var gallery = photos.list(place.photoOwner());
        return new Checked(
                goal,
                draft,
                reading.report(),
                gallery,
                Completeness.of(reading, goal),
                Doubt.about(reading.report(), goal, gallery.size()));
    }
}
