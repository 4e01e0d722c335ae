package bpm.survey.counted;

import java.time.Instant;

/** What somebody else saved meanwhile (ยอดนับที่ผู้อื่นบันทึก), beside what was typed. */
public record OtherCounts(String by, Instant at, TypedCounts theirs, TypedCounts typed) {

    public boolean differs(String field) {
        return !theirs.isAs(typed, field);
    }

    public boolean differs(CountRow row) {
        return row.cells().stream().anyMatch(cell -> differs(cell.field()));
    }

    /** Their number, 0 where they counted nothing. */
    public String value(String field) {
        var value = theirs.value(field);
        return value.isEmpty() ? "0" : value;
    }
}
