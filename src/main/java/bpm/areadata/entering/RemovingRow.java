package bpm.areadata.entering;

import bpm.access.Actor;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaRows;
import bpm.areadata.WritingArea;
import bpm.form.FormJson;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Removing a row (ลบแถว), and bringing it back (เลิกทำ): doing either twice changes nothing. */
@Component
class RemovingRow {

    private final WritingArea writing;
    private final AreaRows rows;

    RemovingRow(WritingArea writing, AreaRows rows) {
        this.writing = writing;
        this.rows = rows;
    }

    void remove(Actor actor, AreaPlace place, long id) {
        mark(actor, place, id, true);
    }

    void restore(Actor actor, AreaPlace place, long id) {
        mark(actor, place, id, false);
    }

    private void mark(Actor actor, AreaPlace place, long id, boolean removed) {
        writing.write(actor, place, now -> {
            var row = rows.find(place, id).orElseThrow(Problem::notFound);
            int changed = rows.mark(place, List.of(id), removed, now.stamp());
            if (changed > 0) {
                writing.changed(
                        place,
                        List.of(row.area()),
                        now.stamp(),
                        Map.entry(
                                removed ? "area.removed" : "area.restored",
                                Map.of("id", id, "row", FormJson.write(row.answers()))));
            }
            return row;
        });
    }
}
