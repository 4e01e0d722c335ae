package bpm.access.acting;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

class ActingTest {

    private static final String ADDRESS = "/me/acting";
    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 1);
    private static final OfficeCode STRANGE = Given.district(Given.elsewhere(), 2);

    private final Actor officer = Given.person(DISTRICT, Role.PLANNER, Role.PEOPLE_ADMIN);
    private final Actor colleague = Given.reporter(DISTRICT);

    @Test
    void nobody_of_another_office_acts_nor_takes_back_nor_begins() {
        var stranger = Given.person(STRANGE, Role.REPORTER, Role.PEOPLE_ADMIN);

        var wrong = give(Visitor.as(officer), stranger, "20/8/2567", "25/8/2567", "ลาพักผ่อน");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#person-error").text()).contains("หน่วยงานเดียวกัน");
        assertThat(wrong.page().select("#reason").val()).isEqualTo("ลาพักผ่อน");

        var id = given("20/8/2567", "25/8/2567");
        assertThat(Visitor.as(stranger).send(ADDRESS + "/" + id + "/revocation").status())
                .isEqualTo(404);
        assertThat(Visitor.as(stranger).send(ADDRESS + "/" + id + "/beginning").status())
                .isEqualTo(409);
        assertThat(Visitor.as(stranger)
                        .send(
                                ADDRESS,
                                "instead",
                                Long.toString(officer.id()),
                                "person",
                                Long.toString(stranger.id()),
                                "from",
                                "20/8/2567",
                                "until",
                                "25/8/2567",
                                "reason",
                                "ยึดงาน")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_colleague_gives_nothing_of_somebody_else_but_their_people_admin_does() {
        var third = Given.reviewer(DISTRICT);
        var fields = new String[] {
            "instead", Long.toString(third.id()),
            "person", Long.toString(colleague.id()),
            "from", "๒๐ ส.ค. ๒๕๖๗",
            "until", "25/8/2567",
            "reason", "ไปราชการ"
        };

        Visitor.as(colleague).send(ADDRESS, fields);
        assertThat(count("for_person = ?", third.id())).isZero();

        var answer = Visitor.as(officer).send(ADDRESS, fields);
        assertThat(answer.text()).contains("มอบให้รักษาการแทนแล้ว");
        assertThat(count("for_person = ?", third.id())).isEqualTo(1);
        assertThat(Visitor.as(colleague).get("/notices").text())
                .contains("มีผู้มอบให้ท่านรักษาการแทน");
        assertThat(Visitor.as(third).get("/notices").text())
                .contains("ผู้ดูแลผู้ใช้มอบให้เพื่อนร่วมงานรักษาการแทนท่าน")
                .contains(officer.fullName());

        var id = Server.read(
                Long.class, "select max(id) from access_acting where for_person = ?", third.id());
        Visitor.as(officer).send(ADDRESS + "/" + id + "/revocation");
        assertThat(Visitor.as(third).get("/notices").text())
                .contains("การรักษาการแทนท่านถูกยกเลิก");
    }

    @Test
    void who_lends_their_roles_themselves_is_not_told_what_they_did() {
        given("20/8/2567", "25/8/2567");

        assertThat(Visitor.as(officer).get("/notices").text()).doesNotContain("รักษาการแทนท่าน");
    }

    @Test
    void each_wrong_field_says_so_and_all_that_was_typed_comes_back() {
        var visitor = Visitor.as(officer);

        var none = give(visitor, colleague, "", "31/6/2567", "");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select("#from-error").text()).contains("กรุณากรอกวันที่");
        assertThat(none.page().select("#until-error").text()).contains("ไม่มีวันที่");
        assertThat(none.page().select("#reason-error").text()).contains("เหตุผล");
        assertThat(none.page().select("#until").val()).isEqualTo("31/6/2567");
        assertThat(none.page().select("#person option[selected]").val())
                .isEqualTo(Long.toString(colleague.id()));
        assertThat(give(visitor, colleague, "1/8/2567", "19/8/2567", "ลา").text())
                .contains("วันสุดท้ายผ่านไปแล้ว");
        assertThat(give(visitor, colleague, "20/8/2567", "1/1/2570", "ลา").text())
                .contains("ไม่เกินหนึ่งปี");
        assertThat(give(visitor, officer, "20/8/2567", "21/8/2567", "ลา")
                        .page()
                        .select("#person-error"))
                .hasSize(1);
        given("20/8/2567", "25/8/2567");
        assertThat(give(visitor, colleague, "25/8/2567", "26/8/2567", "ลา").text())
                .contains("มอบให้คนเดียวกันไว้แล้ว");
    }

    @Test
    void who_acts_has_the_others_roles_alone_without_accounts_and_gives_nothing_on() {
        var id = given("20/8/2567", "25/8/2567");
        var visitor = Visitor.as(colleague);
        assertThat(visitor.send("/letters").status()).isNotEqualTo(403);

        var home = visitor.send(ADDRESS + "/" + id + "/beginning");

        assertThat(home.page().select("header a[href=/me]").text())
                .isEqualTo(colleague.fullName() + " รักษาการแทน " + officer.fullName());
        assertThat(home.text()).contains("ท่านกำลังปฏิบัติงานแทน " + officer.fullName());
        assertThat(visitor.get("/people").status()).isEqualTo(403);
        assertThat(give(visitor, Given.reporter(DISTRICT), "20/8/2567", "21/8/2567", "ลา")
                        .status())
                .isEqualTo(403);
        assertThat(lines("access.acting-begun")).isEqualTo(1);
        assertThat(Server.read(
                        String.class,
                        "select actor_name || (detail::jsonb ->> 'actingFor') from trail_entry"
                                + " where subject = ? and what = 'access.acting-begun'",
                        "person " + colleague.id()))
                .isEqualTo(
                        colleague.fullName() + " รักษาการแทน " + officer.fullName() + officer.id());

        var back = visitor.send(ADDRESS + "/ending");
        assertThat(back.page().select("header a[href=/me]").text()).isEqualTo(colleague.fullName());
        assertThat(lines("access.acting-ended")).isEqualTo(1);
    }

    @Test
    void it_ends_by_itself_with_its_last_day_and_begins_not_before_its_first() {
        var later = given("21/8/2567", "25/8/2567");
        var visitor = Visitor.as(colleague);
        assertThat(visitor.send(ADDRESS + "/" + later + "/beginning").status()).isEqualTo(409);

        days(later, "2024-08-20", "2024-08-20");
        visitor.send(ADDRESS + "/" + later + "/beginning");
        assertThat(visitor.get("/me").text()).contains("ท่านกำลังปฏิบัติงานแทน");

        days(later, "2024-08-01", "2024-08-19");
        assertThat(visitor.get("/me").text()).doesNotContain("ท่านกำลังปฏิบัติงานแทน");
        assertThat(visitor.get(ADDRESS).text()).contains("สิ้นสุดแล้ว");
    }

    @Test
    void taken_back_it_is_over_at_once_and_only_once() {
        var id = given("20/8/2567", "25/8/2567");
        var acting = Visitor.as(colleague);
        acting.send(ADDRESS + "/" + id + "/beginning");

        Visitor.as(officer).send(ADDRESS + "/" + id + "/revocation");

        assertThat(acting.get("/me").text()).doesNotContain("ท่านกำลังปฏิบัติงานแทน");
        assertThat(acting.send(ADDRESS + "/" + id + "/beginning").status()).isEqualTo(409);
        assertThat(Visitor.as(officer).send(ADDRESS + "/" + id + "/revocation").status())
                .isEqualTo(409);
        assertThat(lines("access.acting-given")).isEqualTo(1);
        assertThat(lines("access.acting-revoked")).isEqualTo(1);
    }

    @Test
    void a_closed_account_lends_nothing() {
        var boss = Given.person(DISTRICT, Role.PLANNER);
        give(Visitor.as(boss), colleague, "20/8/2567", "25/8/2567", "ลา");
        var id = Server.read(
                Long.class, "select max(id) from access_acting where for_person = ?", boss.id());
        var acting = Visitor.as(colleague);
        acting.send(ADDRESS + "/" + id + "/beginning");

        Visitor.as(officer).send("/people/" + boss.id() + "/closing");

        assertThat(acting.get("/me").text()).doesNotContain("ท่านกำลังปฏิบัติงานแทน");
    }

    /** The officer lets the colleague act; answers the number of that. */
    private long given(String from, String until) {
        give(Visitor.as(officer), colleague, from, until, "ลาพักผ่อน");
        return Server.read(
                Long.class, "select max(id) from access_acting where for_person = ?", officer.id());
    }

    private static Visitor.Answer give(
            Visitor visitor, Actor person, String from, String until, String reason) {
        return visitor.send(
                ADDRESS,
                "person",
                Long.toString(person.id()),
                "from",
                from,
                "until",
                until,
                "reason",
                reason);
    }

    private static void days(long id, String from, String until) {
        Server.owner()
                .sql(
                        "update access_acting set from_day = ?::date, until_day = ?::date where id = ?")
                .params(from, until, id)
                .update();
    }

    private static int count(String where, long value) {
        return Server.read(
                Integer.class, "select count(*) from access_acting where " + where, value);
    }

    private int lines(String what) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = ?",
                "person " + colleague.id(),
                what);
    }
}
