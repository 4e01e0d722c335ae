package bpm.areadata.bringing;

import bpm.paper.ReadTable;
import bpm.shared.Problem;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads points from a GeoJSON file (อ่านจุดจาก GeoJSON) as a table: a feature is a row, a property a
 * column.
 */
final class PointsFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PointsFile() {}

    /** Whether the file seems to be JSON. */
    static boolean isOne(byte[] file) {
        int i = 0;
        while (i < file.length && (file[i] <= ' ')) { // also the bytes of a mark
            i++;
        }
        return i < file.length && file[i] == '{';
    }

    static ReadTable read(byte[] file) {
        var headings = new LinkedHashSet<String>();
        var rows = new ArrayList<ReadTable.Row>();
        each(file, feature -> {
            var texts = new HashMap<String, String>();
            feature.path("properties").properties().forEach(one -> {
                if (!one.getValue().isNull() && !one.getValue().isContainer()) {
                    texts.put(one.getKey(), one.getValue().asString());
                }
            });
            point(feature, rows.size() + 1, texts);
            headings.addAll(texts.keySet());
            rows.add(new ReadTable.Row(rows.size() + 1, texts));
        });
        if (rows.isEmpty()) {
            throw Problem.invalid("file", "ไฟล์ GeoJSON นี้ไม่มีจุด");
        }
        return new ReadTable("GeoJSON", List.copyOf(headings), rows);
    }

    /** Feature by feature, so that only one of them is held as a tree. */
    private static void each(byte[] file, Consumer<JsonNode> use) {
        try (var parser = JSON.createParser(file)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean features = parser.currentName().equals("features");
                if (parser.nextToken() == JsonToken.START_ARRAY && features) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        use.accept(parser.readValueAsTree());
                    }
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            throw Problem.invalid("file", "อ่านไฟล์ GeoJSON ไม่ได้ ไฟล์ไม่ครบหรือไม่ใช่ JSON");
        }
    }

    /** GeoJSON says longitude first. */
    private static void point(JsonNode feature, int number, Map<String, String> texts) {
        var geometry = feature.path("geometry");
        if (geometry.isNull() || geometry.isMissingNode()) {
            return;
        }
        if (!geometry.path("type").asString("").equals("Point")) {
            throw Problem.invalid(
                    "file", "ไฟล์ GeoJSON ต้องมีแต่จุด (Point) สิ่งที่ {0} เป็นอย่างอื่น", number);
        }
        var place = geometry.path("coordinates");
        if (!isDegree(place.path(0)) || !isDegree(place.path(1))) {
            throw Problem.invalid(
                    "file", "ไฟล์ GeoJSON: สิ่งที่ {0} ไม่มีลองจิจูดและละติจูดเป็นตัวเลข", number);
        }
        texts.put(
                "point",
                place.path(1).decimalValue().toPlainString() + ", "
                        + place.path(0).decimalValue().toPlainString());
    }

    private static boolean isDegree(JsonNode number) {
        return number.isNumber() && Math.abs(number.doubleValue()) <= 180;
    }
}
