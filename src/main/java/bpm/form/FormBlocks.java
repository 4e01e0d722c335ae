package bpm.form;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Grid;
import bpm.shared.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A form that was filled in, on paper (แบบบนกระดาษ): its headings numbered; short answers beside them, long
 * ones below, tables as tables.
 */
public final class FormBlocks {

    private static final String NONE = "–";
    private static final int NUMBER = 6;

    private final FormPage page;
    private final Words t;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Fact> facts = new ArrayList<>();
    private int headings;

    private FormBlocks(FormPage page, Words t) {
        this.page = page;
        this.t = t;
    }

    /** All headings that are asked, with what was answered. */
    public static List<Block> of(FormPage page, Words t) {
        var work = new FormBlocks(page, t);
        page.shown().forEach(work::add);
        work.endFacts();
        return List.copyOf(work.blocks);
    }

    private void add(Field field) {
        switch (field.type()) {
            case FieldType.Note note -> {
                endFacts();
                blocks.add(Block.part(field.label().in(t)));
            }
            case FieldType.LongText text -> {
                endFacts();
                blocks.add(Block.section(numbered(field)));
                blocks.add(Block.text(said(field)));
            }
            case FieldType.Rows rows -> {
                endFacts();
                blocks.add(table(field, rows));
            }
            case FieldType.Files files -> facts.add(Block.fact(numbered(field), files(field)));
            default -> facts.add(Block.fact(numbered(field), said(field)));
        }
    }

    private void endFacts() {
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
            facts.clear();
        }
    }

    private String numbered(Field field) {
        headings++;
        return headings + ". " + field.label().in(t);
    }

    private String said(Field field) {
        var text = page.read(field, page.answers(), t);
        return text.isBlank() ? NONE : text;
    }

    private String files(Field field) {
        var names = page.files(field).stream()
                .map(AttachedFile::name)
                .collect(Collectors.joining("\n"));
        return names.isEmpty() ? NONE : names;
    }

    private Grid table(Field field, FieldType.Rows type) {
        var in = new FormCells(page, t);
        var columns = new ArrayList<Column>();
        columns.add(new Column(t.s("ที่"), NUMBER));
        type.columns().forEach(one -> columns.add(in.column(one)));
        var lines = new ArrayList<Grid.Line>();
        for (var row : page.answers().rows(field.code())) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(Integer.toString(lines.size() + 1)));
            type.columns().forEach(one -> cells.add(in.of(one, row)));
            lines.add(new Grid.Line(Grid.Kind.PLAIN, cells));
        }
        return Grid.of(numbered(field), columns, lines, NONE);
    }
}
