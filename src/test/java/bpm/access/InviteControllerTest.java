package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

class InviteControllerTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 1);

    @Test
    void who_is_no_people_admin_invites_nobody() {
        var planner = Visitor.as(Given.planner(PROVINCE));

        assertThat(planner.get("/people/new").status()).isEqualTo(403);
        assertThat(invite(planner, "no." + PROVINCE, DISTRICT).status()).isEqualTo(403);
    }

    @Test
    void nobody_invites_to_an_office_beside_or_above() {
        var admin = Visitor.as(Given.person(DISTRICT, Role.PEOPLE_ADMIN));

        var beside = invite(admin, "b." + PROVINCE, Given.district(PROVINCE, 2));
        var above = invite(admin, "b." + PROVINCE, PROVINCE);

        assertThat(beside.status()).isEqualTo(422);
        assertThat(beside.text()).contains("กรุณาเลือกหน่วยงานของท่านหรือหน่วยงานในสังกัด");
        assertThat(above.status()).isEqualTo(422);
    }

    @Test
    void a_province_invites_the_first_person_of_a_district_and_the_link_is_shown_once() {
        var admin = Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));

        var answer = invite(admin, "mali." + DISTRICT, DISTRICT);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).contains("ส่งลิงก์นี้ให้เจ้าตัวเท่านั้น");
        var secret = link(answer).replaceFirst(".*/join/", "");
        assertThat(secret).hasSize(43);
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from access_link where digest = ?",
                        Secret.digest(secret)))
                .isEqualTo(1);
        assertThat(admin.get("/people/" + idOf("mali." + DISTRICT)).body()).doesNotContain(secret);
        assertThat(lines("mali." + DISTRICT, "access.account-opened")).isEqualTo(1);
        assertThat(lines("mali." + DISTRICT, "access.link-made")).isEqualTo(1);
    }

    @Test
    void what_was_typed_comes_back_with_each_mistake_named() {
        var admin = Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));

        var answer = admin.send(
                "/people",
                "fullName",
                " ",
                "name",
                "str57",
                "office",
                DISTRICT.value(),
                "roles",
                "READER",
                "roles",
                "REPORTER",
                "phone",
                "12",
                "mail",
                "nowhere");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors li")).hasSize(5);
        assertThat(answer.text()).contains("บัญชีใช้ร่วมกันไม่ได้");
        assertThat(answer.page().select("#mail").val()).isEqualTo("nowhere");
        assertThat(answer.page().select("#name").val()).isEqualTo("str57");
        assertThat(answer.page().select("#office option[selected]").val())
                .isEqualTo(DISTRICT.value());
        assertThat(answer.page().select("#role-READER").hasAttr("checked")).isTrue();
    }

    @Test
    void a_name_is_borne_by_one_person_only() {
        var admin = Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));
        invite(admin, "one." + DISTRICT, DISTRICT);

        assertThat(invite(admin, "one." + DISTRICT, DISTRICT).text())
                .contains("ชื่อผู้ใช้นี้มีผู้ใช้แล้ว");
    }

    @Test
    void a_new_link_ends_the_one_before_and_a_revoked_one_leads_nowhere() {
        var admin = Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));
        var first = link(invite(admin, "two." + DISTRICT, DISTRICT));
        var person = "/people/" + idOf("two." + DISTRICT);

        var second = link(admin.send(person + "/link"));
        assertThat(Visitor.nobody().get(path(first)).status()).isEqualTo(404);
        assertThat(Visitor.nobody().get(path(second)).status()).isEqualTo(200);

        admin.send(person + "/link/revocation");
        assertThat(Visitor.nobody().get(path(second)).status()).isEqualTo(404);
        assertThat(lines("two." + DISTRICT, "access.link-revoked")).isEqualTo(1);
    }

    private static Visitor.Answer invite(Visitor admin, String name, OfficeCode office) {
        return admin.send(
                "/people",
                "fullName",
                "มะลิ ใจงาม",
                "name",
                name,
                "office",
                office.value(),
                "roles",
                "REPORTER",
                "phone",
                "๐๘๑-๒๓๔-๕๖๗๘",
                "mail",
                "");
    }

    private static String link(Visitor.Answer answer) {
        return answer.page().select("#link").val();
    }

    static String path(String link) {
        return link.substring(link.indexOf("/join/"));
    }

    private static long idOf(String name) {
        return Server.read(Long.class, "select id from access_person where name = ?", name);
    }

    private static int lines(String name, String what) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = ?",
                "person " + idOf(name),
                what);
    }
}
