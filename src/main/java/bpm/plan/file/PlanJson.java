package bpm.plan.file;

import bpm.plan.Activity;
import bpm.plan.Plan;
import bpm.plan.Printed;
import bpm.plan.Project;
import bpm.plan.Title;
import bpm.plan.Topic;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/**
 * The plan as JSON: what {@code GET /plans/2567} answers and {@code PUT} takes. What is empty is
 * left out.
 */
final class PlanJson {

    private PlanJson() {}

    /** The department's own projects; what an office added is not part of the department's file. */
    static ObjectNode written(Plan plan) {
        var json = JsonNodeFactory.instance.objectNode().put("year", plan.year().number());
        var projects = json.putArray("projects");
        plan.projects().stream()
                .filter(project -> project.key().addedBy().isEmpty())
                .forEach(project -> projects.add(written(project)));
        return json;
    }

    /** Every project, those that offices added too: these are named by their whole keys. */
    static ObjectNode whole(Plan plan) {
        var json = JsonNodeFactory.instance.objectNode().put("year", plan.year().number());
        var projects = json.putArray("projects");
        for (var project : plan.projects()) {
            var told = written(project);
            project.key()
                    .addedBy()
                    .ifPresent(by -> told.put("number", project.key().toString()));
            projects.add(told);
        }
        return json;
    }

    private static ObjectNode written(Project project) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("number", project.key().number());
        write(json, project.title());
        write(json, "notes", project.notes());
        var activities = json.putArray("activities");
        project.activities().forEach(activity -> activities.add(written(activity)));
        return json;
    }

    static ObjectNode written(Activity activity) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("key", activity.key().toString())
                .put("number", activity.key().number());
        write(json, activity.title());
        json.put("level", activity.level().name());
        json.put("evaluation", activity.forms().evaluation())
                .put("results", activity.forms().results())
                .put("area", activity.forms().area());
        json.set("window", WindowJson.written(activity.window()));
        activity.target().quantity().ifPresent(target -> json.put("target", target));
        json.put("unit", activity.target().unit());
        write(json, "successPoints", activity.successPoints());
        write(json, "notes", activity.notes());
        var topics = json.putArray("topics");
        activity.topics().forEach(topic -> topics.add(written(topic)));
        return json;
    }

    private static ObjectNode written(Topic topic) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("number", topic.number())
                .put("kind", topic.kind().name())
                .put("text", topic.text());
        write(json, "printed", topic.printed());
        write(json, "note", topic.note());
        if (!topic.subtopics().isEmpty()) {
            var subtopics = json.putArray("subtopics");
            topic.subtopics().forEach(below -> subtopics.add(written(below)));
        }
        return json;
    }

    private static void write(ObjectNode json, Title title) {
        json.put("name", title.thai());
        write(json, "nameEn", title.english());
        if (!title.printed().isNowhere()) {
            write(json.putObject("printed"), title.printed());
        }
    }

    private static void write(ObjectNode json, Printed printed) {
        write(json, "number", printed.number());
        write(json, "part1", printed.part1());
        write(json, "part2", printed.part2());
    }

    private static void write(ObjectNode json, String field, String text) {
        if (!text.isEmpty()) {
            json.put(field, text);
        }
    }

    private static void write(ObjectNode json, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            var array = json.putArray(field);
            texts.forEach(array::add);
        }
    }
}
