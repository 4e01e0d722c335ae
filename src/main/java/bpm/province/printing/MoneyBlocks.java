package bpm.province.printing;

import bpm.form.Shown;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Grid;
import bpm.province.MoneyPart;
import bpm.province.OverviewContent;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Money on the overview's paper (เงิน): the ledger's figures by office, where the approved results forms say
 * otherwise, and what these forms say together. {@code name} tells what an office is called by its code.
 */
record MoneyBlocks(OverviewContent content, UnaryOperator<String> name, Words t) {

    private static final String NONE = "–";
    private static final int FIGURE = 14;
    private static final int WORDS = 40;

    boolean isEmpty() {
        return content.money().isEmpty() && content.collected().money().isEmpty();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (!content.money().isEmpty()) {
            blocks.add(ledger());
            content.money().stream()
                    .filter(MoneyPart::differs)
                    .forEach(one -> differences(one)
                            .forEach(said -> blocks.add(
                                    Block.note(name.apply(one.office()) + ": " + said))));
        }
        if (!content.collected().money().isEmpty()) {
            blocks.add(forms());
        }
        return blocks;
    }

    private Grid ledger() {
        var lines = new ArrayList<Grid.Line>();
        content.money()
                .forEach(one -> lines.add(
                        new Grid.Line(Grid.Kind.PLAIN, cells(name.apply(one.office()), one))));
        lines.add(new Grid.Line(Grid.Kind.TOTAL, cells(t.s("รวม"), content.wholeMoney())));
        var columns = List.of(
                new Column(t.s("หน่วยงาน"), WORDS),
                new Column(t.s("ได้รับจัดสรร"), FIGURE),
                new Column(t.s("เบิกจ่าย"), FIGURE),
                new Column(t.s("คงเหลือ"), FIGURE));
        var caption = t.s("ตามบัญชีงบประมาณ จัดสรรไม่รวมที่ส่งต่อให้หน่วยงานอื่น บาท");
        return Grid.of(caption, columns, lines, NONE);
    }

    private static List<Cell> cells(String name, MoneyPart part) {
        return List.of(
                Cell.of(name),
                baht(part.allotted()),
                baht(part.disbursed()),
                baht(part.remaining()));
    }

    private List<String> differences(MoneyPart part) {
        var said = new ArrayList<String>();
        part.receivedBeside()
                .ifPresent(more -> said.add(t.s(
                        "EA ๔ ว่าได้รับ {0} ต่างจากบัญชี {1}",
                        Shown.baht(part.received().orElseThrow(), t), signed(more))));
        part.spentBeside()
                .ifPresent(more -> said.add(t.s(
                        "EA ๔ ว่าใช้ไป {0} ต่างจากบัญชี {1}",
                        Shown.baht(part.spent().orElseThrow(), t), signed(more))));
        return said;
    }

    private String signed(BigDecimal more) {
        return (more.signum() > 0 ? "+" : "−") + Shown.baht(more.abs(), t);
    }

    private Grid forms() {
        var lines = content.collected().money().stream()
                .map(heading -> Grid.Line.of(
                        Cell.of(t.name(heading.title(), heading.english())),
                        heading.sum().map(MoneyBlocks::baht).orElse(Cell.of(NONE))))
                .toList();
        var columns = List.of(new Column(t.s("รายการ"), WORDS), new Column(t.s("บาท"), FIGURE));
        var caption = t.s(
                "ตามแบบจัดเก็บข้อมูล (EA ๔) ที่เห็นชอบแล้ว {0} หน่วยงาน",
                content.collected().offices());
        return Grid.of(caption, columns, lines, NONE);
    }

    private static Cell baht(BigDecimal amount) {
        return Cell.of(amount.setScale(2, RoundingMode.HALF_UP));
    }
}
