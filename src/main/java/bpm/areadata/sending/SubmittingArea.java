package bpm.areadata.sending;

import bpm.access.Actor;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaRows;
import bpm.areadata.KeptArea;
import bpm.areadata.ReadingRows;
import bpm.areadata.Tally;
import bpm.areadata.WritingArea;
import bpm.areadata.bringing.RowError;
import bpm.form.FormDefinition;
import bpm.review.Filing;
import bpm.review.FilingStep;
import bpm.review.TakingStep;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sending area data to the office above (ส่งข้อมูลพื้นที่): its rows sealed as a version that stays. */
@Component
public class SubmittingArea {

    /** So many rows are named that the columns of now find wrong. */
    private static final int MOST_NAMED = 50;

    private final WritingArea writing;
    private final ReadingRows reading;
    private final KeptArea kept;
    private final TakingStep steps;

    SubmittingArea(WritingArea writing, ReadingRows reading, KeptArea kept, TakingStep steps) {
        this.writing = writing;
        this.reading = reading;
        this.kept = kept;
        this.steps = steps;
    }

    /**
     * Sends the rows; {@code seen} is the version of the list that was checked, none where a
     * program sends.
     */
    public Filing submit(Actor actor, AreaPlace place, Optional<Integer> seen, String note) {
        return writing.write(actor, place, now -> {
            var list = kept.lists().of(place);
            if (seen.filter(version -> version != list.version()).isPresent()) {
                throw Problem.stale(
                        "{0} แก้ไขข้อมูลพื้นที่นี้เมื่อ {1} กรุณาตรวจอีกครั้งก่อนส่ง",
                        list.by(), list.at());
            }
            var errors = against(place, now.form(), now.columns());
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors);
            }
            var filing = steps.take(actor, place.filing(), FilingStep.SUBMIT, note);
            var stamp = new AreaRows.Stamp(actor, filing.submittedAt().orElseThrow());
            kept.sent().add(place, filing.version(), now.form(), stamp);
            return filing;
        });
    }

    /** All that stands against sending: no rows, or rows to which the form asks more by now. */
    List<FieldError> against(AreaPlace place, int form, FormDefinition columns) {
        if (Tally.sum(kept.lists().tallies(place)).rows() == 0) {
            return List.of(
                    new FieldError("rows", "ยังไม่มีแถวข้อมูล เพิ่มอย่างน้อยหนึ่งแถวก่อนส่ง"));
        }
        var errors = new ArrayList<FieldError>();
        var areas = reading.areas(place.office());
        kept.rows().notOf(place, form, row -> {
            reading.read(columns, row.answers(), areas).errors().stream()
                    .map(error -> new FieldError(
                            "row-" + row.id(),
                            "แถว “{0}”: {1}",
                            row.name(),
                            new RowError.Sentence(error)))
                    .forEach(errors::add);
            return errors.size() < MOST_NAMED;
        });
        return List.copyOf(errors);
    }
}
