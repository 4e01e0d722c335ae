package bpm.attachment;

/** What a list shows of an attached file (ไฟล์แนบ); it is taken from {@code /files/<id>}. */
public record FileLine(long id, String owner, String name, long bytes) {

    /** Its address. */
    public String path() {
        return "/files/" + id;
    }
}
