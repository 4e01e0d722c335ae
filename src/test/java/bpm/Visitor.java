package bpm;

import bpm.access.Actor;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody with a browser that has no JavaScript: reads pages, sends their forms, keeps cookies. */
public final class Visitor {

    /** What came back: the status, the page's text, where it ended after redirects. */
    public record Answer(int status, String body, String path, HttpResponse<byte[]> response) {

        public Document page() {
            return Jsoup.parse(body);
        }

        public String text() {
            return page().text();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    private final String server;
    private final HttpClient http;
    private final Optional<Actor> person;
    private Optional<String> bearer = Optional.empty();

    private Visitor(String server, Optional<Actor> person) {
        this.server = server;
        this.person = person;
        http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    public static Visitor nobody() {
        return at(Server.url());
    }

    /** Somebody at another server than the tests' own. */
    public static Visitor at(String server) {
        return new Visitor(server, Optional.empty());
    }

    /** Someone signed in by the door that everyone uses. */
    public static Visitor as(Actor person) {
        var visitor = new Visitor(Server.url(), Optional.of(person));
        var answer = visitor.send("/sign-in", "name", person.name(), "password", Given.PASSWORD);
        if (answer.path().equals("/sign-in")) {
            throw new AssertionError(
                    "could not sign in as " + person.name() + ": " + answer.text());
        }
        return visitor;
    }

    public Answer get(String path) {
        return exchange(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** Reads server-sent events. */
    public EventStream events(String path) {
        return EventStream.of(http, HttpRequest.newBuilder(uri(path)).GET().build());
    }

    /** Sends a form with the page's token: names and values in turn. */
    public Answer send(String path, String... fields) {
        return exchange(form(path, fields));
    }

    /** As {@link #send}, by a browser that tells where its page came from. */
    public Answer sendFromPage(String path, String... fields) {
        return exchange(form(path, fields).header("Sec-Fetch-Site", "same-origin"));
    }

    /** As {@link #send}, by a page that asks for a part of itself. */
    public Answer sendPart(String path, String... fields) {
        return exchange(form(path, fields).header("HX-Request", "true"));
    }

    /** Sends the form that stands on a page, wherever that is, with what is typed into it. */
    public Answer submit(Answer page, String... typed) {
        var form = page.page().selectFirst("main form, form");
        var fields = new java.util.ArrayList<String>();
        form.select("input[type=hidden]").forEach(field -> {
            fields.add(field.attr("name"));
            fields.add(field.val());
        });
        fields.addAll(java.util.List.of(typed));
        var body = new StringBuilder();
        for (int i = 0; i < fields.size(); i += 2) {
            body.append(i == 0 ? "" : "&").append(encode(fields.get(i)));
            body.append('=').append(encode(fields.get(i + 1)));
        }
        return exchange(HttpRequest.newBuilder(page.response().uri().resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Follows a link that leads to another house. */
    public Answer follow(String address) {
        return exchange(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private HttpRequest.Builder form(String path, String... fields) {
        var form = new StringBuilder("_csrf=" + encode(token()));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()));
    }

    /** Sends JSON to the API with a token, as every write to it needs one. */
    public Answer sendJson(String path, String json) {
        return exchange(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token())
                .POST(BodyPublishers.ofString(json)));
    }

    /** Puts JSON to the API on top of a version; an empty version sends no If-Match. */
    public Answer putJson(String path, String json, String version) {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token())
                .PUT(BodyPublishers.ofString(json));
        return exchange(
                version.isEmpty() ? request : request.header("If-Match", "\"" + version + "\""));
    }

    /** Sends one file in a multipart form, with other fields as names and values in turn. */
    public Answer upload(
            String path, String field, String fileName, byte[] content, String... fields) {
        var boundary = "----" + UUID.randomUUID();
        return exchange(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(multipart(boundary, field, Map.of(fileName, content), fields)));
    }

    /** As {@link #upload}, with several files by their names. */
    public Answer uploadAll(
            String path, String field, Map<String, byte[]> files, String... fields) {
        var boundary = "----" + UUID.randomUUID();
        return exchange(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(multipart(boundary, field, files, fields)));
    }

    private BodyPublisher multipart(
            String boundary, String field, Map<String, byte[]> files, String... fields) {
        var out = new ByteArrayOutputStream();
        part(out, boundary, "_csrf", token());
        for (int i = 0; i < fields.length; i += 2) {
            part(out, boundary, fields[i], fields[i + 1]);
        }
        files.forEach((name, content) -> {
            write(
                    out,
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
                            + "\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            out.writeBytes(content);
            write(out, "\r\n");
        });
        write(out, "--" + boundary + "--\r\n");
        return BodyPublishers.ofByteArray(out.toByteArray());
    }

    private static void part(
            ByteArrayOutputStream out, String boundary, String name, String value) {
        write(
                out,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                        + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The form token is in every page. */
    private String token() {
        var page = get("/sign-in").page();
        return page.select("meta[name=csrf]").attr("content");
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            var response = http.send(signed(request.build()), BodyHandlers.ofByteArray());
            var body = new String(response.body(), StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), body, response.uri().getPath(), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A write to the API goes by the person's token, which is made when first needed. */
    private HttpRequest signed(HttpRequest request) throws IOException, InterruptedException {
        if (person.isEmpty()
                || request.method().equals("GET")
                || !request.uri().getPath().startsWith("/api/v1/")) {
            return request;
        }
        if (bearer.isEmpty()) {
            bearer = Optional.of(bearerOf(person.get()));
        }
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .header("Authorization", "Bearer " + bearer.get())
                .build();
    }

    /** A token of the person, for what comes as no visitor would send it. */
    public String bearer() throws IOException, InterruptedException {
        return bearerOf(person.orElseThrow());
    }

    private String bearerOf(Actor actor) throws IOException, InterruptedException {
        var basic = (actor.name() + ":" + Given.PASSWORD).getBytes(StandardCharsets.UTF_8);
        var made = http.send(
                HttpRequest.newBuilder(uri("/api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(basic))
                        .POST(BodyPublishers.ofString("{\"name\":\"test\",\"days\":1}"))
                        .build(),
                BodyHandlers.ofString());
        return made.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private URI uri(String path) {
        return URI.create(server + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
