package bpm.areadata.entering;

import bpm.attachment.Photo;

import java.util.Optional;

/** What becomes of a row's photo (ภาพถ่ายของแถว): a new one with the name of its file, none, or as it is. */
public record RowPhoto(Optional<Photo> brought, String name, boolean removed) {

    /** It stays as it is. */
    public static final RowPhoto KEPT = new RowPhoto(Optional.empty(), "", false);

    boolean isKept() {
        return brought.isEmpty() && !removed;
    }
}
