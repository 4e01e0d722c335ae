package bpm.progress;

import bpm.attachment.PhotoLine;
import bpm.progress.report.Goal;
import bpm.progress.report.PercentDone;
import bpm.progress.report.Reading;

import java.util.List;
import java.util.Optional;

/** A report as it is opened (รายงานที่เปิดดู): its facts, the draft and what it says, photos, versions sent. */
public record Opened(
        ReportFacts facts,
        Optional<Draft> draft,
        Reading reading,
        List<PhotoLine> photos,
        List<SentReport> sent) {

    public ReportPlace place() {
        return facts.place();
    }

    public Goal goal() {
        return facts.goal();
    }

    /** The draft's version; 0 while nothing is saved. */
    public int version() {
        return draft.map(Draft::version).orElse(0);
    }

    public PercentDone percentDone() {
        return reading.report().percentDone(goal().target());
    }

    /** What was sent last; while nothing was sent, the draft as it stands. */
    public SentReport.Content latest() {
        return sent.isEmpty()
                ? new SentReport.Content(
                        reading.report(),
                        goal(),
                        photos.stream().map(SentReport.SentPhoto::of).toList(),
                        List.of())
                : sent.getFirst().content();
    }

    /** The version that was sent before another one. */
    public Optional<SentReport> before(SentReport version) {
        return sent.stream()
                .filter(other -> other.version() < version.version())
                .findFirst();
    }
}
