package bpm.areadata.bringing;

import bpm.paper.ReadTable;
import bpm.shared.Problem;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

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
        var features = features(file);
        var headings = new LinkedHashSet<String>();
        var rows = new ArrayList<ReadTable.Row>();
        for (var feature : features) {
            var texts = new HashMap<String, String>();
            feature.path("properties").properties().forEach(one -> {
                if (!one.getValue().isNull() && !one.getValue().isContainer()) {
                    texts.put(one.getKey(), one.getValue().asString());
                }
            });
            point(feature, rows.size() + 1, texts);
            headings.addAll(texts.keySet());
            rows.add(new ReadTable.Row(rows.size() + 1, texts));
        }
        if (rows.isEmpty()) {
            throw Problem.invalid("file", "ไฟล์ GeoJSON นี้ไม่มีจุด");
        }
        return new ReadTable("GeoJSON", List.copyOf(headings), rows);
    }

    private static List<JsonNode> features(byte[] file) {
        try {
            var node = JSON.readTree(file);
            return node.path("features").valueStream().toList();
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
        texts.put(
                "point",
                place.path(1).decimalValue().toPlainString() + ", "
                        + place.path(0).decimalValue().toPlainString());
    }
}
