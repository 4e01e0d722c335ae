package bpm.survey.asking;

import bpm.Server;
import bpm.survey.round.Round;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Somebody in the hall with an old phone: reads the page, fills in its form, keeps no cookie. */
final class Participant {

    /** What came back, without following where it leads. */
    record Answer(int status, String body, HttpResponse<String> response) {

        Document page() {
            return Jsoup.parse(body);
        }

        String text() {
            return page().text();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String address = "10.77." + NEXT.incrementAndGet() / 200 + "." + NEXT.get() % 200;

    Answer get(String path) {
        return send(to(path).GET());
    }

    /** How many bytes travel when a browser, which all can unpack, asks for something. */
    int weigh(String path) {
        var request = to(path).header("Accept-Encoding", "gzip").GET();
        var response = exchange(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode());
        }
        return response.body().length;
    }

    /** The form of a page as a browser sends it, with some of its fields filled in. */
    Answer fill(Answer page, String... fields) {
        var form = page.page().selectFirst("form.ask");
        if (form == null) {
            throw new AssertionError("no form: " + page.text());
        }
        var values = new TreeMap<String, String>();
        values.put("id", form.select("[name=id]").attr("value"));
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return post(form.attr("action"), values, "text/html,*/*;q=0.8");
    }

    /** The form as a browser without JavaScript sends it when the other language is chosen. */
    Answer turn(Answer page, String... fields) {
        var document = page.page();
        var button = document.select("button.lang");
        var values = new TreeMap<>(
                Map.of("_lang", "", "id", document.select("form.ask [name=id]").attr("value")));
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        var path = page.response().uri().getPath() + button.attr("formaction");
        return post(path, values, "text/html,*/*;q=0.8");
    }

    /** The form as a program sends it. */
    Answer post(Round round, Map<String, String> values) {
        return post("/q/" + round.code(), values, "*/*");
    }

    private Answer post(String path, Map<String, String> values, String accepts) {
        var body = values.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", accepts)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(Server.url() + path))
                .header("X-Forwarded-For", address);
    }

    private static Answer send(HttpRequest.Builder request) {
        var response = exchange(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body(), response);
    }

    private static <T> HttpResponse<T> exchange(
            HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
