package bpm.attachment;

import bpm.org.OfficeCode;
import bpm.shared.ThaiText;

import java.time.Instant;

/** A photo about to be kept: whose it is, what its file was called, who brought it and when. */
record NewPhoto(
        OfficeCode office, String owner, String name, Photo photo, long addedBy, Instant addedAt) {

    private static final int LONGEST_NAME = 120;

    NewPhoto {
        name = bare(name);
    }

    /** The name without the sender's folders, for people to recognise only; nothing is ever opened by it. */
    private static String bare(String name) {
        var bare = ThaiText.tidy(
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                        .replaceAll("\\p{Cntrl}", ""));
        return bare.isEmpty() ? "photo" : bare.substring(0, Math.min(LONGEST_NAME, bare.length()));
    }
}
