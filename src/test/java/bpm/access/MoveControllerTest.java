package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.plan.NamingResponsible;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/** ย้ายหน่วยงาน: by an admin of both offices, with a look before, and told to both. */
class MoveControllerTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final OfficeCode HERE = Given.district(PROVINCE, 1);
    private static final OfficeCode THERE = Given.district(PROVINCE, 2);
    private static final Actor ADMIN = Given.person(PROVINCE, Role.PEOPLE_ADMIN);

    private final Actor person = Given.reporter(HERE);
    private final String path = "/people/" + person.id() + "/move";

    @Test
    void only_an_admin_of_both_offices_moves_a_person() {
        var beside = Visitor.as(Given.person(THERE, Role.PEOPLE_ADMIN));
        var own = Visitor.as(Given.person(HERE, Role.PEOPLE_ADMIN));
        var reviewer = Visitor.as(Given.reviewer(PROVINCE));

        assertThat(beside.get(path).status()).isEqualTo(404);
        assertThat(move(beside, THERE).status()).isEqualTo(404);
        assertThat(reviewer.get(path).status()).isEqualTo(403);
        assertThat(move(reviewer, THERE).status()).isEqualTo(403);
        assertThat(own.get(path).page().select("#office option").eachAttr("value"))
                .doesNotContain(THERE.value());
        assertThat(move(own, THERE).status()).isEqualTo(422);
        assertThat(move(Visitor.as(ADMIN), Given.elsewhere()).status()).isEqualTo(422);
        assertThat(office()).isEqualTo(HERE.value());
        assertThat(lines(HERE)).isEmpty();
    }

    @Test
    void it_is_looked_at_first_and_then_done_and_both_offices_are_told() {
        var admin = Visitor.as(ADMIN);
        var working = Visitor.as(person);

        var asked = admin.get(path).page();
        var look = admin.send(
                path,
                "version",
                "1",
                "office",
                THERE.value(),
                "roles",
                "REPORTER",
                "roles",
                "PLANNER");
        assertThat(office()).isEqualTo(HERE.value());
        var done = move(admin, THERE, "REPORTER", "PLANNER");

        assertThat(asked.select("#roles input[checked]").eachAttr("value"))
                .containsExactly("REPORTER");
        assertThat(look.status()).isEqualTo(200);
        assertThat(look.text())
                .contains("ยืนยันการย้าย", "ผู้รายงาน, ผู้จัดทำแผน", "ออกจากระบบทุกอุปกรณ์");
        assertThat(done.text()).contains("ย้าย " + person.fullName() + " ไป");
        assertThat(working.get("/me").path()).isEqualTo("/sign-in");
        assertThat(Visitor.as(person).get("/people/" + person.id()).status()).isEqualTo(403);
        var now = Server.bean(People.class).actor(person.id()).orElseThrow();
        assertThat(now.office()).isEqualTo(THERE);
        assertThat(now.roles()).containsExactlyInAnyOrder(Role.REPORTER, Role.PLANNER);
        assertThat(lines(HERE)).isEqualTo("access.moved-away");
        assertThat(lines(THERE)).isEqualTo("access.moved-here");
    }

    @Test
    void what_names_them_responsible_goes_on_showing_their_name() {
        var activity = ActivityKey.of("2567-07-2");
        Server.bean(GivingAssignments.class)
                .give(Given.planner(PROVINCE), activity, HERE, new Gift(60, "คน"));
        Server.bean(NamingResponsible.class).name(person, activity, HERE, Optional.of(person.id()));

        move(Visitor.as(ADMIN), THERE, "REPORTER");

        var work = "/assignments/" + activity + "/" + HERE;
        assertThat(Visitor.as(Given.reporter(HERE)).get(work).text()).contains(person.fullName());
        assertThat(Visitor.as(person).get(work).status()).isEqualTo(404);
    }

    @Test
    void a_token_of_the_old_office_opens_nothing_any_more() {
        var script = Visitor.as(person);
        assertThat(script.sendJson("/api/v1/assignments/x/y/progress/submission", "{}")
                        .status())
                .isEqualTo(404);

        move(Visitor.as(ADMIN), THERE, "REPORTER");

        assertThat(script.sendJson("/api/v1/assignments/x/y/progress/submission", "{}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_same_office_no_role_a_stale_page_and_oneself_are_refused() {
        var admin = Visitor.as(ADMIN);

        assertThat(move(admin, HERE, "REPORTER").page().select("#errors").text())
                .contains("ซึ่งไม่ใช่หน่วยงานเดิม");
        var without = admin.send(path, "version", "1", "office", THERE.value());
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#office option[selected]").attr("value"))
                .isEqualTo(THERE.value());
        assertThat(without.text()).contains("กรุณาเลือกบทบาทอย่างน้อยหนึ่งอย่าง");
        admin.send(
                "/people/" + person.id(),
                "version",
                "1",
                "fullName",
                "ชื่อ ใหม่",
                "roles",
                "REPORTER");
        var stale = move(admin, THERE, "REPORTER");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("แก้ไขโดย " + ADMIN.fullName());
        assertThat(admin.send(
                                "/people/" + ADMIN.id() + "/move",
                                "version",
                                "1",
                                "office",
                                THERE.value(),
                                "roles",
                                "REPORTER")
                        .status())
                .isEqualTo(403);
        assertThat(lines(THERE)).isEmpty();
    }

    private Visitor.Answer move(Visitor admin, OfficeCode to, String... roles) {
        var fields = new java.util.ArrayList<>(
                java.util.List.of("version", "1", "sure", "true", "office", to.value()));
        for (var role : roles.length == 0 ? new String[] {"REPORTER"} : roles) {
            fields.add("roles");
            fields.add(role);
        }
        return admin.send(path, fields.toArray(String[]::new));
    }

    private String office() {
        return Server.read(
                String.class, "select office from access_person where id = ?", person.id());
    }

    /** What an office's trail says of moves of the person. */
    private String lines(OfficeCode office) {
        return Server.read(
                String.class,
                "select coalesce(string_agg(what, ' '), '') from trail_entry"
                        + " where office = ? and subject = ? and what like 'access.moved%'",
                office.value(),
                "person " + person.id());
    }
}
