package bpm.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A program that uses the API with a token; an answer that never comes is an {@link IOException}. */
final class DrillCaller implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EDGE = "----drill";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private final String authorization;

    private DrillCaller(String server, String authorization) {
        this.server = server;
        this.authorization = authorization;
    }

    /** What came back. */
    record Answer(int status, byte[] body, String tag) {

        boolean isDone() {
            return status / 100 == 2;
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    static DrillCaller of(String server, String token) {
        return new DrillCaller(server, "Bearer " + token);
    }

    /** A new token in exchange for name and password. */
    static String token(String server, String name, String password)
            throws IOException, InterruptedException {
        var basic = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        var authorization = "Basic " + Base64.getEncoder().encodeToString(basic);
        try (var caller = new DrillCaller(server, authorization)) {
            var made = caller.post("/api/v1/tokens", "{\"name\":\"drill\",\"days\":1}");
            return made.json().path("token").asString();
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    Answer put(String path, int version, String json) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(json)));
    }

    Answer post(String path, String json) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    Answer upload(String path, byte[] file) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(ascii("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"photo\";"
                + " filename=\"drill.png\"\r\nContent-Type: image/png\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(ascii("\r\n--" + EDGE + "--\r\n"));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", authorization);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        var tag = answer.headers().firstValue("ETag").orElse("").replace("\"", "");
        return new Answer(answer.statusCode(), answer.body(), tag);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
