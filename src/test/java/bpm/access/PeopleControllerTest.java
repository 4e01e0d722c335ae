package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.util.Set;

class PeopleControllerTest {

    @Test
    void the_list_is_for_people_admins() {
        var reporter = Given.reporter(new OfficeCode("5701"));

        assertThat(Visitor.as(reporter).get("/people").status()).isEqualTo(403);
        assertThat(Visitor.nobody().get("/people").path()).isEqualTo("/sign-in");
    }

    @Test
    void an_admin_sees_the_own_office_and_those_below_and_nobody_else() {
        var province = Given.province();
        var district = Given.district(province, 1);
        var above = Given.planner(province);
        var mine = Given.reporter(district);
        var beside = Given.reporter(Given.district(province, 2));
        var admin = Given.person(district, Role.PEOPLE_ADMIN);

        var list = Visitor.as(admin).get("/people");

        assertThat(list.text())
                .contains(mine.fullName(), admin.fullName(), "พบ 2 คน")
                .doesNotContain(above.fullName())
                .doesNotContain(beside.fullName());
    }

    @Test
    void people_are_found_by_name_office_role_and_state() {
        var province = Given.province();
        var district = Given.district(province, 1);
        var reporter = Given.reporter(district);
        var reviewer = Given.reviewer(province);
        var admin = Visitor.as(Given.person(province, Role.PEOPLE_ADMIN));

        assertThat(found(admin, "?q=" + reporter.name())).containsExactly(reporter.fullName());
        assertThat(found(admin, "?office=" + district)).containsExactly(reporter.fullName());
        assertThat(found(admin, "?role=REVIEWER")).containsExactly(reviewer.fullName());
        assertThat(found(admin, "?state=CLOSED")).isEmpty();
        assertThat(admin.get("/people?state=CLOSED").text()).contains("ไม่พบผู้ใช้ตามที่ค้นหา");
        assertThat(found(admin, "?sort=name&q=%25")).isEmpty(); // a percent sign is only a sign
    }

    @Test
    void a_long_list_comes_in_pages_of_fifty() {
        var province = Given.province();
        var district = Given.district(province, 1);
        var admin = Given.person(province, Role.PEOPLE_ADMIN);
        for (int i = 0; i < 54; i++) {
            Server.bean(Inviting.class)
                    .invite(
                            admin,
                            new PersonForm(
                                    "คนที่ " + i,
                                    "p" + i + "." + province,
                                    district.value(),
                                    Set.of(Role.REPORTER),
                                    "",
                                    ""));
        }
        var visitor = Visitor.as(admin);

        assertThat(found(visitor, "")).hasSize(50);
        assertThat(visitor.get("/people").text()).contains("คนที่ 1–50 จาก 55");
        assertThat(found(visitor, "?page=1")).hasSize(5);
    }

    private static java.util.List<String> found(Visitor visitor, String query) {
        return visitor.get("/people" + query).page().select("tbody th a").eachText();
    }
}
