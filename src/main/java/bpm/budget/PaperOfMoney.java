package bpm.budget;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.shared.Words;

import java.util.List;
import java.util.stream.Stream;

/** What papers of money have in common (เอกสารการเงิน): their columns, how nothing is written, who signs. */
public final class PaperOfMoney {

    private static final int FIGURE = 24;

    private PaperOfMoney() {}

    /** A column of amounts for each heading. */
    public static List<Column> columns(String... headings) {
        return Stream.of(headings).map(heading -> new Column(heading, FIGURE)).toList();
    }

    /** An amount; a dash where it is nothing. */
    public static Cell cell(Baht amount) {
        return amount.isZero() ? Cell.of("–") : Cell.of(amount.value());
    }

    /** Who made the paper and who looked at it. */
    public static Block signing(Words t) {
        return new Block.Signatures(List.of(
                new Block.Signature(t.s("ลงชื่อ"), "", t.s("ผู้จัดทำ")),
                new Block.Signature(t.s("ลงชื่อ"), "", t.s("ผู้ตรวจสอบ"))));
    }
}
