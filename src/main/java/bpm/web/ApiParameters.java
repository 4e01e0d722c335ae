package bpm.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;

import java.util.List;
import java.util.Map;

/** What the parameters that many calls share mean, each with an example (พารามิเตอร์ของ API). */
final class ApiParameters {

    private record Meaning(String told, Object example) {}

    private static final Map<String, Meaning> SHARED = Map.ofEntries(
            one("activity", "Key of an activity: year, project, number", "2567-01-1"),
            one(
                    "office",
                    "Code of an office: 00, two digits of a province, four of a district",
                    "5701"),
            one("province", "Code of a province: two digits", "57"),
            one(
                    "year",
                    "Fiscal year of the Buddhist era; where it may be left out, the present one",
                    "2567"),
            one("number", "Fiscal year of the Buddhist era", 2567),
            one(
                    "measure",
                    "What is measured: on-time, progress, money or satisfaction; a pivot has more",
                    "on-time"),
            one("rows", "Dimension of a pivot's rows, as on its page", "district"),
            one("columns", "Dimension of a pivot's columns; none unless told", "sex"),
            one("district", "Code of a district: four digits", "5701"),
            one("with", "Another fiscal year to compare with; none unless told", "2566"),
            one("month", "Key of a month: fiscal year and calendar month", "2567-M06"),
            one("id", "Number that an earlier call told", 12),
            one("page", "Page of the list, from 0", 0),
            one("size", "Entries of a page, at most 1000", 50),
            one("search", "Text to be found, tolerant of spelling", "Mueang"),
            one("under", "Code of the office at and below which is listed", "57"),
            one(
                    "state",
                    "State of the progress report: not-started, due-soon, late, draft, submitted,"
                            + " returned, approved",
                    "late"),
            one("filing", "Kind of filing", "progress"),
            one("step", "Step of the road", "approval"),
            one("If-Match", "ETag of the version that was read", "\"3\""),
            one(
                    "Idempotency-Key",
                    "Made by the caller; the same key is done once in 24 hours",
                    "c0ffee-1"),
            one("lang", "Language of the file: th or en; the reader's own unless told", "th"),
            one("digits", "Digits of the file: thai or arabic", "arabic"));

    private static final Map<String, List<String>> WORDS = Map.of(
            "filing", List.of("progress", "evaluation", "results", "area", "overview", "monthly"),
            "step", List.of("withdrawal", "return", "approval", "reopening"));

    private ApiParameters() {}

    private static Map.Entry<String, Meaning> one(String name, String told, Object example) {
        return Map.entry(name, new Meaning(told, example));
    }

    static void describe(String path, Operation call) {
        if (call.getParameters() != null) {
            call.getParameters().forEach(parameter -> describe(path, parameter));
        }
    }

    private static void describe(String path, Parameter parameter) {
        if (parameter.getSchema() == null && parameter.getContent() == null) {
            parameter.setSchema(new StringSchema());
        }
        boolean ofProject =
                path.startsWith("/api/v1/projects/") && parameter.getName().equals("activity");
        var meaning = ofProject
                ? new Meaning("Key of a project: year and number", "2567-01")
                : SHARED.get(parameter.getName());
        if (meaning == null) {
            return;
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(meaning.told());
        }
        if (parameter.getExample() == null) {
            parameter.setExample(meaning.example());
        }
        if (WORDS.containsKey(parameter.getName()) && parameter.getSchema() != null) {
            parameter.setSchema(new StringSchema()._enum(WORDS.get(parameter.getName())));
        }
    }
}
