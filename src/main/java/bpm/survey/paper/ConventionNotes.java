package bpm.survey.paper;

import bpm.paper.document.Block;
import bpm.shared.Words;
import bpm.survey.summary.Band;
import bpm.survey.summary.Deviation;
import bpm.survey.summary.Summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How a summary was reckoned (วิธีคำนวณ), as it is printed below its tables. */
record ConventionNotes(Words t, Summary summary) {

    /** What the figures and words of one table rest on. */
    List<Block> brief() {
        return List.of(Block.note(
                t.s("S.D. หารด้วย {0}", summary.conventions().deviation().sign()) + " · "
                        + bands()));
    }

    /** Everything, once at the end. */
    List<Block> whole() {
        var lines = new ArrayList<String>();
        lines.add(t.s(
                "S.D. หารด้วย {0} · ค่าเฉลี่ยและ S.D. ปัดครึ่งขึ้นสองตำแหน่ง · ร้อยละไม่ปรับให้รวมเป็น 100"
                        + " · “ไม่มีความเห็น” อยู่ในฐานร้อยละ แต่ไม่อยู่ในค่าเฉลี่ย"
                        + " · S.D. ของตอนและภาพรวมคิดจากทุกคำตอบรวมกัน",
                summary.conventions().deviation().sign()));
        lines.add(bands());
        if (summary.conventions().deviation() == Deviation.POPULATION
                && !summary.pairs().isEmpty()) {
            lines.add(t.s("S.D. ของผลต่าง ค่า t และขนาดผลหารด้วย n−1 เสมอ"));
        }
        if (summary.editions() > 1) {
            lines.add(t.s("รวมคำตอบจากแบบประเมิน {0} ฉบับ โดยรวมตามรหัสข้อ", summary.editions()));
        }
        if (summary.withoutSheets() > 0) {
            lines.add(t.s(
                    "มี {0} รุ่นที่กรอกเฉพาะจำนวนนับ จึงไม่อยู่ในการเปรียบเทียบรายคน",
                    summary.withoutSheets()));
        }
        return List.of(Block.note(String.join("\n", lines)));
    }

    private String bands() {
        var bounds = summary.conventions().bounds();
        return t.s("เกณฑ์การแปลผล") + ": "
                + Arrays.stream(Band.values())
                        .map(band -> band.from(bounds).toPlainString() + "–"
                                + band.to(bounds).toPlainString() + " " + t.s(band.title()))
                        .collect(Collectors.joining(" · "));
    }
}
