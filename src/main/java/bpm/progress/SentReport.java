package bpm.progress;

import bpm.attachment.PhotoLine;
import bpm.progress.report.Doubt;
import bpm.progress.report.Goal;
import bpm.progress.report.PercentDone;
import bpm.progress.report.ProgressField;
import bpm.progress.report.ProgressReport;

import java.time.Instant;
import java.util.List;

/**
 * A version as it was sent (ฉบับที่ส่ง): what it said, against which goal, with which photos; it never
 * changes.
 */
public record SentReport(int version, Instant at, String by, Content content) {

    /** What the version says; {@code confirmed} is what the sender was asked and said yes to. */
    public record Content(
            ProgressReport report, Goal goal, List<SentPhoto> photos, List<Doubt> confirmed) {

        public Content {
            photos = List.copyOf(photos);
            confirmed = List.copyOf(confirmed);
        }

        public PercentDone percentDone() {
            return report.percentDone(goal.target());
        }

        /** The field as a text. */
        public String text(ProgressField field) {
            return report.form().of(field);
        }

        /** Whether any of the fields says something else than in the other content. */
        public boolean differsIn(List<String> fields, Content other) {
            return fields.stream()
                    .anyMatch(key -> ProgressField.keyed(key)
                            .map(field -> !text(field).equals(other.text(field)))
                            .orElseGet(() -> !photos.equals(other.photos)));
        }

        /** The content while nothing is confirmed yet. */
        public Content withoutConfirmed() {
            return new Content(report, goal, photos, List.of());
        }
    }

    /** A photo of the version, with the caption that it had then. */
    public record SentPhoto(long id, String caption) {

        static SentPhoto of(PhotoLine photo) {
            return new SentPhoto(photo.id(), photo.caption());
        }
    }
}
