package bpm.areadata;

import bpm.form.Answers;
import bpm.form.FindingAreas;
import bpm.form.FormDefinition;
import bpm.form.KnownAreas;
import bpm.form.Reading;
import bpm.org.OfficeCode;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.ArrayList;

/**
 * Reading rows as they were typed (อ่านแถวข้อมูล): village codes against the office's own, each cell
 * by its type.
 */
@Component
public class ReadingRows {

    /** Codes are kept as text in this many characters at most, so that an index holds a row's key. */
    private static final int MOST_NAME = 300;

    private final FindingAreas finding;

    ReadingRows(FindingAreas finding) {
        this.finding = finding;
    }

    /** The areas of the office; what was once looked up is known for the rows after it. */
    public KnownAreas areas(OfficeCode office) {
        return finding.of(office);
    }

    public Reading read(FormDefinition columns, Answers typed, KnownAreas areas) {
        var reading = Reading.of(columns, typed, areas);
        if (reading.answers().text(AreaColumns.NAME).length() <= MOST_NAME) {
            return reading;
        }
        var wrong = new ArrayList<>(reading.wrong());
        wrong.add(new FieldError(
                AreaColumns.NAME, "ชื่อเป้าหมายยาวได้ไม่เกิน {0} ตัวอักษร", MOST_NAME));
        return new Reading(columns, reading.answers(), wrong, reading.missing());
    }

    /** The canonical answers of a whole and right row; else all that stands against it, column by column. */
    public Answers whole(FormDefinition columns, Answers typed, OfficeCode office) {
        var reading = read(columns, typed, areas(office));
        if (!reading.isComplete()) {
            throw Problem.invalid(reading.errors());
        }
        return reading.asked();
    }
}
