package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.util.Set;

class JoinControllerTest {

    private static final String NEW = "ปลูกผักบุ้งข้างบ้านสามแปลง";

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 1);

    private final Actor admin = Given.person(DISTRICT, Role.PEOPLE_ADMIN);

    @Test
    void an_unknown_link_says_kindly_that_it_leads_nowhere() {
        var answer = Visitor.nobody().get("/join/" + Secret.fresh().text());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("ลิงก์นี้ใช้ไม่ได้แล้ว");
    }

    @Test
    void looking_uses_nothing_up_and_joining_signs_in_with_a_name_of_ones_own() {
        var link = invite("pha." + DISTRICT);
        var visitor = Visitor.nobody();
        visitor.get(link);
        visitor.get(link);

        var joined =
                visitor.send(link, "name", "Phakbung." + DISTRICT, "password", NEW, "again", NEW);

        assertThat(joined.path()).isEqualTo("/");
        assertThat(visitor.get("/me").text()).contains("phakbung." + DISTRICT);
        assertThat(Visitor.nobody().get(link).status()).isEqualTo(404);
        assertThat(Visitor.nobody()
                        .send(link, "name", "x." + DISTRICT, "password", NEW, "again", NEW)
                        .status())
                .isEqualTo(404);
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from trail_entry where what = 'access.password-set'"
                                + " and subject = (select 'person ' || id from access_person"
                                + " where name = ?)",
                        "phakbung." + DISTRICT))
                .isEqualTo(1);
    }

    @Test
    void a_weak_or_mistyped_password_keeps_the_link_and_the_name_but_no_password() {
        var link = invite("weak." + DISTRICT);

        var weak = Visitor.nobody()
                .send(link, "name", "weak2." + DISTRICT, "password", "1234", "again", "1234");
        var unlike = Visitor.nobody()
                .send(link, "name", "weak2." + DISTRICT, "password", NEW, "again", NEW + "1");

        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.text()).contains("อย่างน้อย 10");
        assertThat(weak.page().select("#name").val()).isEqualTo("weak2." + DISTRICT);
        assertThat(weak.page().select("#password").val()).isEmpty();
        assertThat(unlike.text()).contains("ไม่ตรงกัน");
        assertThat(Visitor.nobody().get(link).status()).isEqualTo(200);
    }

    @Test
    void a_new_password_by_link_ends_what_the_old_one_opened() {
        var person = Given.reporter(DISTRICT);
        var before = Visitor.as(person);
        var link = link(person.id());

        var joined = Visitor.nobody().send(link, "name", "ignored", "password", NEW, "again", NEW);

        assertThat(joined.path()).isEqualTo("/");
        assertThat(before.get("/me").path()).isEqualTo("/sign-in");
        assertThat(signIn(person, Given.PASSWORD).path()).isEqualTo("/sign-in");
        assertThat(signIn(person, NEW).path()).isEqualTo("/");
    }

    @Test
    void a_link_lasts_a_week() {
        var link = invite("late." + DISTRICT);
        var digest = Secret.digest(link.substring("/join/".length()));

        assertThat(Server.read(
                        Boolean.class,
                        "select expires_at - made_at = interval '7 days'"
                                + " from access_link where digest = ?",
                        digest))
                .isTrue();
    }

    private String invite(String name) {
        var form = new PersonForm(
                "ผักบุ้ง เขียวสด", name, DISTRICT.value(), Set.of(Role.REPORTER), "", "");
        return "/join/"
                + Server.bean(Inviting.class).invite(admin, form).secret().text();
    }

    private String link(long person) {
        return "/join/"
                + Server.bean(Inviting.class).renew(admin, person).secret().text();
    }

    private static Visitor.Answer signIn(Actor person, String password) {
        return Visitor.nobody().send("/sign-in", "name", person.name(), "password", password);
    }
}
