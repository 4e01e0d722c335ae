package bpm.web;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A program that calls the API with a person's token, or with none. */
record Caller(String token) {

    static final Caller NOBODY = new Caller("");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    record Told(int status, JsonNode json, HttpResponse<String> response) {

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String text(String field) {
            return json.path(field).asString("");
        }
    }

    static Caller as(Actor person) {
        return new Caller(token(person, "{\"name\":\"script\",\"days\":30}").text("token"));
    }

    static Told token(Actor person, String body) {
        var basic = (person.name() + ":" + Given.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return NOBODY.call(
                "POST",
                "/tokens",
                body,
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(basic));
    }

    Told get(String path) {
        return call("GET", path, "");
    }

    Told post(String path, String body, String... headers) {
        return call("POST", path, body, headers);
    }

    Told put(String path, String body, String... headers) {
        return call("PUT", path, body, headers);
    }

    /** Calls an address below /api/v1; a header told twice is the last one told. */
    Told call(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(Server.url() + "/api/v1" + path))
                .method(method, BodyPublishers.ofString(body))
                .setHeader("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            var isJson =
                    response.headers().firstValue("content-type").orElse("").contains("json");
            return new Told(
                    response.statusCode(),
                    JsonMapper.shared().readTree(isJson ? response.body() : "{}"),
                    response);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
