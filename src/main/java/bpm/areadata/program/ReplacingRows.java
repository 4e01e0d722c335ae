package bpm.areadata.program;

import bpm.access.Actor;
import bpm.areadata.AreaColumns;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaRow;
import bpm.areadata.AreaRows;
import bpm.areadata.KeptArea;
import bpm.areadata.WritingArea;
import bpm.areadata.bringing.CheckingRows;
import bpm.form.Answers;
import bpm.form.FormJson;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Replacing the whole list by a program's rows (แทนที่ทั้งรายการ): what it names by id stays, what it
 * leaves out goes.
 */
@Component
class ReplacingRows {

    static final int MOST_ROWS = 20_000;

    private final WritingArea writing;
    private final CheckingRows checking;
    private final KeptArea kept;

    ReplacingRows(WritingArea writing, CheckingRows checking, KeptArea kept) {
        this.writing = writing;
        this.checking = checking;
        this.kept = kept;
    }

    /** A row as a program sends it: with the id of the one that it replaces, or as a new one. */
    record SentRow(Optional<Long> id, Answers answers) {}

    void replace(Actor actor, AreaPlace place, List<SentRow> sent, int seen) {
        writing.write(actor, place, now -> {
            var list = kept.lists().of(place);
            if (list.version() != seen) {
                throw Problem.stale(
                        "{0} แก้ไขข้อมูลพื้นที่นี้เมื่อ {1} กรุณาอ่านใหม่ก่อนบันทึก",
                        list.by(), list.at());
            }
            var whole = checking.check(
                            now.columns(),
                            place.office(),
                            sent.stream().map(SentRow::answers).toList())
                    .orThrow();
            return write(place, sent, whole, now);
        });
    }

    private int write(
            AreaPlace place, List<SentRow> sent, List<Answers> whole, WritingArea.Now now) {
        var gone = new HashMap<Long, AreaRow>();
        kept.rows().each(place, row -> gone.put(row.id(), row));
        var fresh = new ArrayList<Answers>();
        var touched = new ArrayList<String>();
        var changes = new ArrayList<AreaRows.Change>();
        for (int i = 0; i < sent.size(); i++) {
            var sentRow = whole.get(i);
            var old = sent.get(i).id().map(id -> found(gone, id));
            if (old.isEmpty()) {
                fresh.add(sentRow);
                touched.add(sentRow.text(AreaColumns.AREA));
            } else {
                var row = old.get().filled(sentRow, now.columns());
                if (!old.get().answers().equals(row)) {
                    changes.add(new AreaRows.Change(old.get(), row));
                    touched.add(old.get().area());
                    touched.add(row.text(AreaColumns.AREA));
                }
            }
        }
        if (!kept.rows().change(place, changes, now)) {
            throw new IllegalStateException("rows of a locked list changed");
        }
        kept.rows().add(place, now, fresh);
        kept.rows().mark(place, List.copyOf(gone.keySet()), true, now.stamp());
        gone.values().forEach(row -> touched.add(row.area()));
        if (!touched.isEmpty()) {
            var detail = Map.of(
                    "added", fresh.size(),
                    "changed", changes.size(),
                    "removed", gone.size(),
                    "rows", told(changes));
            writing.changed(place, touched, now.stamp(), Map.entry("area.replaced", detail));
        }
        return touched.size();
    }

    /** Of each changed row what was and what is; a removed one stays behind its mark. */
    private static List<Map<String, ?>> told(List<AreaRows.Change> changes) {
        return changes.stream()
                .<Map<String, ?>>map(one -> {
                    var before = one.seen().answers();
                    return Map.of(
                            "id", one.seen().id(),
                            "from", FormJson.write(before.differing(one.row())),
                            "to", FormJson.write(one.row().differing(before)));
                })
                .toList();
    }

    private static AreaRow found(Map<Long, AreaRow> rows, Long id) {
        return Optional.ofNullable(rows.remove(id))
                .orElseThrow(() -> Problem.invalid(
                        "rows", "ไม่มีแถว id {0} ในรายการนี้ หรือส่งมาซ้ำ", String.valueOf(id)));
    }
}
