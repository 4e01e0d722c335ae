package bpm.plan.file;

import bpm.paper.ReadTable;
import bpm.paper.ReadingXlsx;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Turns the plan's spreadsheet back into its JSON, remembering which cell each field came from. */
final class SheetsReading {

    private record Placed(ObjectNode json, String path, ReadTable.Row row) {}

    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, String> cells = new HashMap<>();
    private final Map<String, Placed> projects = new LinkedHashMap<>();
    private final Map<String, Placed> activities = new HashMap<>();
    private final ObjectNode plan = JsonNodeFactory.instance.objectNode();

    SheetsReading(byte[] file) {
        var tables = ReadingXlsx.read(file);
        plan.putArray("projects");
        activities(named(
                PlanSheets.ACTIVITIES,
                tables,
                Stream.of(
                                List.of(SheetColumn.YEAR),
                                SheetColumn.OF_PROJECT,
                                SheetColumn.OF_ACTIVITY)
                        .flatMap(List::stream)
                        .map(SheetColumn::heading)
                        .toList()));
        topics(named(
                PlanSheets.TOPICS,
                tables,
                Stream.concat(
                                Stream.of(SheetColumn.TOPIC_OF, SheetColumn.TOPIC_UNDER),
                                SheetColumn.OF_TOPIC.stream().map(SheetColumn::heading))
                        .toList()));
    }

    ObjectNode json() {
        return plan;
    }

    /** What does not fit together between rows, by cell. */
    List<FieldError> errors() {
        return errors;
    }

    /** The cell that a field of the JSON came from: its own, or that of what it lies in. */
    String cellOf(String path) {
        var at = path;
        for (int cut = path.length(); cut > 0 && !cells.containsKey(at); ) {
            cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
            at = at.substring(0, Math.max(cut, 0));
        }
        return cells.getOrDefault(at, PlanSheets.ACTIVITIES);
    }

    private static ReadTable named(String name, List<ReadTable> tables, List<String> headings) {
        var table = tables.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("file", "ไม่พบแผ่นงาน “{0}”", name));
        var strange = table.headings().stream()
                .filter(each -> !each.isEmpty() && !headings.contains(each))
                .toList();
        var missing = headings.stream()
                .filter(each -> !each.equals(SheetColumn.AREA))
                .filter(each -> !table.headings().contains(each))
                .toList();
        if (!strange.isEmpty()) {
            throw Problem.invalid(
                    name + "!1", "ไม่รู้จักหัวคอลัมน์ {0}", String.join(", ", strange));
        }
        if (!missing.isEmpty()) {
            throw Problem.invalid(name + "!1", "ขาดหัวคอลัมน์ {0}", String.join(", ", missing));
        }
        return table;
    }

    private void activities(ReadTable table) {
        for (var row : table.rows()) {
            year(table, row);
            var project = project(table, row);
            var some = SheetColumn.OF_ACTIVITY.stream()
                    .anyMatch(column -> !row.text(column.heading()).isBlank());
            if (some) {
                var siblings = project.json().withArray("activities");
                var activity = placed(siblings, project.path() + ".activities", row);
                fill(activity, SheetColumn.OF_ACTIVITY, table);
                activities.putIfAbsent(key(project.json(), activity.json()), activity);
            }
        }
    }

    /** The key that topics name their activity by, also where its own cell was left empty. */
    private String key(ObjectNode project, ObjectNode activity) {
        int number = project.path("number").asInt(0);
        return activity.path("key")
                .asString(String.format(
                        Locale.ROOT,
                        "%d-%02d-%d",
                        plan.path("year").asInt(0),
                        number,
                        activity.path("number").asInt(0)));
    }

    private void year(ReadTable table, ReadTable.Row row) {
        var before = plan.get("year");
        SheetColumn.YEAR.put(plan, row.text(SheetColumn.YEAR.heading()));
        cells.putIfAbsent("year", table.address(row, SheetColumn.YEAR.heading()));
        if (before != null && !before.equals(plan.get("year"))) {
            errors.add(new FieldError(
                    table.address(row, SheetColumn.YEAR.heading()), "ปีต่างจากแถวก่อนหน้า"));
        }
    }

    private Placed project(ReadTable table, ReadTable.Row row) {
        var number = row.text(SheetColumn.OF_PROJECT.getFirst().heading()).strip();
        var known = projects.get(number);
        if (known == null) {
            var project = placed(plan.withArray("projects"), "projects", row);
            fill(project, SheetColumn.OF_PROJECT, table);
            projects.put(number, project);
            return project;
        }
        for (var column : SheetColumn.OF_PROJECT) {
            var text = row.text(column.heading());
            if (!text.isBlank() && !text.equals(known.row().text(column.heading()))) {
                errors.add(new FieldError(
                        table.address(row, column.heading()),
                        "ข้อมูลของโครงการเดียวกันต่างจากแถว {0}",
                        known.row().number()));
            }
        }
        return known;
    }

    private void topics(ReadTable table) {
        var above = new HashMap<String, Placed>();
        for (var row : table.rows()) {
            var key = row.text(SheetColumn.TOPIC_OF).strip();
            var under = row.text(SheetColumn.TOPIC_UNDER).strip();
            var owner = under.isEmpty() ? activities.get(key) : above.get(key + "." + under);
            if (!activities.containsKey(key)) {
                errors.add(new FieldError(
                        table.address(row, SheetColumn.TOPIC_OF),
                        "ไม่พบกิจกรรม “{0}” ในแผ่นงานกิจกรรม",
                        key));
            } else if (owner == null) {
                errors.add(new FieldError(
                        table.address(row, SheetColumn.TOPIC_UNDER),
                        "ไม่พบข้อ {0} ในแถวก่อนหน้า",
                        under));
            } else {
                var field = under.isEmpty() ? "topics" : "subtopics";
                var topic = placed(owner.json().withArray(field), owner.path() + "." + field, row);
                fill(topic, SheetColumn.OF_TOPIC, table);
                if (under.isEmpty()) {
                    above.put(key + "." + topic.json().path("number").asString(), topic);
                }
            }
        }
    }

    private static Placed placed(ArrayNode siblings, String path, ReadTable.Row row) {
        var json = siblings.addObject();
        return new Placed(json, path + "[" + (siblings.size() - 1) + "]", row);
    }

    private void fill(Placed place, List<SheetColumn> columns, ReadTable table) {
        for (var column : columns) {
            var cell = table.address(place.row(), column.heading());
            cells.put(place.path() + "." + column.path(), cell);
            column.put(place.json(), place.row().text(column.heading()));
            column.unknownWord(place.row().text(column.heading()))
                    .ifPresent(choices -> errors.add(
                            new FieldError(cell, "ต้องเป็นค่าใดค่าหนึ่งใน {0}", choices)));
        }
    }
}
