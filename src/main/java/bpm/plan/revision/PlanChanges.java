package bpm.plan.revision;

import bpm.plan.Plan;
import bpm.plan.file.PlanFile;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What differs between two plans, field by field, for the trail: the path, then what stood and
 * what stands.
 */
public final class PlanChanges {

    private static final int MOST = 100;

    private PlanChanges() {}

    /** Every path whose text differs, with both texts. */
    public static Map<String, Object> between(Plan before, Plan after) {
        var old = fields(before);
        var now = fields(after);
        var changes = new TreeMap<String, Object>();
        old.forEach((path, text) -> put(changes, path, text, now.getOrDefault(path, "")));
        now.forEach((path, text) -> put(changes, path, old.getOrDefault(path, ""), text));
        return changes;
    }

    private static void put(Map<String, Object> changes, String path, String before, String after) {
        if (before.equals(after) || changes.containsKey(path)) {
            return;
        }
        if (changes.size() < MOST) {
            changes.put(path, List.of(before, after));
        } else {
            changes.put("…", MOST);
        }
    }

    private static Map<String, String> fields(Plan plan) {
        var fields = new TreeMap<String, String>();
        flatten(PlanFile.whole(plan), "", fields);
        return fields;
    }

    /** Members of lists are named by their numbers, not by where they stand. */
    private static void flatten(JsonNode node, String path, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> flatten(
                            field.getValue(),
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                            fields));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                var number = node.get(i).path("number").asString(Integer.toString(i + 1));
                flatten(node.get(i), path + "[" + number + "]", fields);
            }
        } else {
            fields.put(path, node.asString());
        }
    }
}
