package bpm.plan.file;

import bpm.plan.Activity;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An activity's fields as a person types them, and read again by the rules of the file. Fields
 * are named by their paths.
 */
public final class ActivityEdit {

    private static final Map<String, Set<String>> OF_KIND = Map.of(
            "DAYS_AFTER", Set.of("window.days", "window.anchor", "window.quarters"),
            "BY_DATE", Set.of("window.date"),
            "WITHIN_MONTH", Set.of("window.month"),
            "UNSETTLED", Set.of());
    private static final Set<String> ALWAYS = Set.of(
            "name",
            "nameEn",
            "level",
            "evaluation",
            "results",
            "area",
            "window.kind",
            "window.printed",
            "target",
            "unit",
            "successPoints",
            "notes");

    private ActivityEdit() {}

    /** What stands in the fields now, in words and enum names. */
    public static Map<String, String> fields(Activity activity) {
        var json = PlanJson.written(activity);
        var fields = new LinkedHashMap<String, String>();
        for (var column : SheetColumn.OF_ACTIVITY) {
            fields.put(column.path(), column.typed(json));
        }
        return fields;
    }

    /** The activity with what was typed; a problem names each wrong field. */
    public static Activity typed(Activity activity, Map<String, String> typed) {
        var json = PlanJson.written(activity);
        var kind = typed.getOrDefault("window.kind", "");
        var window = json.withObject("/window");
        if (!kind.equals(window.path("kind").asString("")) || changed(window, typed)) {
            json.remove("window");
        }
        for (var column : SheetColumn.OF_ACTIVITY) {
            if (ALWAYS.contains(column.path())
                    || OF_KIND.getOrDefault(kind, Set.of()).contains(column.path())) {
                column.replace(json, typed.getOrDefault(column.path(), ""));
            }
        }
        var errors = new ArrayList<FieldError>();
        var read =
                new PlanReading(errors).activity(new JsonPlace(json, "", errors), activity.key());
        if (!errors.isEmpty()) {
            throw Problem.invalid(List.copyOf(errors));
        }
        return read;
    }

    /** A settled date that is typed anew is no longer the one that was settled. */
    private static boolean changed(ObjectNode window, Map<String, String> typed) {
        var date = window.path("date").asString("");
        return !date.isEmpty()
                && !date.equals(typed.getOrDefault("window.date", "").strip());
    }
}
