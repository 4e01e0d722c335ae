package bpm.budget.month;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writing plan and result (บันทึกแผน/ผล): cell by cell, of the office's own activities; all or none. */
@Component
public class WritingMonths {

    private final Transactions transactions;
    private final MonthSheets sheets;
    private final MonthDoors doors;
    private final Trail trail;

    WritingMonths(Transactions transactions, MonthSheets sheets, MonthDoors doors, Trail trail) {
        this.transactions = transactions;
        this.sheets = sheets;
        this.doors = doors;
        this.trail = trail;
    }

    /** Whether the actor writes the months of this office. */
    public static boolean may(Actor actor, OfficeCode office) {
        return !office.isDepartment() && actor.is(Role.REPORTER, office);
    }

    /**
     * Writes what changed and says how many cells; a cell that somebody else changed meanwhile is told.
     * {@code seen} is the version of the one activity's sheet that a program read.
     */
    public int write(Actor actor, OfficeCode office, List<CellEdit> edits, Optional<Integer> seen) {
        if (!actor.sees(office)) {
            throw Problem.notFound();
        }
        if (!may(actor, office)) {
            throw Problem.forbidden("แผน/ผล รายเดือนบันทึกได้เฉพาะผู้รายงานของหน่วยงานนั้นเอง");
        }
        return transactions.write(actor, () -> {
            var byActivity = edits.stream()
                    .collect(Collectors.groupingBy(
                            edit -> edit.cell().activity(), TreeMap::new, Collectors.toList()));
            byActivity.keySet().stream()
                    .map(ActivityKey::year)
                    .distinct()
                    .forEach(year -> sheets.hold(office, year));
            var found = new HashMap<ActivityKey, MonthSheet>();
            byActivity
                    .keySet()
                    .forEach(activity -> found.put(
                            activity,
                            sheets.find(activity, office).orElseThrow(Problem::notFound)));
            found.values().forEach(sheet -> refuseStale(sheet, seen));
            var changes = edits.stream().filter(CellEdit::isChange).toList();
            refuse(office, changes, found);
            int written = 0;
            for (var sheet : found.values()) {
                written += write(actor, sheet, changes);
            }
            return written;
        });
    }

    private static void refuseStale(MonthSheet sheet, Optional<Integer> seen) {
        if (seen.isPresent() && seen.get() != sheet.version()) {
            throw Problem.stale(
                    "มีผู้แก้ไขแผน/ผลนี้หลังจากที่ท่านอ่าน กรุณาอ่านใหม่แล้วส่งอีกครั้ง");
        }
    }

    private void refuse(
            OfficeCode office, List<CellEdit> changes, Map<ActivityKey, MonthSheet> found) {
        var errors = new ArrayList<FieldError>();
        var years = new HashMap<Integer, List<MonthDoor>>();
        for (var edit : changes) {
            var cell = edit.cell();
            var sheet = found.get(cell.activity());
            var year = cell.activity().year();
            var door = years.computeIfAbsent(year.number(), one -> doors.of(office, year))
                    .get(cell.place() - 1);
            if (sheet == null || sheet.at(cell).equals(edit.now())) {
                continue;
            }
            if (!door.takes(cell.measure())) {
                errors.add(closed(door, edit));
            } else if (!sheet.at(cell).equals(edit.was())) {
                errors.add(overtaken(sheet, edit));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static FieldError closed(MonthDoor door, CellEdit edit) {
        var sentence = switch (door.standing()) {
            case FILED ->
                "{0}: รายงานของเดือนนี้ส่งแล้ว ค่า {1} ยังไม่ได้บันทึก ขอให้ผู้ตรวจส่งกลับก่อนจึงแก้ไขได้";
            case LOCKED ->
                "{0}: เดือนนี้ปิดแล้ว ค่า {1} ยังไม่ได้บันทึก ขอให้หน่วยงานเหนือขึ้นไปเปิดเดือนอีกครั้ง";
            case OPEN, REOPENED, RETURNED -> "{0}: ยังไม่ถึงเดือนนี้ จึงยังใส่ผล {1} ไม่ได้";
        };
        return new FieldError(
                edit.cell().field(), sentence, CellName.of(edit.cell()), said(edit.now()));
    }

    private FieldError overtaken(MonthSheet sheet, CellEdit edit) {
        var writer = sheets.lastWriter(sheet.office(), edit.cell());
        return new FieldError(
                edit.cell().field(),
                "{0}: {1} แก้ไขเป็น {2} ก่อนท่าน ท่านพิมพ์ {3} กรุณาตรวจแล้วบันทึกอีกครั้งหากต้องการใช้ของท่าน",
                CellName.of(edit.cell()),
                writer.map(MonthSheets.LastWriter::name).orElse("–"),
                said(sheet.at(edit.cell())),
                said(edit.now()));
    }

    private static Object said(Optional<BigDecimal> value) {
        return value.map(Object.class::cast).orElse("–");
    }

    private int write(Actor actor, MonthSheet sheet, List<CellEdit> changes) {
        var values = new HashMap<>(sheet.months().values());
        var told = new TreeMap<String, Object>();
        var places = new TreeSet<Integer>();
        for (var edit : changes) {
            var before = sheet.at(edit.cell());
            if (!edit.cell().activity().equals(sheet.activity()) || before.equals(edit.now())) {
                continue;
            }
            edit.now()
                    .ifPresentOrElse(
                            number -> values.put(edit.cell().slot(), number),
                            () -> values.remove(edit.cell().slot()));
            places.add(edit.cell().place());
            told.put(
                    new FiscalMonth(sheet.activity().year(), edit.cell().place()).iso() + " "
                            + edit.cell().measure(),
                    Map.of("before", Figure.plain(before), "after", Figure.plain(edit.now())));
        }
        if (told.isEmpty()) {
            return 0;
        }
        sheets.touch(sheet, actor);
        places.forEach(place -> sheets.keep(sheet, place, new Months(values), actor));
        trail.add(
                actor,
                sheet.office(),
                "months.written",
                Assignment.subject(sheet.activity(), sheet.office()),
                told);
        return told.size();
    }
}
