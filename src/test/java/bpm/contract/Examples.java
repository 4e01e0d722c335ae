package bpm.contract;

import bpm.contract.Witness.Seen;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.TreeMap;

/** One example of each call: the first that succeeded, its lists cut short and its secrets left out. */
final class Examples {

    private static final int MOST = 2;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Examples() {}

    static String of(Contract contract, List<Seen> seen) {
        var all = new TreeMap<String, Seen>();
        seen.stream()
                .filter(one -> one.status() < 300)
                .forEach(one -> contract.of(one)
                        .ifPresent(operation -> all.merge(
                                operation.id(), one, (first, next) -> better(first, next))));
        var told = JSON.createObjectNode();
        all.forEach((id, one) -> {
            var example = told.putObject(id);
            example.put("status", Integer.toString(one.status()));
            if (one.requestType().equals("application/json") && one.request().length > 0) {
                example.set("request", cut(JSON.readTree(one.request())));
            }
            if (one.responseType().equals("application/json")) {
                example.set("response", cut(JSON.readTree(one.response())));
            }
        });
        return JSON.writeValueAsString(told) + "\n";
    }

    /** An answer that tells something is the better example. */
    private static Seen better(Seen first, Seen next) {
        return first.response().length < 120 && next.response().length > 300 ? next : first;
    }

    private static JsonNode cut(JsonNode node) {
        if (node instanceof ArrayNode list) {
            while (list.size() > MOST) {
                list.remove(list.size() - 1);
            }
        }
        if (node instanceof ObjectNode object && object.path("token").isString()) {
            object.put("token", "…");
        }
        node.forEach(Examples::cut);
        return node;
    }
}
