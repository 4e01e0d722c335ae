package bpm.notice;

/** Which mail a person wishes (การรับอีเมล): the digest of a morning, and at once what is returned or late. */
public record Preference(boolean digest, boolean atOnce, int version) {

    /** What everybody gets who has not chosen. */
    static final Preference USUAL = new Preference(true, true, 0);
}
