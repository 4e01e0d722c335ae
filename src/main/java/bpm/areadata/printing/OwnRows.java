package bpm.areadata.printing;

import bpm.access.Actor;
import bpm.areadata.AreaNames;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaQuery;
import bpm.areadata.KeptArea;
import bpm.areadata.OpenedArea;
import bpm.areadata.OpeningArea;
import bpm.areadata.SentArea;
import bpm.areadata.merged.DrawingMap;
import bpm.document.PaperHead;
import bpm.document.PaperKind;
import bpm.form.Answers;
import bpm.form.FormCells;
import bpm.form.FormPage;
import bpm.org.Offices;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.Grid;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of one office on paper (ข้อมูลพื้นที่ของหน่วยงาน), their sums by tambon, and the map. */
@Component
class OwnRows {

    private final OpeningArea opening;
    private final KeptArea kept;
    private final AreaNames names;
    private final DrawingMap drawing;
    private final Offices offices;

    OwnRows(
            OpeningArea opening,
            KeptArea kept,
            AreaNames names,
            DrawingMap drawing,
            Offices offices) {
        this.opening = opening;
        this.kept = kept;
        this.names = names;
        this.drawing = drawing;
        this.offices = offices;
    }

    /** What was sent last, else what is written so far. */
    Document write(Actor actor, AreaPlace place, Words t) {
        var sent = kept.sent().of(place).stream().findFirst();
        var area = sent.map(last -> opening.version(actor, place, last.version(), 1))
                .orElseGet(() -> opening.open(actor, place, AreaQuery.FIRST));
        var office = offices.get(place.office());
        var blocks = new ArrayList<Block>(
                PaperHead.of(t, PaperKind.AREA, area.activity(), office, sent.isEmpty()));
        sent.ifPresent(last -> blocks.add(PaperHead.sent(t, last.version(), last.at(), last.by())));
        blocks.add(rows(area, sent, t));
        blocks.addAll(Mapped.blocks(map(place, sent), offices, t));
        blocks.add(sums(area, t));
        blocks.add(
                PaperHead.signing(t, sent.map(SentArea::by).orElse(area.list().by())));
        return Document.of(t.s(PaperKind.AREA.title()), office.full(t), t, blocks)
                .shaped(Document.Shape.LYING);
    }

    /** Of a version its own points: rows may have moved since. */
    private bpm.areadata.map.AreaMap map(AreaPlace place, Optional<SentArea> sent) {
        return sent.map(last -> drawing.sent(place, last.version()))
                .orElseGet(() -> drawing.of(place));
    }

    private Grid rows(OpenedArea area, Optional<SentArea> sent, Words t) {
        var form = area.columns().definition();
        var cells = new FormCells(
                new FormPage(
                        form,
                        Answers.NONE,
                        List.of(),
                        names.under(area.place().office()),
                        List.of()),
                t);
        var columns = new ArrayList<Column>();
        columns.add(new Column(t.s("ที่"), 9));
        form.answered().forEach(field -> columns.add(cells.column(field)));
        var lines = new ArrayList<Grid.Line>();
        for (var row : answers(area.place(), sent)) {
            var line = new ArrayList<Cell>();
            line.add(Cell.of(Integer.toString(lines.size() + 1)));
            form.answered().forEach(field -> line.add(cells.of(field, row)));
            lines.add(new Grid.Line(Grid.Kind.PLAIN, line));
        }
        return Grid.of("", columns, lines, t.s("ยังไม่มีข้อมูลพื้นที่"));
    }

    private List<Answers> answers(AreaPlace place, Optional<SentArea> sent) {
        var rows = new ArrayList<Answers>();
        sent.ifPresentOrElse(
                last -> kept.sent().each(place, last, rows::add),
                () -> kept.rows().each(place, row -> rows.add(row.answers())));
        return rows;
    }

    private static Grid sums(OpenedArea area, Words t) {
        var lines = new ArrayList<Grid.Line>();
        area.tallies()
                .forEach(tally -> lines.add(new Grid.Line(
                        Grid.Kind.PLAIN,
                        Mapped.sums(
                                Mapped.tambon(area.called(tally.tambon(), t), tally), tally, t))));
        lines.add(new Grid.Line(
                Grid.Kind.TOTAL,
                Mapped.sums(t.s("รวม {0} ตำบล", area.tallies().size()), area.sum(), t)));
        return Grid.of(t.s("รวมรายตำบล"), Mapped.columns(t.s("ตำบล"), t), lines, "–");
    }
}
