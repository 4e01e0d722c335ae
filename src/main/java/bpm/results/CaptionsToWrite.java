package bpm.results;

import bpm.attachment.PhotoLine;
import bpm.attachment.TypedCaption;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the inputs under photos (ช่องคำบรรยายภาพ): what is kept, or what was typed and is not. */
public record CaptionsToWrite(Map<Long, TypedCaption> typed, List<CaptionConflict> conflicts) {

    static final CaptionsToWrite AS_KEPT = new CaptionsToWrite(Map.of(), List.of());

    /** What the input holds. */
    public String text(PhotoLine photo) {
        return Optional.ofNullable(typed.get(photo.id()))
                .map(TypedCaption::text)
                .orElse(photo.caption());
    }

    /** What its writer is taken to have seen: once told of another's words, those. */
    public String shown(PhotoLine photo) {
        return conflict(photo).isPresent()
                ? photo.caption()
                : Optional.ofNullable(typed.get(photo.id()))
                        .flatMap(TypedCaption::shown)
                        .orElse(photo.caption());
    }

    /** Somebody else's words that came between. */
    public Optional<CaptionConflict> conflict(PhotoLine photo) {
        return conflicts.stream().filter(one -> one.photo() == photo.id()).findFirst();
    }
}
