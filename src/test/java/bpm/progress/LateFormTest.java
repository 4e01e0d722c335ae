package bpm.progress;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What was typed survives the end of its session. */
class LateFormTest {

    private static final String TYPED = "ปลูกผักสวนครัว \"ครบ\" <ทุกหมู่บ้าน> & ขายได้";

    @Test
    void words_that_meet_an_ended_session_pass_the_door_with_their_writer() {
        var given = GivenReport.ofSixty();
        var person = given.reporter();
        var path = given.path();
        var visitor = Visitor.as(person);
        visitor.get(path);
        endSessions(person);

        var door =
                visitor.sendFromPage(path, "version", "0", "successPoints", TYPED, "then", "check");
        var wrong = visitor.send("/sign-in", withPassword(door.page(), person, "ไม่ใช่รหัสนี้"));
        var again = visitor.send("/sign-in", withPassword(wrong.page(), person, Given.PASSWORD));
        var form = again.page().selectFirst("main form");
        var checked = visitor.send(form.attr("action"), fields(again.page(), "main form"));

        assertThat(door.status()).isEqualTo(401);
        assertThat(door.text()).contains("เข้าสู่ระบบอีกครั้ง ข้อความที่พิมพ์ยังอยู่");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(again.text()).contains("ส่งข้อความที่พิมพ์ไว้อีกครั้ง", TYPED);
        assertThat(again.page().select("main input[name=_csrf]")).hasSize(1);
        assertThat(again.body()).doesNotContain(Given.PASSWORD);
        assertThat(checked.path()).isEqualTo(path + "/check");
        assertThat(checked.text()).contains(TYPED);
    }

    @Test
    void another_person_at_the_same_browser_sends_nothing_into_a_foreign_office() {
        var given = GivenReport.ofSixty();
        var person = given.reporter();
        var path = given.path();
        var visitor = Visitor.as(person);
        endSessions(person);
        var stranger = Given.reporter(Given.district(Given.elsewhere(), 1));

        var door = visitor.sendFromPage(path, "remarks", "ของคนอื่น");
        var again = visitor.send("/sign-in", withPassword(door.page(), stranger, Given.PASSWORD));
        var refused = visitor.send(path, fields(again.page(), "main form"));

        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void a_form_without_its_cookies_is_handed_back_only_to_a_page_of_ours() throws Exception {
        var path = GivenReport.ofSixty().path();

        assertThat(post(path, "same-origin", "remarks=" + encoded(TYPED)).body())
                .contains("ขายได้", "ข้อความที่พิมพ์ยังอยู่");
        assertThat(post(path, "cross-site", "remarks=" + encoded(TYPED)).body())
                .doesNotContain("ขายได้")
                .contains("แบบฟอร์มนี้หมดอายุแล้ว");
    }

    @Test
    void secrets_are_not_handed_back_and_the_page_cannot_be_opened_by_itself() throws Exception {
        assertThat(post("/me/password", "same-origin", "current=ความลับ1&password=ความลับ2")
                        .body())
                .doesNotContain("ความลับ");
        assertThat(post("/people/new", "same-origin", "name=ok&password=ความลับ2")
                        .body())
                .doesNotContain("ความลับ");
        assertThat(Visitor.as(GivenReport.ofSixty().reporter()).get("/late").path())
                .isEqualTo("/");
        assertThat(Visitor.nobody()
                        .send("/sign-in", "kept-to", "//example.org/", "kept.a", "ล่อลวง")
                        .body())
                .doesNotContain("example.org");
    }

    private static void endSessions(Actor person) {
        Server.owner()
                .sql("delete from access_session where principal_name = :person")
                .param("person", Long.toString(person.id()))
                .update();
    }

    private static String[] withPassword(Document door, Actor person, String password) {
        var all = new ArrayList<>(List.of(fields(door, "main form")));
        all.addAll(List.of("name", person.name(), "password", password));
        return all.toArray(String[]::new);
    }

    /** The hidden fields of a form but its token, which the visitor adds. */
    private static String[] fields(Document page, String form) {
        return page.selectFirst(form).select("input[type=hidden]:not([name=_csrf])").stream()
                .flatMap(field -> List.of(field.attr("name"), field.attr("value")).stream())
                .toArray(String[]::new);
    }

    private static HttpResponse<String> post(String path, String from, String body)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(Server.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", from)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
