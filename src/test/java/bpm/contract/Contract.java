package bpm.contract;

import bpm.contract.Witness.Seen;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the API's document promises, and in what a call that was seen breaks it. */
final class Contract {

    /** A documented call. */
    record Operation(String id, String method, String path, JsonNode told) {

        boolean matches(Seen seen) {
            return method.equals(seen.method())
                    && pattern().matcher(seen.path()).matches();
        }

        private Pattern pattern() {
            return Pattern.compile(Arrays.stream(path.split("(?=\\{)|(?<=})"))
                    .map(part -> part.startsWith("{") ? "[^/.]+" : Pattern.quote(part))
                    .collect(Collectors.joining()));
        }

        int variables() {
            return path.split("\\{", -1).length;
        }
    }

    private final JsonNode components;
    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final SchemaRegistry schemas =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    Contract(String document) {
        var told = JsonMapper.shared().readTree(document);
        components = told.path("components").deepCopy();
        strict(components);
        told.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(call -> {
                    var id = call.getValue().path("operationId").asString();
                    var twin = operations.put(
                            id,
                            new Operation(
                                    id,
                                    call.getKey().toUpperCase(),
                                    path.getKey(),
                                    call.getValue()));
                    if (twin != null) {
                        throw new AssertionError("two calls are named " + id);
                    }
                }));
    }

    Set<String> names() {
        return operations.keySet();
    }

    Operation operation(String id) {
        return operations.get(id);
    }

    /** The documented call that this one was: a literal address before one with a variable. */
    Optional<Operation> of(Seen seen) {
        return operations.values().stream()
                .filter(operation -> operation.matches(seen))
                .min(Comparator.comparingInt(Operation::variables));
    }

    /** In what a call and its answer differ from the document. */
    List<String> complaints(Seen seen) {
        var found = new ArrayList<String>();
        of(seen).ifPresentOrElse(
                        operation -> {
                            parameters(operation, seen, found);
                            if (seen.status() < 400) {
                                request(operation, seen, found);
                            }
                            response(operation, seen, found);
                        },
                        () -> found.add("is not documented"));
        return found.stream().map(one -> seen + ": " + one).toList();
    }

    /** What is missing of the description itself. */
    List<String> gaps() {
        var gaps = new ArrayList<String>();
        operations.values().forEach(one -> {
            if (one.told().path("summary").asString("").isBlank()) {
                gaps.add(one.id() + " has no summary");
            }
            if (one.told().path("tags").isEmpty()) {
                gaps.add(one.id() + " has no tag");
            }
            one.told().path("parameters").forEach(parameter -> {
                if (parameter.path("description").asString("").isBlank()) {
                    gaps.add(one.id() + " does not describe "
                            + parameter.path("name").asString());
                }
            });
            one.told().path("responses").properties().forEach(answer -> {
                if (answer.getKey().startsWith("4")
                        && answer.getValue()
                                .at("/content/application~1problem+json")
                                .isMissingNode()) {
                    gaps.add(one.id() + " does not answer " + answer.getKey() + " with a problem");
                }
            });
        });
        return gaps;
    }

    private static void parameters(Operation operation, Seen seen, List<String> found) {
        var known = StreamSupport.stream(operation.told().path("parameters").spliterator(), false)
                .filter(one -> one.path("in").asString().equals("query"))
                .map(one -> one.path("name").asString())
                .collect(Collectors.toSet());
        Arrays.stream(seen.query().split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> URLDecoder.decode(part.split("=")[0], StandardCharsets.UTF_8))
                .filter(name -> !known.contains(name))
                .forEach(name -> found.add("the parameter " + name + " is not documented"));
    }

    private void request(Operation operation, Seen seen, List<String> found) {
        if (seen.requestType().equals("application/json") && seen.request().length > 0) {
            var schema = operation.told().at("/requestBody/content/application~1json/schema");
            body("request", schema, seen.request(), found);
        }
    }

    private void response(Operation operation, Seen seen, List<String> found) {
        var answer = operation.told().path("responses").path(Integer.toString(seen.status()));
        if (answer.isMissingNode()) {
            found.add("the status is not documented: " + text(seen.response()));
            return;
        }
        var content = answer.path("content").path(seen.responseType());
        if (content.isMissingNode()) {
            if (seen.response().length > 0) {
                found.add("the type " + seen.responseType() + " is not documented");
            }
        } else if (isJson(seen.responseType())) {
            body("response", content.path("schema"), seen.response(), found);
        }
    }

    private void body(String which, JsonNode schema, byte[] json, List<String> found) {
        if (schema.isMissingNode()) {
            found.add("the " + which + " has no schema");
            return;
        }
        var node = JsonMapper.shared().readTree(json);
        schema(schema).validate(node).stream()
                .limit(20)
                .forEach(error -> found.add(
                        which + " " + error.getInstanceLocation() + " " + error.getMessage()));
    }

    private Schema schema(JsonNode schema) {
        var whole = JsonMapper.shared().createObjectNode();
        var all = whole.putArray("allOf");
        var own = schema.deepCopy();
        strict(own);
        all.add(own);
        whole.set("components", components);
        return schemas.getSchema(whole);
    }

    /** A record has no other fields than those that are told. */
    private static void strict(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Contract::strict);
    }

    static boolean isJson(String type) {
        return type.equals("application/json") || type.equals("application/problem+json");
    }

    private static String text(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(300, text.length()));
    }
}
