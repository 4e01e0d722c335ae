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
import bpm.paper.LongTable;
import bpm.shared.Words;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Area data to take away (ข้อมูลพื้นที่ที่นำออก): as a table that can be brought in again, or as points; row by
 * row, however many they are.
 */
record TakenArea(
        FormDefinition columns, Consumer<Consumer<Answers>> rows, Map<String, Area> areas) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int NAME = 24;

    LongTable table(Words t) {
        var sheet = new FormSheet(columns);
        var headings = new ArrayList<Column>(sheet.columns(t));
        headings.add(1, new Column(t.s("ชื่อหมู่บ้าน/ตำบล"), NAME));
        return new LongTable(
                t.s("ข้อมูลพื้นที่"),
                headings,
                use -> rows.accept(row -> use.accept(cells(sheet, row, t))));
    }

    private List<Cell> cells(FormSheet sheet, Answers row, Words t) {
        var cells = new ArrayList<Cell>(sheet.cells(row, t));
        cells.add(1, Cell.of(called(row, t)));
        return cells;
    }

    private String called(Answers row, Words t) {
        return Optional.ofNullable(areas.get(row.text(AreaColumns.AREA)))
                .map(area -> area.brief(t))
                .orElse("");
    }

    /** A collection of features by RFC 7946: rows without coordinates have no geometry. */
    void toGeoJson(OutputStream out) {
        try (var file = JSON.createGenerator(out)) {
            file.writeStartObject();
            file.writeStringProperty("type", "FeatureCollection");
            file.writeArrayPropertyStart("features");
            rows.accept(row -> feature(row, file));
            file.writeEndArray();
            file.writeEndObject();
        }
    }

    private static void feature(Answers row, JsonGenerator file) {
        var feature = JsonNodeFactory.instance.objectNode().put("type", "Feature");
        RowColumns.point(row)
                .ifPresentOrElse(
                        point -> geometry(feature, point), () -> feature.putNull("geometry"));
        feature.set("properties", FormJson.node(without(row)));
        file.writeTree(feature);
    }

    private static void geometry(ObjectNode feature, List<java.math.BigDecimal> point) {
        feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(point.getLast())
                .add(point.getFirst());
    }

    private static Answers without(Answers row) {
        var others = new LinkedHashMap<>(row.byField());
        others.remove(AreaColumns.POINT);
        return new Answers(others);
    }
}
