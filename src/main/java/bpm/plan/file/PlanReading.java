package bpm.plan.file;

import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Forms;
import bpm.plan.Level;
import bpm.plan.Plan;
import bpm.plan.Printed;
import bpm.plan.Project;
import bpm.plan.ProjectKey;
import bpm.plan.Target;
import bpm.plan.Title;
import bpm.plan.Topic;
import bpm.plan.TopicKind;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a plan out of its JSON, strictly: what is unknown, misshapen or twice there is noted by
 * its path.
 */
final class PlanReading {

    private static final int SUBTOPIC_LEVEL = 1;
    private static final String[] FIELDS =
            ("key number name nameEn printed level evaluation results area window"
                            + " target unit successPoints notes topics")
                    .split(" ");

    private final List<FieldError> errors;

    PlanReading(List<FieldError> errors) {
        this.errors = errors;
    }

    /** The plan; worth something only if no errors were noted. */
    Plan plan(JsonNode json) {
        var place = new JsonPlace(json, "", errors).allowing("year", "projects");
        var year = new FiscalYear(place.number("year", 2400, 2700));
        var seen = new HashSet<ProjectKey>();
        var projects = new ArrayList<Project>();
        for (var element : place.elements("projects")) {
            var key = new ProjectKey(year, element.number("number", 1, 99));
            var project = project(element, key);
            if (seen.add(key)) {
                projects.add(project);
            } else {
                element.wrong("number", "เลขที่โครงการ {0} ซ้ำกัน", key.number());
            }
        }
        return new Plan(year, projects);
    }

    private Project project(JsonPlace place, ProjectKey key) {
        place.allowing("number", "name", "nameEn", "printed", "notes", "activities");
        var seen = new HashSet<ActivityKey>();
        var activities = new ArrayList<Activity>();
        for (var element : place.elements("activities")) {
            var activity = activity(element, new ActivityKey(key, element.number("number", 1, 99)));
            if (seen.add(activity.key())) {
                activities.add(activity);
            } else {
                element.wrong(
                        "number", "เลขที่กิจกรรม {0} ซ้ำกัน", activity.key().number());
            }
        }
        return new Project(key, title(place), place.texts("notes"), activities);
    }

    Activity activity(JsonPlace place, ActivityKey key) {
        place.allowing(FIELDS);
        if (place.has("key")) {
            place.check(
                    "key",
                    place.exact("key"),
                    key.toString()::equals,
                    "รหัส “{0}” ไม่ตรงกับเลขที่โครงการและกิจกรรม");
        }
        var title = title(place);
        var forms = new Forms(
                place.flag("evaluation"),
                place.flag("results"),
                place.has("area") && place.flag("area"));
        var window = WindowJson.read(place.object("window"));
        var target = new Target(
                place.quantity("target"),
                place.has("unit") ? place.text("unit") : Target.PEOPLE.unit());
        return new Activity(
                key,
                title,
                place.choice("level", Level.class),
                forms,
                window,
                target,
                place.texts("successPoints"),
                place.texts("notes"),
                topics(place, "topics", 0, new HashSet<>()));
    }

    private List<Topic> topics(JsonPlace above, String field, int level, Set<String> seen) {
        var topics = new ArrayList<Topic>();
        for (var place : above.elements(field)) {
            var number = place.exact("number");
            boolean shaped = Topic.isNumber(number);
            boolean first = seen.add(number);
            place.check("number", number, any -> shaped, "เลขข้อ “{0}” ต้องเขียนแบบ 1 หรือ 1.2");
            place.check("number", number, any -> first, "เลขข้อ “{0}” ซ้ำกันในกิจกรรมนี้");
            var topic = topic(place, shaped ? number : "0", level, seen);
            if (shaped && first) {
                topics.add(topic);
            }
        }
        return topics;
    }

    private Topic topic(JsonPlace place, String number, int level, Set<String> seen) {
        if (level == SUBTOPIC_LEVEL) {
            place.allowing("number", "kind", "text", "printed", "note");
        } else {
            place.allowing("number", "kind", "text", "printed", "note", "subtopics");
        }
        var kind = place.choice("kind", TopicKind.class);
        var below = level == SUBTOPIC_LEVEL
                ? List.<Topic>of()
                : topics(place, "subtopics", SUBTOPIC_LEVEL, seen);
        if (kind != TopicKind.LEAD_IN
                && !below.stream().allMatch(topic -> topic.number().startsWith(number + "."))) {
            place.wrong("subtopics", "ข้อย่อยของข้อ {0} ต้องมีเลขขึ้นต้นด้วย {0}.", number);
        }
        return new Topic(
                number,
                kind,
                place.text("text"),
                place.exact("printed"),
                place.optionalText("note"),
                below);
    }

    private static Title title(JsonPlace place) {
        var printed = Printed.NOWHERE;
        if (place.has("printed")) {
            var names = place.object("printed").allowing("number", "part1", "part2");
            printed =
                    new Printed(names.exact("number"), names.exact("part1"), names.exact("part2"));
        }
        return new Title(place.text("name"), place.optionalText("nameEn"), printed);
    }
}
