package bpm.plan.file;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.plan.Level;
import bpm.plan.ReportingWindow.Anchor;
import bpm.plan.TopicKind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of the plan's spreadsheet: its heading and width, which field of the JSON it holds,
 * and in what shape.
 */
record SheetColumn(
        String heading, int width, String path, CellShape shape, Map<String, String> words) {

    // the Thai here is data: headings of a file, the same whoever reads it
    private static final Map<String, String> WINDOWS = Map.of(
            "DAYS_AFTER", "นับวันหลังเสร็จสิ้น",
            "BY_DATE", "ภายในวันที่",
            "WITHIN_MONTH", "ภายในเดือน",
            "UNSETTLED", "วันที่รอยืนยัน");

    /** A heading that files of earlier days lack. */
    static final String AREA = "ข้อมูลพื้นที่";

    static final SheetColumn YEAR = of("ปีงบประมาณ", 10, "year", CellShape.WHOLE);

    static final List<SheetColumn> OF_PROJECT = List.of(
            of("ลำดับโครงการ", 9, "number", CellShape.WHOLE),
            of("โครงการ", 40, "name", CellShape.TEXT),
            of("โครงการ (อังกฤษ)", 20, "nameEn", CellShape.TEXT),
            of("โครงการ: เลขตามเอกสาร", 9, "printed.number", CellShape.TEXT),
            of("โครงการ: ตามส่วนที่ 1", 30, "printed.part1", CellShape.TEXT),
            of("โครงการ: ตามส่วนที่ 2", 30, "printed.part2", CellShape.TEXT),
            of("หมายเหตุโครงการ", 30, "notes", CellShape.LINES));

    static final List<SheetColumn> OF_ACTIVITY = List.of(
            of("รหัสกิจกรรม", 12, "key", CellShape.TEXT),
            of("ลำดับกิจกรรม", 9, "number", CellShape.WHOLE),
            of("กิจกรรม", 40, "name", CellShape.TEXT),
            of("กิจกรรม (อังกฤษ)", 20, "nameEn", CellShape.TEXT),
            of("กิจกรรม: เลขตามเอกสาร", 12, "printed.number", CellShape.TEXT),
            of("กิจกรรม: ตามส่วนที่ 1", 30, "printed.part1", CellShape.TEXT),
            of("กิจกรรม: ตามส่วนที่ 2", 30, "printed.part2", CellShape.TEXT),
            word("ระดับ", 10, "level", labels(Level.values(), Level::thai)),
            of("แบบประเมินผล", 9, "evaluation", CellShape.TICK),
            of("แบบจัดเก็บข้อมูล", 9, "results", CellShape.TICK),
            word("ชนิดช่วงเวลา", 18, "window.kind", WINDOWS),
            of("ช่วงเวลาตามเอกสาร", 34, "window.printed", CellShape.TEXT),
            of("จำนวนวัน", 8, "window.days", CellShape.WHOLE),
            word("นับจาก", 18, "window.anchor", labels(Anchor.values(), Anchor::thai)),
            of("ไตรมาส", 8, "window.quarters", CellShape.WHOLES),
            of("วันที่", 12, "window.date", CellShape.DAY),
            of("เดือน", 10, "window.month", CellShape.MONTH),
            of("วันที่ตามเอกสาร (ไม่มีจริง)", 18, "window.printedDate", CellShape.TEXT),
            of("วันที่เสนอ", 12, "window.proposed", CellShape.DAY),
            of("ยืนยันโดย", 18, "window.settled.by", CellShape.TEXT),
            of("ยืนยันเมื่อ", 22, "window.settled.at", CellShape.TEXT),
            of("เหตุผลที่ยืนยัน", 24, "window.settled.note", CellShape.TEXT),
            of("เป้าหมาย", 10, "target", CellShape.NUMBER),
            of("หน่วยนับ", 10, "unit", CellShape.TEXT),
            of("ประเด็นความสำเร็จ", 30, "successPoints", CellShape.LINES),
            of("หมายเหตุกิจกรรม", 30, "notes", CellShape.LINES),
            of(AREA, 9, "area", CellShape.TICK));

    static final String TOPIC_OF = "รหัสกิจกรรม";
    static final String TOPIC_UNDER = "อยู่ใต้ข้อ";

    static final List<SheetColumn> OF_TOPIC = List.of(
            of("ข้อ", 7, "number", CellShape.TEXT),
            word("ชนิด", 18, "kind", labels(TopicKind.values(), TopicKind::thai)),
            of("ประเด็นที่ต้องประเมิน", 60, "text", CellShape.TEXT),
            of("ข้อความตามเอกสาร", 60, "printed", CellShape.TEXT),
            of("หมายเหตุ", 30, "note", CellShape.TEXT));

    Column column() {
        return new Column(heading, width);
    }

    Cell cell(JsonNode json) {
        var value = json.at("/" + path.replace('.', '/'));
        return value.isMissingNode() ? Cell.NOTHING : shape.cell(value, words);
    }

    /**
     * What a person would type for the field as it stands: enum names, ISO dates, one line for
     * each text of a list.
     */
    String typed(JsonNode json) {
        var value = json.at("/" + path.replace('.', '/'));
        if (value.isMissingNode()) {
            return "";
        }
        return shape == CellShape.WORD || shape == CellShape.TICK
                ? value.asString()
                : switch (cell(json)) {
                    case Cell.Text words -> words.text();
                    case Cell.Figure figure -> figure.value().toPlainString();
                    case Cell.Day day -> day.date().toString();
                };
    }

    /** As {@link #put}, forgetting what stood there. */
    void replace(ObjectNode json, String text) {
        int dot = path.lastIndexOf('.');
        var holder =
                dot < 0 ? json : json.withObject("/" + path.substring(0, dot).replace('.', '/'));
        holder.remove(path.substring(dot + 1));
        put(json, text);
    }

    /** Sets the field that the cell's text stands for; an empty cell leaves it out. */
    void put(ObjectNode json, String text) {
        shape.field(text, words).ifPresent(value -> {
            var names = path.split("\\.");
            var holder = json;
            for (int i = 0; i < names.length - 1; i++) {
                holder = holder.withObject("/" + names[i]);
            }
            holder.set(names[names.length - 1], value);
        });
    }

    /** The words that could stand here, where something else does. */
    Optional<String> unknownWord(String text) {
        boolean known = words.isEmpty()
                || text.isBlank()
                || words.containsValue(text.strip())
                || words.containsKey(text.strip());
        return known ? Optional.empty() : Optional.of(String.join(", ", words.values()));
    }

    private static SheetColumn of(String heading, int width, String path, CellShape shape) {
        return new SheetColumn(heading, width, path, shape, Map.of());
    }

    private static SheetColumn word(
            String heading, int width, String path, Map<String, String> words) {
        return new SheetColumn(heading, width, path, CellShape.WORD, words);
    }

    private static <E extends Enum<E>> Map<String, String> labels(
            E[] values, Function<E, String> thai) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(Enum::name, thai, (a, b) -> a, LinkedHashMap::new));
    }
}
