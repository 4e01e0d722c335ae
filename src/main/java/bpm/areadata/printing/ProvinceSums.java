package bpm.areadata.printing;

import bpm.access.Actor;
import bpm.areadata.AreaPlace;
import bpm.areadata.merged.MergedArea;
import bpm.areadata.merged.MergingArea;
import bpm.document.PaperHead;
import bpm.document.PaperKind;
import bpm.org.Offices;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.Grid;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.stream.Collectors;

/** What the offices of a province have sent, on paper (ข้อมูลพื้นที่รวมของจังหวัด): sums and the map. */
@Component
class ProvinceSums {

    private final MergingArea merging;
    private final Offices offices;

    ProvinceSums(MergingArea merging, Offices offices) {
        this.merging = merging;
        this.offices = offices;
    }

    Document write(Actor actor, AreaPlace place, Words t) {
        var merged = merging.merge(actor, place);
        var office = offices.get(place.office());
        var blocks = new ArrayList<Block>(
                PaperHead.of(t, PaperKind.AREA, merged.activity(), office, false));
        blocks.add(new Block.Paragraph(
                t.s(
                        "ส่งแล้ว {0} จาก {1} หน่วยงาน",
                        merged.parts().size(),
                        merged.parts().size() + merged.missing().size()),
                Block.Manner.CENTRED));
        blocks.addAll(Mapped.blocks(merged.map(), offices, t));
        blocks.add(sums(merged, t));
        if (!merged.missing().isEmpty()) {
            blocks.add(Block.note(t.s("ยังไม่มีข้อมูลของ") + " "
                    + merged.missing().stream()
                            .map(code -> offices.get(code).brief(t))
                            .collect(Collectors.joining(", "))));
        }
        blocks.add(PaperHead.signing(t, ""));
        return Document.of(t.s(PaperKind.AREA.title()), office.full(t), t, blocks);
    }

    private Grid sums(MergedArea merged, Words t) {
        var lines = new ArrayList<Grid.Line>();
        for (var part : merged.parts()) {
            lines.add(new Grid.Line(
                    Grid.Kind.TOTAL,
                    Mapped.sums(offices.get(part.office()).brief(t), part.sum(), t)));
            part.tallies()
                    .forEach(tally -> lines.add(new Grid.Line(
                            Grid.Kind.PLAIN,
                            Mapped.sums(
                                    Mapped.tambon(merged.called(tally.tambon(), t), tally),
                                    tally,
                                    t))));
        }
        lines.add(new Grid.Line(
                Grid.Kind.TOTAL, Mapped.sums(t.s("รวมทุกหน่วยงาน"), merged.sum(), t)));
        return Grid.of(t.s("รวมรายตำบล"), Mapped.columns(t.s("หน่วยงานและตำบล"), t), lines, "–");
    }
}
