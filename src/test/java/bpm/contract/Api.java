package bpm.contract;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.access.Actor;
import bpm.contract.Witness.Seen;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls the API by the generated client, past the witness, as one person or another. */
final class Api {

    /** What came back. */
    record Told(int status, JsonNode json, Seen seen) {

        String text(String pointer) {
            return json.at(pointer).asString("");
        }

        long number(String pointer) {
            return json.at(pointer).asLong();
        }
    }

    private final GeneratedClient client;
    private final Witness witness;
    private final Map<Long, String> tokens = new HashMap<>();

    Api(GeneratedClient client, Witness witness) {
        this.client = client;
        this.witness = witness;
    }

    /** Arguments by their names in Java: {@code If-Match} is ifMatch. */
    static Map<String, Object> with(Object... namesAndValues) {
        var arguments = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return arguments;
    }

    /** A call that must succeed. */
    Told call(Actor as, String operation, Map<String, Object> arguments, String body) {
        var told = send("Bearer " + token(as), operation, arguments, body);
        assertThat(told.status())
                .as(operation + ": " + new String(told.seen().response(), StandardCharsets.UTF_8))
                .isLessThan(300);
        return told;
    }

    Told call(Actor as, String operation, Map<String, Object> arguments) {
        return call(as, operation, arguments, "");
    }

    /** A call that must be refused with a status. */
    Told refused(
            int status, Actor as, String operation, Map<String, Object> arguments, String body) {
        var told = send("Bearer " + token(as), operation, arguments, body);
        assertThat(told.status()).as(operation + " is refused").isEqualTo(status);
        return told;
    }

    /** A call with name and password. */
    Told basic(Actor as, String operation, String body) {
        var both = (as.name() + ":" + Given.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return send("Basic " + Base64.getEncoder().encodeToString(both), operation, Map.of(), body);
    }

    private String token(Actor as) {
        return tokens.computeIfAbsent(
                as.id(),
                id -> basic(
                                as,
                                "postTokens",
                                "{\"name\":\"contract\",\"days\":1,\"scopes\":[\"all\"]}")
                        .text("/token"));
    }

    private Told send(
            String authorization, String operation, Map<String, Object> arguments, String body) {
        int before = witness.seen().size();
        try {
            client.call(
                    witness.url(),
                    Map.of("Authorization", authorization),
                    operation,
                    arguments,
                    body);
        } catch (Exception e) {
            throw new AssertionError(operation, e);
        }
        assertThat(witness.seen().size()).as(operation + " went out").isGreaterThan(before);
        var seen = witness.last();
        var isJson = Contract.isJson(seen.responseType()) && seen.response().length > 0;
        return new Told(
                seen.status(),
                JsonMapper.shared().readTree(isJson ? seen.response() : new byte[] {'{', '}'}),
                seen);
    }
}
