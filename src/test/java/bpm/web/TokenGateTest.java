package bpm.web;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** What each scope of a token lets through, and what it refuses. */
class TokenGateTest {

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 2);
    private static final String HERE = "/assignments/2567-01-1/" + DISTRICT;

    /** A write of each module, which this person may not do or which does not exist: what counts is who says no. */
    private static final Map<String, Call> WRITES = Map.of(
            "write:plan", new Call("PUT", "/assignments/2567-01-1/" + DISTRICT, "{}"),
            "write:progress", new Call("POST", HERE + "/progress/submission", "{}"),
            "write:survey", new Call("POST", "/rounds/1/opening", ""),
            "write:results", new Call("POST", HERE + "/results/submission", "{}"),
            "write:area", new Call("POST", HERE + "/area/submission", "{}"),
            "write:budget", new Call("POST", HERE + "/entries", "{}"),
            "write:province",
                    new Call("POST", "/assignments/2567-01-1/27/overview/submission", "{}"),
            "write:review", new Call("POST", HERE + "/progress/withdrawal", "{}"));

    private record Call(String method, String path, String body) {

        boolean isRefusedFor(Caller caller) {
            var told = caller.call(method, path, body);
            return told.status() == 403 && told.text("detail").contains("โทเคนนี้ใช้ได้เฉพาะ");
        }
    }

    private final Actor person = Given.person(DISTRICT, Role.REPORTER, Role.PLANNER);

    @Test
    void each_scope_writes_what_it_names_and_nothing_else() {
        WRITES.forEach((scope, own) -> {
            var caller = caller(scope);

            assertThat(own.isRefusedFor(caller)).as(scope + " does its own").isFalse();
            WRITES.forEach((other, call) -> {
                if (!other.equals(scope)) {
                    assertThat(call.isRefusedFor(caller))
                            .as(scope + " at " + other)
                            .isTrue();
                }
            });
            assertThat(caller.get("/offices").status()).as(scope + " reads").isEqualTo(200);
        });
    }

    @Test
    void one_that_reads_is_refused_every_write() {
        var caller = caller("read");

        assertThat(caller.get("/offices").status()).isEqualTo(200);
        WRITES.values().forEach(call -> assertThat(call.isRefusedFor(caller)).isTrue());
        assertThat(caller.post("/no/such/address", "{}").status()).isEqualTo(403);
        assertThat(caller.post("/rounds/1/opening", "", "Accept-Language", "en").text("detail"))
                .isEqualTo("This token is good only for the scopes read. "
                        + "Please make one with the scope for this work");
    }

    @Test
    void one_for_the_feed_reads_nothing_but_the_feed() {
        var caller = caller("feed");

        assertThat(caller.get("/offices").status()).isEqualTo(403);
        assertThat(caller.get("/openapi").status()).isEqualTo(403);
        WRITES.values().forEach(call -> assertThat(call.isRefusedFor(caller)).isTrue());
    }

    @Test
    void a_token_without_a_word_of_scopes_does_all_that_its_person_can() {
        var told = Caller.token(person, "{\"name\":\"script\",\"days\":30}");

        assertThat(told.json().path("scopes").toString()).isEqualTo("[\"all\"]");
        var caller = new Caller(told.text("token"));
        WRITES.values().forEach(call -> assertThat(call.isRefusedFor(caller)).isFalse());
    }

    @Test
    void one_that_was_made_before_there_were_scopes_does_all() {
        assertThat(Server.read(
                        String.class,
                        "select column_default from information_schema.columns"
                                + " where table_name = 'access_token' and column_name = 'scopes'"))
                .contains("{all}");
    }

    @Test
    void a_scope_that_there_is_not_makes_no_token() {
        var told = Caller.token(
                person, "{\"name\":\"script\",\"days\":30,\"scopes\":[\"write:world\"]}");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.json().at("/errors/0/field").asString()).isEqualTo("scopes");
    }

    @Test
    void the_page_makes_shows_and_asks_for_scopes() {
        var visitor = Visitor.as(person);

        var none = visitor.send("/me/tokens", "name", "ไม่มีขอบเขต", "days", "5");
        var made = visitor.send(
                "/me/tokens",
                "name",
                "อ่าน",
                "days",
                "5",
                "scopes",
                "read",
                "scopes",
                "write:area");

        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select("#name").val()).isEqualTo("ไม่มีขอบเขต");
        assertThat(none.page().select("#scopes .error").text()).contains("อย่างน้อยหนึ่งขอบเขต");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text()).contains("ใช้ได้: เขียนข้อมูลพื้นที่");
        assertThat(Server.read(
                        String.class,
                        "select detail::jsonb ->> 'scopes' from trail_entry where subject = ?"
                                + " and what = 'access.token-made'",
                        "person " + person.id()))
                .isEqualTo("[\"write:area\"]");
    }

    @Test
    void basic_sign_in_opens_nothing_but_the_feed() {
        var token = Caller.token(person, "{\"name\":\"e\",\"days\":1,\"scopes\":[\"feed\"]}")
                .text("token");
        var basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString(("anything:" + token).getBytes(StandardCharsets.UTF_8));

        assertThat(Caller.NOBODY
                        .call("GET", "/offices", "", "Authorization", basic)
                        .status())
                .isEqualTo(401);
        assertThat(Caller.NOBODY.get("/feed/offices.csv").header("www-authenticate"))
                .startsWith("Basic");
    }

    private Caller caller(String scope) {
        return new Caller(Caller.token(
                        person, "{\"name\":\"script\",\"days\":30,\"scopes\":[\"" + scope + "\"]}")
                .text("token"));
    }
}
