package bpm.areadata.entering;

import bpm.access.Actor;
import bpm.areadata.AreaColumns;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaRows;
import bpm.areadata.ReadingRows;
import bpm.areadata.WritingArea;
import bpm.form.FormJson;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writing one row (บันทึกและปรับปรุงหนึ่งแถว): a new one, or one that stands there, over the version seen. */
@Component
public class WritingRow {

    private final WritingArea writing;
    private final ReadingRows reading;
    private final AreaRows rows;
    private final RowPhotos photos;

    WritingRow(WritingArea writing, ReadingRows reading, AreaRows rows, RowPhotos photos) {
        this.photos = photos;
        this.writing = writing;
        this.reading = reading;
        this.rows = rows;
    }

    /** Adds a row that is whole and right. */
    public void add(Actor actor, AreaPlace place, FilledRow filled) {
        writing.write(actor, place, now -> {
            var row = reading.whole(now.columns(), filled.answers(), place.office());
            long id = rows.addOne(place, now, row);
            photos.change(actor, place, Optional.empty(), filled.photo())
                    .ifPresent(photo -> rows.photo(place, id, photo));
            writing.changed(
                    place,
                    List.of(row.text(AreaColumns.AREA)),
                    now.stamp(),
                    Map.entry("area.added", Map.of("row", FormJson.write(row))));
            return row;
        });
    }

    /** Changes a row; what did not change is written nowhere. */
    void change(Actor actor, AreaPlace place, SeenRow seen, FilledRow filled) {
        writing.write(actor, place, now -> {
            var before = rows.find(place, seen.id()).orElseThrow(Problem::notFound);
            var row = before.filled(
                    reading.whole(now.columns(), filled.answers(), place.office()), now.columns());
            if (before.answers().equals(row)
                    && before.form() == now.form()
                    && filled.photo().isKept()) {
                return row;
            }
            var photo = photos.change(actor, place, before.photo(), filled.photo());
            if (before.version() != seen.version()
                    || !rows.change(
                            place, List.of(new AreaRows.Change(before.with(photo), row)), now)) {
                throw Problem.stale(
                        "{0} แก้ไขแถวนี้เมื่อ {1} กรุณาตรวจข้อความทั้งสองแล้วบันทึกอีกครั้ง",
                        before.by(), before.at());
            }
            writing.changed(
                    place,
                    List.of(before.area(), row.text(AreaColumns.AREA)),
                    now.stamp(),
                    Map.entry(
                            "area.changed",
                            Map.of(
                                    "id", seen.id(),
                                    "from", FormJson.write(before.answers().differing(row)),
                                    "to", FormJson.write(row.differing(before.answers())))));
            return row;
        });
    }

    /** A row as a page showed it. */
    record SeenRow(long id, int version) {}
}
