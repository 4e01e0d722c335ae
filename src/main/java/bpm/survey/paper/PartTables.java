package bpm.survey.paper;

import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Grid;
import bpm.shared.Words;
import bpm.survey.summary.MissingOffice;
import bpm.survey.summary.OfficePart;
import bpm.survey.summary.ShownSummary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which offices stand behind a pooled summary, and those that are missing by name. */
record PartTables(Words t, ShownSummary shown, Offices offices) {

    List<Block> all(Tables tables) {
        boolean nation = shown.office().code().isDepartment();
        var blocks = new ArrayList<Block>();
        blocks.add(Block.part(nation ? t.s("ส่วนของแต่ละจังหวัด") : t.s("ส่วนของแต่ละหน่วยงาน")));
        blocks.add(parts(tables));
        blocks.add(Block.text(
                shown.missing().isEmpty()
                        ? t.s("มีคำตอบครบทุกหน่วยงาน")
                        : t.s("ยังขาดคำตอบของ {0} หน่วยงาน", shown.missing().size())));
        if (nation && !shown.missing().isEmpty()) {
            blocks.add(missing(tables));
        }
        return blocks;
    }

    private Grid parts(Tables tables) {
        var columns = List.of(
                new Column(t.s("หน่วยงาน"), 40),
                new Column(t.s("จำนวนรุ่น"), 12),
                new Column(t.s("จำนวนผู้ตอบ"), 12),
                new Column(t.s("ผู้เข้าร่วม"), 12),
                new Column(t.s("หมายเหตุ"), 40));
        return Grid.of(
                tables.caption(t.s("จำนวนรุ่นและผู้ตอบของแต่ละหน่วยงาน")),
                columns,
                shown.parts().stream().map(this::part).toList(),
                t.s("ยังไม่มีหน่วยงานใดได้รับมอบหมายกิจกรรมนี้"));
    }

    private Grid.Line part(OfficePart part) {
        var note = part.why()
                .map(why -> t.s(why.sentence()))
                .orElseGet(() -> part.answering() < part.offices()
                        ? t.s("มีคำตอบ {0} จาก {1} หน่วยงาน", part.answering(), part.offices())
                        : "");
        return Grid.Line.of(
                Cell.of(part.office().brief(t)),
                Cell.of(part.rounds()),
                Cell.of(part.answers()),
                Cell.of(part.present()),
                Cell.of(note));
    }

    /** Of the nation the parts are provinces: the offices that are missing stand by province and reason. */
    private Grid missing(Tables tables) {
        Map<OfficeCode, Map<MissingOffice.Reason, List<MissingOffice>>> byProvince =
                shown.missing().stream()
                        .collect(Collectors.groupingBy(
                                one -> one.office().isDistrict()
                                        ? one.office().parent()
                                        : one.office(),
                                LinkedHashMap::new,
                                Collectors.groupingBy(
                                        MissingOffice::reason,
                                        LinkedHashMap::new,
                                        Collectors.toList())));
        var lines = new ArrayList<Grid.Line>();
        byProvince.forEach((province, reasons) ->
                reasons.forEach((why, missing) -> lines.add(Grid.Line.of(
                        Cell.of(offices.get(province).brief(t)),
                        Cell.of(t.s(why.sentence())),
                        Cell.of(missing.size()),
                        Cell.of(missing.stream()
                                .map(one -> offices.get(one.office()).brief(t))
                                .collect(Collectors.joining(", ")))))));
        return Grid.of(
                tables.caption(t.s("หน่วยงานที่ยังขาด")),
                List.of(
                        new Column(t.s("จังหวัด"), 22),
                        new Column(t.s("หมายเหตุ"), 22),
                        new Column(t.s("จำนวน"), 9),
                        new Column(t.s("หน่วยงาน"), 70)),
                lines,
                "");
    }
}
