package bpm.world.work;

import bpm.access.Actor;
import bpm.areadata.AreaPlace;
import bpm.areadata.bringing.BringingRows;
import bpm.areadata.entering.FilledRow;
import bpm.areadata.entering.RowPhoto;
import bpm.areadata.entering.WritingRow;
import bpm.areadata.sending.SubmittingArea;
import bpm.form.Answers;
import bpm.review.FilingStep;
import bpm.review.TakingStep;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** What offices do with area data (งานข้อมูลพื้นที่), by the ways that everyone goes. */
@Component
public class AreaWork {

    private final BringingRows bringing;
    private final WritingRow writing;
    private final SubmittingArea submitting;
    private final TakingStep steps;

    AreaWork(
            BringingRows bringing,
            WritingRow writing,
            SubmittingArea submitting,
            TakingStep steps) {
        this.bringing = bringing;
        this.writing = writing;
        this.submitting = submitting;
        this.steps = steps;
    }

    /** Pastes a table. */
    public void paste(Actor writer, AreaPlace place, String table) {
        bringing.bring(writer, place, table);
    }

    /** Fills in one row; its photo is of the album. */
    public void add(Actor writer, AreaPlace place, Answers row, RowPhoto photo) {
        writing.add(writer, place, new FilledRow(row, photo));
    }

    public void submit(Actor writer, AreaPlace place) {
        submitting.submit(writer, place, Optional.empty(), "");
    }

    public void step(Actor reviewer, AreaPlace place, FilingStep step, String note) {
        steps.take(reviewer, place.filing(), step, note);
    }
}
