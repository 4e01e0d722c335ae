package bpm.trust;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Nonsense at every address, from somebody who may do everything there: it is refused in words, never by an error. */
class NonsenseTest {

    private static final Victim PLACE = Victim.ofThisRun();
    private static final OfficeCode PROVINCE = PLACE.province();
    private static final Visitor OWNER = Visitor.as(PLACE.owner());
    private static final Visitor ABOVE = Visitor.as(Given.person(PROVINCE, Role.values()));

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "0",
            "-1",
            "99999999999999999999",
            "1e309",
            "NaN",
            "\u0000",
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "%00",
            "๒๕๖๗",
            "31/2/2567",
            "2567-13-45",
            "ํา",
            "\u202e",
            "\ud83d\ude00",
            "null",
            "{}",
            "[]",
            "true",
            "a".repeat(5000),
            "${7*7}",
            "{{7*7}}",
            "\r\nSet-Cookie: x=1");
    private static final List<String> FIELDS = List.of(
            "version",
            "note",
            "name",
            "reason",
            "year",
            "page",
            "size",
            "sort",
            "state",
            "kind",
            "office",
            "activity",
            "measure",
            "rows",
            "columns",
            "from",
            "to",
            "month",
            "search",
            "amount",
            "on",
            "category",
            "fund",
            "target",
            "unit",
            "number",
            "id",
            "lang",
            "digits",
            "with",
            "project",
            "province",
            "district",
            "by",
            "under");

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.oneOf(
                Arbitraries.of(WORDS),
                Arbitraries.strings().withCharRange('\u0e00', '\u0e7f').ofMaxLength(20),
                Arbitraries.strings().ascii().ofMaxLength(20));
    }

    /** Nobody ends another's session or the run of the server here. */
    private static List<Route> routes() {
        return Route.all().stream()
                .filter(route -> !route.pattern().endsWith("/live")
                        && !route.pattern().contains("/me/sessions")
                        && !route.pattern().contains("/me/password")
                        && !route.pattern().endsWith("/closing")
                        && !route.pattern().contains("/people/{id}"))
                .toList();
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void no_address_breaks_at_any_word(@ForAll("word") String one, @ForAll("word") String other) {
        var broken = new ArrayList<String>();
        for (var route : routes()) {
            var path = PLACE.path(route).orElseThrow();
            var answer = route.reads()
                    ? OWNER.get(path + "?" + fields(one, other))
                    : route.isOfApi()
                            ? json(route, path, one)
                            : ABOVE.send(path, named(one, other));
            if (answer.status() >= 500) {
                broken.add(route + " → " + answer.status() + " at “" + one + "”, “" + other + "”");
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void a_text_with_a_letter_that_is_none_is_refused() {
        var broken = new ArrayList<String>();
        for (var route : routes()) {
            var answer = route.reads()
                    ? OWNER.get(
                            PLACE.path(route).orElseThrow() + "?" + fields("a\u0000b", "ก\u0000"))
                    : route.isOfApi()
                            ? OWNER.get("/health")
                            : ABOVE.send(
                                    PLACE.path(route).orElseThrow(), named("a\u0000b", "ก\u0000"));
            if (answer.status() >= 500) {
                broken.add(route + " → " + answer.status());
            }
        }
        assertThat(broken).isEmpty();
    }

    private static Visitor.Answer json(Route route, String path, String word) {
        var text = word.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
        var body = FIELDS.stream()
                .map(field -> "\"" + field + "\":\"" + text + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        return route.method().equals("PUT")
                ? OWNER.putJson(path, body, "1")
                : OWNER.sendJson(path, body);
    }

    @Test
    void a_body_that_is_no_object_is_refused_by_every_call_that_writes() {
        var broken = new ArrayList<String>();
        for (var route : routes()) {
            if (route.reads() || !route.isOfApi()) {
                continue;
            }
            for (var body : List.of("{}", "[]", "null", "\"x\"", "{\"a\":", "[null]", "[{}]")) {
                var path = PLACE.path(route).orElseThrow();
                for (var person : List.of(OWNER, ABOVE)) {
                    var answer = route.method().equals("PUT")
                            ? person.putJson(path, body, "1")
                            : person.sendJson(path, body);
                    if (answer.status() >= 500) {
                        broken.add(route + " → " + answer.status() + " at " + body);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static String fields(String one, String other) {
        return FIELDS.stream()
                .map(field -> field + "="
                        + URLEncoder.encode(
                                field.length() % 2 == 0 ? one : other, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String[] named(String one, String other) {
        return FIELDS.stream()
                .flatMap(field -> List.of(field, field.length() % 2 == 0 ? one : other).stream())
                .toArray(String[]::new);
    }

    @Test
    void what_is_no_http_is_answered_or_hung_up_on_and_the_server_goes_on() throws IOException {
        var port = URI.create(Server.url()).getPort();
        for (var raw : List.of(
                "GET / HTTP/9.9\r\n\r\n",
                "GET /%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /q/BCDFGH HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "POST /q/BCDFGH HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nzz\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /;jsessionid=x/..;/ HTTP/1.1\r\nHost: x\r\n\r\n",
                "\u0000\u0001\u0002\u0003\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nCookie: " + "a=b; ".repeat(5000) + "\r\n\r\n")) {
            try (var socket = new Socket("localhost", port)) {
                socket.setSoTimeout(2_000);
                socket.getOutputStream().write(raw.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                var told = new byte[16];
                int read = socket.getInputStream().read(told);
                if (read > 12) {
                    assertThat(new String(told, StandardCharsets.US_ASCII)).doesNotContain(" 500");
                }
            } catch (IOException e) {
                assertThat(e).hasMessageMatching("(?s).*(timed out|reset|closed|Broken pipe).*");
            }
        }
        assertThat(Visitor.nobody().get("/health").status()).isEqualTo(200);
    }
}
