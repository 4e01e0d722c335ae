package bpm.progress;

import bpm.attachment.PhotoLine;
import bpm.progress.report.Doubt;
import bpm.progress.report.Goal;
import bpm.progress.report.ProgressReport;
import bpm.shared.FieldError;

import java.util.List;
import java.util.Optional;

/**
 * A draft looked at before sending (ผลการตรวจก่อนส่ง): what it says, what is wrong or missing, what is
 * asked.
 */
public record Checked(
        Goal goal,
        Optional<Draft> draft,
        ProgressReport report,
        List<PhotoLine> photos,
        List<FieldError> wrong,
        List<Doubt> asked) {

    /** The version that was looked at; 0 while nothing is saved. */
    public int version() {
        return draft.map(Draft::version).orElse(0);
    }

    /** Whether it could be sent, once what is asked is confirmed. */
    public boolean isComplete() {
        return wrong.isEmpty();
    }

    SentReport.Content content() {
        return new SentReport.Content(
                report, goal, photos.stream().map(SentReport.SentPhoto::of).toList(), asked);
    }
}
