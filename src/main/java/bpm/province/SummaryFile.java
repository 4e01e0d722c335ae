package bpm.province;

import bpm.attachment.FileLine;

/** A file that the province attaches to its overview (ไฟล์สรุป), such as that of a project of its own. */
public record SummaryFile(long id, String name, long bytes) {

    static SummaryFile of(FileLine line) {
        return new SummaryFile(line.id(), line.name(), line.bytes());
    }

    public String path() {
        return "/files/" + id;
    }
}
