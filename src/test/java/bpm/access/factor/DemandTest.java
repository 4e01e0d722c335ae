package bpm.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 1);
    private static final String ADDRESS = "/people/factors";

    @AfterEach
    void nobody_else_is_asked() {
        Server.owner().sql("delete from access_demand").update();
    }

    @Test
    void only_the_departments_people_admins_say_who_must() {
        assertThat(Visitor.as(Given.person(DISTRICT, Role.PEOPLE_ADMIN))
                        .get(ADDRESS)
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.as(Given.planner(OfficeCode.DEPARTMENT))
                        .send(ADDRESS, "roles", "READER")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoever_has_such_a_role_sees_nothing_else_before_their_factor_is_on() {
        var reader = Given.person(DISTRICT, Role.READER);
        var reporter = Given.reporter(DISTRICT);
        var admin = Given.person(OfficeCode.DEPARTMENT, Role.PEOPLE_ADMIN);
        var department = Visitor.as(admin);

        var saved = department.send(ADDRESS, "roles", "READER");

        assertThat(saved.page().select("#role-READER").hasAttr("checked")).isTrue();
        assertThat(Visitor.as(reporter).get("/me").path()).isEqualTo("/me");
        var visitor = Visitor.as(reader);
        assertThat(visitor.get("/").path()).isEqualTo("/me/factor");
        assertThat(visitor.send("/me", "phone", "081-234-5678").path()).isEqualTo("/me/factor");
        assertThat(visitor.get("/plan/2567").text()).contains("กรมกำหนดให้บทบาทของท่าน");

        assertThat(new Telephone(reader).turnOn(visitor).status()).isEqualTo(200);

        assertThat(visitor.get("/me").path()).isEqualTo("/me");
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from trail_entry where subject = ? and what = ?",
                        "person " + admin.id(),
                        "access.factor-demanded"))
                .isEqualTo(1);
    }
}
