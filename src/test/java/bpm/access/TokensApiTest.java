package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

class TokensApiTest {

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 1);

    private final Actor person = Given.reporter(DISTRICT);

    @Test
    void without_a_token_the_api_answers_nobody_with_a_problem() throws Exception {
        var answer = get("");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer");
        assertThat(answer.body()).contains("\"status\":401").contains("โทเคน");
        assertThat(get("Bearer " + Secret.fresh().text()).statusCode()).isEqualTo(401);
        assertThat(get(basic(person.name(), Given.PASSWORD)).statusCode()).isEqualTo(401);
    }

    @Test
    void name_and_password_give_a_token_that_opens_the_api() throws Exception {
        var made = make(basic(person.name(), Given.PASSWORD), "{\"name\":\"script\",\"days\":30}");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(get("Bearer " + token(made)).statusCode()).isEqualTo(200);
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from access_token where digest = ? and person = ?",
                        Secret.digest(token(made)),
                        person.id()))
                .isEqualTo(1);
        assertThat(lines("access.token-made")).isEqualTo(1);
        assertThat(lines("access.signed-in")).isEqualTo(1);
    }

    @Test
    void a_wrong_password_is_refused_and_counts_as_at_the_door() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(make(basic(person.name(), "ไม่ใช่รหัสนี้เลยสักนิด"), "{}")
                            .statusCode())
                    .isEqualTo(401);
        }

        assertThat(make(basic(person.name(), "ไม่ใช่รหัสนี้เลยสักนิด"), "{}").statusCode())
                .isEqualTo(429);
        assertThat(make("", "{\"name\":\"a\",\"days\":1}").statusCode()).isEqualTo(401);
        assertThat(make("Basic ???", "{\"name\":\"a\",\"days\":1}").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_has_a_name_and_an_end() throws Exception {
        var answer = make(basic(person.name(), Given.PASSWORD), "{\"days\":400}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"name\"").contains("\"field\":\"days\"");
        assertThat(make(basic(person.name(), Given.PASSWORD), "{\"days\":").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_token_ends_when_it_is_revoked_over_or_its_account_closed() throws Exception {
        var visitor = Visitor.as(person);
        var first = visitor.send("/me/tokens", "name", "หนึ่ง", "days", "30", "scopes", "all");
        assertThat(first.status()).isEqualTo(201);
        var token = first.page().select("#made").val();
        assertThat(get("Bearer " + token).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/me/tokens").body()).doesNotContain(token).contains("หนึ่ง");

        visitor.send(first.page().select("form[action$=/revocation]").attr("action"));
        assertThat(get("Bearer " + token).statusCode()).isEqualTo(401);
        assertThat(lines("access.token-revoked")).isEqualTo(1);

        var second = visitor.send("/me/tokens", "name", "สอง", "days", "1", "scopes", "all")
                .page()
                .select("#made")
                .val();
        Server.bean(Transactions.class)
                .write(
                        person,
                        () -> Server.database()
                                .sql(
                                        "update access_token set expires_at = made_at where digest = ?")
                                .param(Secret.digest(second))
                                .update());
        assertThat(get("Bearer " + second).statusCode()).isEqualTo(401);
    }

    @Test
    void nobody_revokes_another_persons_token() {
        var owner = Visitor.as(person);
        var action = owner.send("/me/tokens", "name", "ของฉัน", "days", "1", "scopes", "all")
                .page()
                .select("form[action$=/revocation]")
                .attr("action");

        assertThat(Visitor.as(Given.reporter(DISTRICT)).send(action).status()).isEqualTo(404);
        assertThat(owner.get("/me/tokens").text()).contains("ของฉัน");
    }

    @Test
    void a_token_needs_a_name_and_at_most_a_year_on_its_page_too() {
        var answer = Visitor.as(person)
                .send("/me/tokens", "name", "", "days", "ตลอดไป", "scopes", "all");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors li")).hasSize(2);
        assertThat(answer.page().select("#days").val()).isEqualTo("ตลอดไป");
    }

    @Test
    void a_browsers_session_reads_the_api_but_never_writes_by_it() {
        var visitor = Visitor.nobody();
        visitor.send("/sign-in", "name", person.name(), "password", Given.PASSWORD);

        assertThat(visitor.get("/api/v1/offices?under=57").status()).isEqualTo(200);
        assertThat(visitor.send("/api/v1/offices").status()).isEqualTo(401);
    }

    @Test
    void the_description_of_the_api_is_for_people_who_are_signed_in() throws Exception {
        var description = Visitor.as(person).get("/api/v1/openapi");

        assertThat(description.status()).isEqualTo(200);
        assertThat(description.body()).contains("/api/v1/tokens").doesNotContain("thaiDigits");
        assertThat(Visitor.nobody().get("/api").path()).isEqualTo("/sign-in");
        assertThat(Visitor.as(person).get("/api").status()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String authorization) throws Exception {
        return send(HttpRequest.newBuilder(uri("/api/v1/offices?under=57")).GET(), authorization);
    }

    private static HttpResponse<String> make(String authorization, String body) throws Exception {
        return send(
                HttpRequest.newBuilder(uri("/api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                authorization);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String authorization)
            throws Exception {
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create(Server.url() + path);
    }

    private static String basic(String name, String password) {
        var both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    private static String token(HttpResponse<String> made) {
        return made.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private int lines(String what) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = ?",
                "person " + person.id(),
                what);
    }
}
