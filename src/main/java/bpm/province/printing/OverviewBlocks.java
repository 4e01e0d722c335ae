package bpm.province.printing;

import bpm.org.Office;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Grid;
import bpm.province.AreaPart;
import bpm.province.Contribution;
import bpm.province.OverviewContent;
import bpm.province.SaidOverview;
import bpm.review.FilingKind;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands on the overview's paper (เนื้อหาของภาพรวมบนกระดาษ), part by part. */
final class OverviewBlocks {

    private static final String NONE = "–";
    private static final int OFFICE = 34;
    private static final int FIGURE = 14;
    private static final int WORDS = 40;
    private static final long KILOBYTE = 1024;

    private final OverviewContent content;
    private final SaidOverview said;
    private final Map<String, Office> names;
    private final Words t;
    private final List<Block> blocks = new ArrayList<>();
    private int parts;

    OverviewBlocks(SaidOverview said, Map<String, Office> names, Words t) {
        this.content = said.content();
        this.said = said;
        this.names = names;
        this.t = t;
    }

    List<Block> all() {
        var collected = new CollectedBlocks(content.collected(), this::name, t);
        progress();
        part(t.s("ผลการประเมินโดยรวม"));
        blocks.addAll(
                new EvaluatedBlocks(content, PooledAnswers.of(said.summary(), t), t).blocks());
        if (content.collected().offices() > 0) {
            part(t.s("ผลตามแบบจัดเก็บข้อมูล (EA ๔)"));
            blocks.addAll(collected.blocks());
        }
        if (content.area().rows() > 0) {
            part(t.s("ข้อมูลพื้นที่"));
            blocks.add(area());
            blocks.add(Block.note(t.s("นับเฉพาะข้อมูลพื้นที่ที่จังหวัดเห็นชอบแล้ว")));
        }
        var money = new MoneyBlocks(content, this::name, t);
        if (!money.isEmpty()) {
            part(t.s("เงิน"));
            blocks.addAll(money.blocks());
        }
        part(t.s("ส่วนของแต่ละหน่วยงาน"));
        blocks.add(contributions());
        part(t.s("หน่วยงานที่ยังรายงานไม่ครบ"));
        blocks.add(missing());
        part(t.s("ความเห็นของจังหวัด"));
        blocks.add(Block.text(said.comment().isBlank() ? t.s("ไม่มีความเห็น") : said.comment()));
        if (!content.files().isEmpty()) {
            part(t.s("ไฟล์สรุป"));
            blocks.add(files());
        }
        if (!said.versions().isEmpty()) {
            part(t.s("ฉบับที่ส่ง"));
            blocks.add(versions());
        }
        return List.copyOf(blocks);
    }

    private void part(String title) {
        parts++;
        blocks.add(Block.part(parts + ". " + title));
    }

    private void progress() {
        part(t.s("ผลการดำเนินงานรวม"));
        var lines = new ArrayList<Grid.Line>();
        for (var one : content.offices()) {
            lines.add(Grid.Line.of(
                    Cell.of(name(one.office())),
                    figure(one.target()),
                    figure(one.counted()),
                    Cell.of(unit(one.unit())),
                    figure(one.done().map(percent -> new BigDecimal(percent.plain())))));
        }
        for (var sum : content.sums()) {
            lines.add(Grid.Line.total(
                    Cell.of(t.s("รวม")),
                    Cell.of(sum.target()),
                    Cell.of(sum.result()),
                    Cell.of(unit(sum.unit())),
                    figure(sum.percent().map(percent -> new BigDecimal(percent.plain())))));
        }
        var columns = List.of(
                new Column(t.s("หน่วยงาน"), OFFICE),
                new Column(t.s("เป้าหมาย"), FIGURE),
                new Column(t.s("ผล"), FIGURE),
                new Column(t.s("หน่วยนับ"), FIGURE),
                new Column(t.s("ร้อยละ"), FIGURE));
        blocks.add(Grid.of("", columns, lines, NONE));
        blocks.add(Block.note(t.s(
                "นับเฉพาะรายงานที่จังหวัดเห็นชอบแล้ว {0} จาก {1} หน่วยงาน",
                content.offices().stream().filter(Contribution::counts).count(),
                content.offices().size())));
    }

    private Grid area() {
        var lines = new ArrayList<Grid.Line>();
        for (var one : content.offices()) {
            one.area()
                    .forEach(part -> lines.add(
                            new Grid.Line(Grid.Kind.PLAIN, area(name(one.office()), part))));
        }
        lines.add(new Grid.Line(Grid.Kind.TOTAL, area(t.s("รวม"), content.area())));
        var columns = List.of(
                new Column(t.s("หน่วยงาน"), OFFICE),
                new Column(t.s("จำนวนแถว"), FIGURE),
                new Column(t.s("จำนวน"), OFFICE),
                new Column(t.s("ผู้รับประโยชน์"), FIGURE));
        return Grid.of("", columns, lines, NONE);
    }

    private List<Cell> area(String office, AreaPart part) {
        var amounts = part.quantities().stream()
                .map(one -> t.number(one.quantity()) + " " + one.unit())
                .collect(Collectors.joining(" · "));
        return List.of(
                Cell.of(office),
                Cell.of(part.rows()),
                Cell.of(amounts.isEmpty() ? NONE : amounts),
                Cell.of(part.beneficiaries()));
    }

    private Grid contributions() {
        var kinds = List.of(
                FilingKind.PROGRESS, FilingKind.EVALUATION, FilingKind.RESULTS, FilingKind.AREA);
        var columns = new ArrayList<Column>();
        columns.add(new Column(t.s("หน่วยงาน"), OFFICE));
        columns.add(new Column(t.s("ผู้ตอบ"), 10));
        kinds.forEach(kind -> columns.add(new Column(t.s(kind.title()), 17)));
        var lines = new ArrayList<Grid.Line>();
        for (var one : content.offices()) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(name(one.office())));
            cells.add(Cell.of(one.answers()));
            kinds.forEach(kind -> cells.add(Cell.of(state(one, kind))));
            lines.add(new Grid.Line(Grid.Kind.PLAIN, cells));
        }
        return Grid.of("", columns, lines, NONE);
    }

    private String state(Contribution one, FilingKind kind) {
        return one.parts().stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .map(part -> t.s(part.state().map(state -> state.title()).orElse("ยังไม่เริ่ม")))
                .orElse(NONE);
    }

    private Grid missing() {
        var lines = content.missing().stream()
                .map(one -> Grid.Line.of(
                        Cell.of(name(one.office())),
                        Cell.of(one.parts().stream()
                                .filter(part -> !part.isApproved())
                                .map(part -> t.s(part.kind().title()))
                                .collect(Collectors.joining(", "))),
                        Cell.of(one.cause().isBlank() ? NONE : one.cause())))
                .toList();
        var columns = List.of(
                new Column(t.s("หน่วยงาน"), OFFICE),
                new Column(t.s("รายงานที่ยังไม่เห็นชอบ"), OFFICE),
                new Column(t.s("เหตุ"), WORDS));
        return Grid.of("", columns, lines, t.s("ทุกหน่วยงานรายงานครบแล้ว"));
    }

    private Grid files() {
        var lines = content.files().stream()
                .map(file -> Grid.Line.of(
                        Cell.of(file.name()), Cell.of(Math.max(1, file.bytes() / KILOBYTE))))
                .toList();
        var columns =
                List.of(new Column(t.s("ชื่อไฟล์"), WORDS), new Column(t.s("ขนาด (KB)"), FIGURE));
        return Grid.of("", columns, lines, NONE);
    }

    private Grid versions() {
        var lines = said.versions().stream()
                .map(one -> Grid.Line.of(
                        Cell.of(
                                one.supplement() > 0
                                        ? t.s(
                                                "ฉบับที่ {0} (เพิ่มเติมที่ {1})",
                                                one.version(), one.supplement())
                                        : t.s("ฉบับที่ {0}", one.version())),
                        Cell.of(t.s(
                                "{0}/{1} หน่วยงาน",
                                one.content().complete(),
                                one.content().offices().size())),
                        Cell.of(t.moment(one.at())),
                        Cell.of(one.by())))
                .toList();
        var columns = List.of(
                new Column(t.s("ฉบับ"), OFFICE),
                new Column(t.s("รายงานครบ"), FIGURE),
                new Column(t.s("ส่งเมื่อ"), OFFICE),
                new Column(t.s("ผู้ส่ง"), OFFICE));
        return Grid.of("", columns, lines, NONE);
    }

    private static Cell figure(Optional<BigDecimal> figure) {
        return figure.map(Cell::of).orElse(Cell.of(NONE));
    }

    private String unit(String unit) {
        return unit.isBlank() ? t.s("ไม่ระบุหน่วยนับ") : unit;
    }

    private String name(String code) {
        var office = Optional.ofNullable(names.get(code));
        return office.filter(one -> one.code().isProvince()).isPresent()
                ? t.s("จังหวัดเอง")
                : office.map(one -> one.brief(t)).orElse(code);
    }
}
