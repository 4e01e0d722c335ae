package bpm.province.printing;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Grid;
import bpm.province.Collected;
import bpm.shared.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the results forms say together, on the overview's paper (ผลตามแบบ EA ๔ บนกระดาษ): sums in one table,
 * texts by office. {@code name} tells what an office is called by its code.
 */
record CollectedBlocks(Collected collected, UnaryOperator<String> name, Words t) {

    private static final String NONE = "–";
    private static final int WORDS = 40;

    /** What can be added up in one table, then what was written, heading by heading. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.note(t.s("รวมจากแบบที่เห็นชอบแล้ว {0} หน่วยงาน", collected.offices())));
        var lines = collected.others().stream()
                .filter(heading -> heading.said().isEmpty())
                .map(heading -> Grid.Line.of(title(heading), amount(heading)))
                .toList();
        if (!lines.isEmpty()) {
            var columns = List.of(
                    new Column(t.s("หัวข้อ"), WORDS), new Column(t.s("รวมทุกหน่วยงาน"), WORDS));
            blocks.add(Grid.of("", columns, lines, NONE));
        }
        for (var heading : collected.others()) {
            if (!heading.said().isEmpty()) {
                blocks.add(Block.section(t.name(heading.title(), heading.english())));
                blocks.add(new Block.Facts(heading.said().stream()
                        .map(one -> Block.fact(offices(one.offices()), one.text()))
                        .toList()));
            }
        }
        return List.copyOf(blocks);
    }

    private Cell title(Collected.Heading heading) {
        return Cell.of(t.name(heading.title(), heading.english()));
    }

    private Cell amount(Collected.Heading heading) {
        if (heading.sum().isPresent()) {
            var unit = heading.unit().isEmpty() ? "" : " " + t.s(heading.unit());
            return Cell.of(t.number(heading.sum().get()) + unit);
        }
        return Cell.of(
                heading.chosen().isEmpty() ? t.s("{0} รายการ", heading.rows()) : heading.chosen());
    }

    private String offices(List<String> codes) {
        boolean all = codes.size() > 3 && codes.size() == collected.offices();
        return all
                ? t.s("ทั้ง {0} หน่วยงาน", codes.size())
                : codes.stream().map(name).collect(Collectors.joining(", "));
    }
}
