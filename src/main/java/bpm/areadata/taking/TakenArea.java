package bpm.areadata.taking;

import bpm.areadata.AreaColumns;
import bpm.areadata.RowColumns;
import bpm.form.Answers;
import bpm.form.FormDefinition;
import bpm.form.FormJson;
import bpm.form.FormSheet;
import bpm.org.Area;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.Words;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Area data to take away (ข้อมูลพื้นที่ที่นำออก): as a table that can be brought in again, or as points. */
record TakenArea(FormDefinition columns, List<Answers> rows, Map<String, Area> areas) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int NAME = 24;

    Table table(Words t) {
        var sheet = new FormSheet(columns);
        var headings = new ArrayList<Column>(sheet.columns(t));
        headings.add(1, new Column(t.s("ชื่อหมู่บ้าน/ตำบล"), NAME));
        var lines = new ArrayList<List<Cell>>();
        for (var row : rows) {
            var cells = new ArrayList<Cell>(sheet.cells(row, t));
            cells.add(1, Cell.of(called(row, t)));
            lines.add(cells);
        }
        return new Table(t.s("ข้อมูลพื้นที่"), headings, lines);
    }

    private String called(Answers row, Words t) {
        return Optional.ofNullable(areas.get(row.text(AreaColumns.AREA)))
                .map(area -> area.brief(t))
                .orElse("");
    }

    /** A collection of features by RFC 7946: rows without coordinates have no geometry. */
    byte[] geoJson() {
        var all = JsonNodeFactory.instance.objectNode().put("type", "FeatureCollection");
        var features = all.putArray("features");
        for (var row : rows) {
            var feature = features.addObject().put("type", "Feature");
            var point = RowColumns.point(row);
            if (point.isPresent()) {
                feature.putObject("geometry")
                        .put("type", "Point")
                        .putArray("coordinates")
                        .add(point.get().getLast())
                        .add(point.get().getFirst());
            } else {
                feature.putNull("geometry");
            }
            feature.set("properties", FormJson.node(without(row)));
        }
        return JSON.writeValueAsBytes(all);
    }

    private static Answers without(Answers row) {
        var others = new java.util.LinkedHashMap<>(row.byField());
        others.remove(AreaColumns.POINT);
        return new Answers(others);
    }
}
