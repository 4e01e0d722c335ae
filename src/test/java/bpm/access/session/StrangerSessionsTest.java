package bpm.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** A browser nobody signed in with yet: each question it is to answer is a row of the database. */
class StrangerSessionsTest {

    private static final String CHALLENGE = "/sign-in/passkey/challenge";

    /** What the settings allow at once, and what comes back while a slow machine asks so often. */
    private static final int MOST = 120;

    private static final int SLOW = 60;

    private final Actor person = Given.reporter(Given.district(Given.shared(), 25));

    @Test
    void one_network_begins_only_so_many_while_others_go_on() throws Exception {
        try (var greedy = from("127.0.0.77");
                var other = from("127.0.0.78")) {
            var token = token();
            int begun = 0;
            while (begun < MOST + SLOW && ask(greedy, token).statusCode() == 200) {
                begun++;
            }
            var before = strangers();

            assertThat(begun).isBetween(MOST, MOST + SLOW - 1);
            assertThat(ask(greedy, token).statusCode()).isEqualTo(429);
            assertThat(strangers()).isLessThanOrEqualTo(before); // old ones go meanwhile
            assertThat(ask(other, token).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void who_asks_again_and_again_in_one_browser_begins_one() {
        var visitor = Visitor.nobody();
        var first = cookie(visitor.send(CHALLENGE).response());

        for (int i = 0; i < 3; i++) {
            assertThat(visitor.send(CHALLENGE).response().headers().allValues("Set-Cookie"))
                    .noneMatch(cookie -> cookie.startsWith("SESSION="));
        }

        assertThat(lasts(first)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void it_lasts_as_long_as_ever_once_somebody_signs_in() {
        var visitor = Visitor.nobody();
        visitor.send(CHALLENGE);

        visitor.send("/sign-in", "name", person.name(), "password", Given.PASSWORD);

        assertThat(Server.read(
                        Integer.class,
                        "select max_inactive_interval from access_session where principal_name = ?",
                        Long.toString(person.id())))
                .isEqualTo((int) Duration.ofHours(12).toSeconds());
    }

    private static Duration lasts(String id) {
        return Duration.ofSeconds(Server.read(
                Integer.class,
                "select max_inactive_interval from access_session where session_id = ?",
                id));
    }

    private static int strangers() {
        return Server.read(
                Integer.class, "select count(*) from access_session where principal_name is null");
    }

    private static String cookie(HttpResponse<?> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("SESSION="))
                .map(one -> one.replaceFirst("SESSION=([^;]*).*", "$1"))
                .map(one -> new String(Base64.getDecoder().decode(one)))
                .findFirst()
                .orElseThrow();
    }

    /** The form's token, in the cookie and as it stands in the page. */
    private record Token(String cookie, String said) {}

    private static Token token() throws IOException, InterruptedException {
        var cookies = new CookieManager();
        var http = HttpClient.newBuilder().cookieHandler(cookies).build();
        var page = http.send(
                HttpRequest.newBuilder(URI.create(Server.url() + "/sign-in")).build(),
                BodyHandlers.ofString());
        var cookie = cookies.getCookieStore().getCookies().stream()
                .filter(one -> one.getName().equals("bpm-form"))
                .findFirst()
                .orElseThrow()
                .getValue();
        return new Token(
                cookie, Jsoup.parse(page.body()).select("meta[name=csrf]").attr("content"));
    }

    /** A browser that keeps nothing, at an address of its own. */
    private static HttpClient from(String address) {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(address))
                .build();
    }

    private static HttpResponse<String> ask(HttpClient browser, Token token)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(Server.url() + CHALLENGE))
                        .header("Cookie", "bpm-form=" + token.cookie())
                        .header("X-XSRF-TOKEN", token.said())
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }
}
