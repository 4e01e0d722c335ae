package bpm.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of what a page sent (ผลการบันทึกจากหน้าเว็บ): its texts, where it had any, and the
 * captions that somebody else wrote first.
 */
public record Written(Optional<Saved> texts, List<CaptionConflict> captions) {

    /** Whether something is not written, since somebody else wrote it first. */
    public boolean isStale() {
        return stale().isPresent() || !captions.isEmpty();
    }

    /** Whether it had texts, not photos only. */
    public boolean hasTexts() {
        return texts.isPresent();
    }

    /** Whether the texts are not written. */
    public boolean hasStaleTexts() {
        return stale().isPresent();
    }

    /** The texts, where somebody else changed them first. */
    Optional<Saved.Stale> stale() {
        return texts.filter(Saved.Stale.class::isInstance).map(Saved.Stale.class::cast);
    }

    /** Whether the texts are kept. */
    boolean keptTexts() {
        return texts.filter(Saved.Kept.class::isInstance).isPresent();
    }

    /** Whether that photo bears what the page typed, or what it showed and left alone. */
    public boolean keptCaption(long photo) {
        return captions.stream().noneMatch(conflict -> conflict.photo().id() == photo);
    }

    /** Who was first. */
    public String firstName() {
        return stale().map(stale -> stale.theirs().updatedByName())
                .orElseGet(() -> captions.getFirst().theirs().byName());
    }

    /** When they were. */
    public Instant firstAt() {
        return stale().map(stale -> stale.theirs().updatedAt())
                .orElseGet(() -> captions.getFirst().theirs().at());
    }
}
