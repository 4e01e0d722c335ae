package bpm.notice.news;

/**
 * What is told that is about no filing (ข่าว): once for its key, with a title and the address that
 * it leads to.
 */
public record News(Kind kind, String key, String title, String path, String note) {

    /** What it is about: one of the kinds of notices. */
    public enum Kind {
        RECEIVER_STOPPED,
        COPY_FAILED,
        ACCOUNT
    }
}
