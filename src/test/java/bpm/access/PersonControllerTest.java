package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

class PersonControllerTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 1);

    private final Actor person = Given.reporter(DISTRICT);

    @Test
    void an_admin_of_another_office_finds_nobody_here() {
        var beside = Visitor.as(Given.person(Given.district(PROVINCE, 2), Role.PEOPLE_ADMIN));

        assertThat(beside.get(path(person)).status()).isEqualTo(404);
        assertThat(beside.send(path(person) + "/closing").status()).isEqualTo(404);
        assertThat(beside.send(path(person) + "/link").status()).isEqualTo(404);
    }

    @Test
    void who_is_no_people_admin_is_told_so() {
        assertThat(Visitor.as(Given.reviewer(PROVINCE)).get(path(person)).status())
                .isEqualTo(403);
        assertThat(Visitor.as(person).send(path(person) + "/closing").status()).isEqualTo(403);
    }

    @Test
    void roles_and_name_change_and_the_trail_says_from_what_to_what() {
        var admin = Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));

        var saved = change(admin, person, "สมหญิง  ใจดี", "REPORTER", "REVIEWER");

        assertThat(saved.text()).contains("บันทึกบัญชีของ สมหญิง ใจดี แล้ว");
        assertThat(Server.bean(People.class).actor(person.id()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.REPORTER, Role.REVIEWER);
        assertThat(Server.read(
                        String.class,
                        "select detail from trail_entry where subject = ? and what = ?",
                        "person " + person.id(),
                        "access.roles-changed"))
                .isEqualTo("{\"after\":[\"REPORTER\",\"REVIEWER\"],\"before\":[\"REPORTER\"]}");
    }

    @Test
    void who_saves_over_somebody_elses_change_is_told_and_keeps_what_they_typed() {
        var first = Given.person(PROVINCE, Role.PEOPLE_ADMIN);
        change(Visitor.as(first), person, "ชื่อแรก นามแรก", "REPORTER");

        var late = change(
                Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN)),
                person,
                "ชื่อสอง นามสอง",
                "REPORTER",
                "REVIEWER");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#errors").text())
                .contains("แก้ไขโดย " + first.fullName() + " เมื่อ 20 ส.ค. 2567");
        assertThat(late.page().select("section[aria-labelledby=two] tbody tr").eachText())
                .containsExactly(
                        "ชื่อ-สกุล ชื่อสอง นามสอง ชื่อแรก นามแรก",
                        "บทบาท ผู้รายงาน, ผู้ตรวจ ผู้รายงาน");
        assertThat(late.page().select("#fullName").val()).isEqualTo("ชื่อสอง นามสอง");
        assertThat(lines("access.profile-changed")).isEqualTo(1);
    }

    @Test
    void the_last_people_admin_of_an_office_is_not_lost_without_a_warning() {
        var last = Given.person(Given.district(PROVINCE, 3), Role.PEOPLE_ADMIN);
        var admin = Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));

        var warned = change(admin, last, last.fullName(), "REPORTER");
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("จะไม่เหลือผู้ดูแลผู้ใช้");
        assertThat(admin.send(path(last) + "/closing").status()).isEqualTo(422);

        var sure = admin.send(path(last) + "/closing", "sure", "true");
        assertThat(sure.text()).contains("ปิดบัญชีของ").contains("แล้ว");
    }

    @Test
    void nobody_closes_their_own_account() {
        var admin = Given.person(DISTRICT, Role.PEOPLE_ADMIN);
        Given.person(DISTRICT, Role.PEOPLE_ADMIN);

        var refused = Visitor.as(admin).send(path(admin) + "/closing", "sure", "true");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("ปิดบัญชีของตนเองไม่ได้");
    }

    @Test
    void a_closed_account_is_out_at_once_and_comes_back_only_by_a_new_link() {
        var admin = Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));
        var working = Visitor.as(person);

        admin.send(path(person) + "/closing");

        assertThat(working.get("/me").path()).isEqualTo("/sign-in");
        assertThat(signIn().path()).isEqualTo("/sign-in");
        assertThat(Server.database()
                        .sql("select count(*) from access_session where principal_name = ?")
                        .param(Long.toString(person.id()))
                        .query(Integer.class)
                        .single())
                .isZero();

        admin.send(path(person) + "/reopening");

        assertThat(signIn().path()).isEqualTo("/sign-in");
        var link = admin.send(path(person) + "/link").page().select("#link").val();
        assertThat(Visitor.nobody().get(InviteControllerTest.path(link)).status())
                .isEqualTo(200);
        assertThat(lines("access.account-closed")).isEqualTo(1);
        assertThat(lines("access.account-reopened")).isEqualTo(1);
    }

    private static Visitor.Answer change(
            Visitor admin, Actor person, String fullName, String... roles) {
        var fields = new java.util.ArrayList<String>(
                java.util.List.of("version", "1", "fullName", fullName));
        for (var role : roles) {
            fields.add("roles");
            fields.add(role);
        }
        return admin.send(path(person), fields.toArray(String[]::new));
    }

    private Visitor.Answer signIn() {
        return Visitor.nobody().send("/sign-in", "name", person.name(), "password", Given.PASSWORD);
    }

    private static String path(Actor person) {
        return "/people/" + person.id();
    }

    private int lines(String what) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = ?",
                "person " + person.id(),
                what);
    }
}
