package bpm.progress;

import bpm.attachment.PhotoLine;

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
    }

    /** A photo of the version, with the caption that it had then. */
    public record SentPhoto(long id, String caption) {

        static SentPhoto of(PhotoLine photo) {
            return new SentPhoto(photo.id(), photo.caption());
        }
    }

    /** The fields that say something else than in the other version. */
    public List<ProgressField> differing(SentReport other) {
        return content.report().form().differing(other.content.report().form());
    }

    /** Whether the photos, their order or their captions are others. */
    public boolean hasOtherPhotos(SentReport other) {
        return !content.photos().equals(other.content.photos());
    }
}
