package bpm.plan.file;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.paper.Xlsx;
import bpm.plan.Plan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the plan's JSON as two sheets: an activity a row with its project before it, and a topic
 * a row.
 */
final class PlanSheets {

    static final String ACTIVITIES = "กิจกรรม"; // data
    static final String TOPICS = "ประเด็น"; // data

    private static final ObjectNode NO_ACTIVITY = JsonNodeFactory.instance.objectNode();

    private PlanSheets() {}

    static void write(Plan plan, OutputStream out) throws IOException {
        var json = PlanJson.written(plan);
        Xlsx.write(List.of(activities(json), topics(json)), out);
    }

    private static Table activities(ObjectNode plan) {
        var columns = Stream.of(
                        Stream.of(SheetColumn.YEAR),
                        SheetColumn.OF_PROJECT.stream(),
                        SheetColumn.OF_ACTIVITY.stream())
                .flatMap(some -> some)
                .map(SheetColumn::column)
                .toList();
        var rows = new ArrayList<List<Cell>>();
        for (var project : plan.withArray("projects")) {
            var activities = project.withArray("activities");
            for (var activity :
                    activities.isEmpty() ? List.<JsonNode>of(NO_ACTIVITY) : activities) {
                rows.add(Stream.of(
                                Stream.of(SheetColumn.YEAR.cell(plan)),
                                cells(SheetColumn.OF_PROJECT, project),
                                cells(SheetColumn.OF_ACTIVITY, activity))
                        .flatMap(some -> some)
                        .toList());
            }
        }
        return new Table(ACTIVITIES, columns, rows);
    }

    private static Table topics(ObjectNode plan) {
        var columns = Stream.concat(
                        Stream.of(
                                new Column(SheetColumn.TOPIC_OF, 12),
                                new Column(SheetColumn.TOPIC_UNDER, 8)),
                        SheetColumn.OF_TOPIC.stream().map(SheetColumn::column))
                .toList();
        var rows = new ArrayList<List<Cell>>();
        for (var project : plan.withArray("projects")) {
            for (var activity : project.withArray("activities")) {
                for (var topic : activity.withArray("topics")) {
                    rows.add(row(activity, "", topic));
                    for (var below : topic.path("subtopics")) {
                        rows.add(row(activity, topic.path("number").stringValue(), below));
                    }
                }
            }
        }
        return new Table(TOPICS, columns, rows);
    }

    private static List<Cell> row(JsonNode activity, String under, JsonNode topic) {
        return Stream.concat(
                        Stream.of(Cell.of(activity.path("key").stringValue()), Cell.of(under)),
                        cells(SheetColumn.OF_TOPIC, topic))
                .toList();
    }

    private static Stream<Cell> cells(List<SheetColumn> columns, JsonNode json) {
        return columns.stream().map(column -> column.cell(json));
    }
}
