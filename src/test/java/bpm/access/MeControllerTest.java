package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

class MeControllerTest {

    private static final String NEW = "ปลูกผักบุ้งข้างบ้านสามแปลง";

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 1);

    private final Actor person = Given.reporter(DISTRICT);

    @Test
    void nobody_else_has_a_page_of_their_own() {
        assertThat(Visitor.nobody().get("/me").path()).isEqualTo("/sign-in");
    }

    @Test
    void digits_and_language_are_each_persons_choice() {
        var visitor = Visitor.as(person);

        var thai = visitor.send("/me", "phone", "๐๘๑ ๒๓๔ ๕๖๗๘", "language", "th", "digits", "thai");
        assertThat(thai.text()).contains("บันทึกข้อมูลของท่านแล้ว");
        assertThat(thai.page().select("#phone").val()).isEqualTo("081 234 5678");
        assertThat(thai.text()).contains("ใช้ล่าสุด ๒๐ ส.ค. ๒๕๖๗");

        assertThat(visitor.send("/me", "language", "en").text()).contains("Your details are saved");
        assertThat(Visitor.as(person).get("/me").text()).contains("My account");
        assertThat(lines("access.profile-changed")).isEqualTo(2);
    }

    @Test
    void a_phone_that_is_none_comes_back_with_its_message() {
        var answer = Visitor.as(person).send("/me", "phone", "ไม่มี", "mail", "a@b.go.th");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#phone-error").text()).contains("081-234-5678");
        assertThat(answer.page().select("#mail").val()).isEqualTo("a@b.go.th");
    }

    @Test
    void a_new_password_needs_the_old_one_and_ends_the_other_sessions() {
        var here = Visitor.as(person);
        var elsewhere = Visitor.as(person);

        var wrong = here.send(
                "/me/password", "current", "ไม่ใช่รหัสนี้แน่นอน", "password", NEW, "again", NEW);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#current-error").text()).contains("ไม่ถูกต้อง");

        var changed =
                here.send("/me/password", "current", Given.PASSWORD, "password", NEW, "again", NEW);
        assertThat(changed.text()).contains("เปลี่ยนรหัสผ่านแล้ว");
        assertThat(here.get("/me").path()).isEqualTo("/me");
        assertThat(elsewhere.get("/me").path()).isEqualTo("/sign-in");
        assertThat(lines("access.password-set")).isEqualTo(1);
    }

    @Test
    void guessing_the_old_password_here_is_slowed_down_as_at_the_door() {
        var visitor = Visitor.as(person);
        for (int i = 0; i < 4; i++) {
            visitor.send("/me/password", "current", "เดาไปเรื่อยๆ" + i);
        }

        assertThat(visitor.send("/me/password", "current", "เดาอีกครั้ง").status())
                .isEqualTo(429);
    }

    @Test
    void sessions_are_listed_by_device_and_ended_one_by_one_or_all_at_once() {
        var here = Visitor.as(person);
        var phone = Visitor.as(person);
        var laptop = Visitor.as(person);
        var page = here.get("/me").page();
        assertThat(page.select(".job")).hasSize(3);
        assertThat(page.select(".job .state").text()).contains("อุปกรณ์นี้");

        here.send(page.select("form[action^=/me/sessions/][action$=/ending]")
                .getFirst()
                .attr("action"));
        assertThat(here.get("/me").page().select(".job")).hasSize(2);

        here.send("/me/sessions/ending");
        assertThat(here.get("/me").page().select(".job")).hasSize(1);
        assertThat(phone.get("/me").path()).isEqualTo("/sign-in");
        assertThat(laptop.get("/me").path()).isEqualTo("/sign-in");
        assertThat(lines("access.sessions-ended")).isEqualTo(2);
    }

    @Test
    void nobody_ends_another_persons_session() {
        var other = Given.reporter(DISTRICT);
        var visitor = Visitor.as(other);
        var id = Server.database()
                .sql("select session_id from access_session where principal_name = ?")
                .param(Long.toString(other.id()))
                .query(String.class)
                .single();

        Visitor.as(person).send("/me/sessions/" + Secret.digest(id).substring(0, 16) + "/ending");

        assertThat(visitor.get("/me").path()).isEqualTo("/me");
    }

    @Test
    void merely_reading_pages_writes_no_session() {
        var visitor = Visitor.as(person);
        visitor.get("/me");
        var before = rowVersion();

        visitor.get("/me");
        visitor.get("/me");
        assertThat(rowVersion()).isEqualTo(before);

        aMinutePasses();
        var old = rowVersion();
        visitor.get("/me");
        assertThat(rowVersion()).isNotEqualTo(old);
    }

    private String rowVersion() {
        return Server.database()
                .sql("select ctid::text || last_access_time from access_session"
                        + " where principal_name = ?")
                .param(Long.toString(person.id()))
                .query(String.class)
                .single();
    }

    private void aMinutePasses() {
        Server.database()
                .sql("update access_session set last_access_time = last_access_time - 61000"
                        + " where principal_name = ?")
                .param(Long.toString(person.id()))
                .update();
    }

    private int lines(String what) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = ?",
                "person " + person.id(),
                what);
    }
}
