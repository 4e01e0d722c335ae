package bpm.areadata.bringing;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.areadata.AreaColumns;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaRows;
import bpm.areadata.WritingArea;
import bpm.form.ActivityForms;
import bpm.form.Answers;
import bpm.form.FormKind;
import bpm.plan.Assignments;
import bpm.review.Filings;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Bringing in a table (นำเข้าตาราง): looked through first, then all of its rows or none. */
@Component
public class BringingRows {

    private final WritingArea writing;
    private final CheckingRows checking;
    private final AreaRows rows;
    private final Looking looking;

    BringingRows(WritingArea writing, CheckingRows checking, AreaRows rows, Looking looking) {
        this.writing = writing;
        this.checking = checking;
        this.rows = rows;
        this.looking = looking;
    }

    /** Adds all rows of a pasted table; how many. */
    public int bring(Actor actor, AreaPlace place, String text) {
        return writing.write(actor, place, now -> {
            var brought = BroughtTable.pasted(text, now.columns());
            var whole = checking.check(place, now.columns(), brought).orThrow();
            rows.add(place, now, whole);
            writing.changed(
                    place,
                    whole.stream().map(row -> row.text(AreaColumns.AREA)).toList(),
                    now.stamp(),
                    Map.entry(
                            "area.imported", Map.of("rows", whole.size(), "names", names(whole))));
            return whole.size();
        });
    }

    /** What would be brought in: nothing is written. */
    CheckedRows preview(Actor actor, AreaPlace place, BroughtTable brought) {
        return looking.transactions.read(actor, () -> {
            if (!actor.sees(place.office())) {
                throw Problem.notFound();
            }
            looking.assignments.get(place.activity(), place.office());
            looking.filings.checkEditable(
                    actor, place.filing(), place.activity().year());
            var form = looking.forms.current(FormKind.AREA, place.activity().toString());
            return checking.check(place, AreaColumns.of(form.definition()), brought);
        });
    }

    /** Enough to find them again. */
    private static String names(List<Answers> rows) {
        return String.join(
                ", ",
                rows.stream().limit(20).map(row -> row.text(AreaColumns.NAME)).toList());
    }

    /** What looking needs that writing has of its own. */
    @Component
    record Looking(
            Transactions transactions,
            Assignments assignments,
            Filings filings,
            ActivityForms forms) {}
}
