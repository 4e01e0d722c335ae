package bpm.document;

import bpm.shared.Sha256;

/**
 * A version that was sent (ฉบับที่ส่งแล้ว) and its content as one text, which never changes and from which its
 * digest is taken.
 */
public record Filed(int version, String content) {

    /** The digest of this content as a version of that paper of that place: SHA-256 of all of them. */
    String digest(PaperKind kind, PaperPlace place) {
        return Sha256.of(String.join(
                "\u001f", "BPM", kind.path(), place.name(), Integer.toString(version), content));
    }
}
