package bpm.access.own;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;

import org.jsoup.Jsoup;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody signed in on a line so slow that what is sent to them waits on our side. */
record SlowReader(HttpClient http) {

    static SlowReader as(Actor person) throws IOException, InterruptedException {
        var reader = new SlowReader(HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        reader.post("/sign-in", "name", person.name(), "password", Given.PASSWORD)
                .close();
        return reader;
    }

    /** What is answered to a form, of which no more is taken in than is read. */
    InputStream post(String path, String... fields) throws IOException, InterruptedException {
        var page = http.send(
                HttpRequest.newBuilder(URI.create(Server.url() + "/sign-in")).build(),
                BodyHandlers.ofString());
        var form = new StringBuilder("_csrf="
                + encode(Jsoup.parse(page.body()).select("meta[name=csrf]").attr("content")));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encode(fields[i + 1]));
        }
        return http.send(
                        HttpRequest.newBuilder(URI.create(Server.url() + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form.toString()))
                                .build(),
                        BodyHandlers.ofInputStream())
                .body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
