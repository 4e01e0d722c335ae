package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Role;
import bpm.access.factor.Telephone;
import bpm.access.proof.LongAgo;
import bpm.org.OfficeCode;
import org.junit.jupiter.api.Test;

class SecondDoorTest {

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 3);

    @Test
    void a_second_factor_is_turned_on_at_the_desk_and_asked_for_on_the_phone() {
        var person = Given.reporter(DISTRICT);
        var telephone = new Telephone(person);
        try (var desk = Window.desktop().as(person);
                var phone = Window.phone()) {
            desk.open("/me/factor").isFit().picture("factor");
            desk.page().locator("main form button").click();
            desk.page().locator(".factor-code svg").waitFor();
            desk.isFitOnBoth("/me/factor", "factor-code");
            desk.page().locator("#code").fill("123");
            desk.page().locator("form[action$=confirmation] button").click();
            desk.isFit().picture("factor-wrong-phone");
            desk.page().locator("#code").fill(telephone.code());
            desk.page().locator("form[action$=confirmation] button").click();
            desk.page().locator("#codes").waitFor();
            desk.isFit().picture("factor-codes-phone");
            desk.isFitOnBoth("/me/factor", "factor-on");

            phone.open("/sign-in");
            phone.page().locator("#name").fill(person.name());
            phone.page().locator("#password").fill(Given.PASSWORD);
            phone.page().locator("main form button").click();
            phone.page().locator("#code").fill("000");
            phone.page().locator("main form button").click();
            phone.isFit().picture("sign-in-code-phone");
            phone.page().locator("#code").fill(telephone.code());
            phone.page().locator("main form button").click();
            phone.page().waitForURL(url -> !url.contains("/sign-in"));
            assertThat(phone.page().locator("header").textContent()).contains(person.fullName());
        }
        try (var admin = Window.desktop().as(Given.person(OfficeCode.DEPARTMENT, Role.PEOPLE_ADMIN))) {
            admin.isFitOnBoth("/people/factors", "factor-demands");
            admin.isFitOnBoth("/people/" + person.id(), "person-factor");
        }
    }

    @Test
    void who_looks_after_the_installation_sees_copies_and_answers_that_are_due_on_desk_and_phone() {
        Server.owner()
                .sql("""
                        insert into ops_copy (node, began_at, ended_at, file, bytes, rows, sha256, trouble)
                        values ('a', '2024-08-19 02:00+07', '2024-08-19 02:01+07', 'bpm-2024-08-19T020000.bpm',
                                48211022, 1204311, 'x', ''),
                            ('a', '2024-08-20 02:00+07', '2024-08-20 02:00+07', 'bpm-2024-08-20T020000.bpm', 0, 0, '',
                                'ดิสก์เต็ม เขียนไฟล์สำเนา /backup/bpm-2024-08-20T020000.bpm ไม่ได้ และลบส่วนที่เขียนไว้แล้ว')
                        """)
                .update();
        try (var admin = Window.desktop().as(Given.person(OfficeCode.DEPARTMENT, Role.PEOPLE_ADMIN))) {
            admin.isFitOnBoth("/copies", "copies");
        }
        Server.owner()
                .sql("insert into survey_detached values (2549, 48211, 0, '2024-08-01'), (2566, 1204311, 0, '2024-08-02')")
                .update();
        try (var planner = Window.desktop().as(Given.planner(OfficeCode.DEPARTMENT))) {
            planner.isFitOnBoth("/years/answers", "years-answers");
        } finally {
            Server.owner()
                    .sql("delete from survey_detached where year in (2549, 2566)")
                    .update();
        }
    }

    @Test
    void a_long_session_proves_itself_before_it_changes_an_account_and_goes_on_at_once() {
        var person = Given.reporter(DISTRICT);
        var admin = Given.person(DISTRICT, Role.PEOPLE_ADMIN);
        try (var phone = Window.phone().as(admin)) {
            phone.open("/people/" + person.id()).page().locator("#fullName").fill("สายธาร ใจดี");
            LongAgo.signedIn(admin, 31);
            phone.page().locator("main form .btn-primary").first().click();
            phone.page().locator("#proof").waitFor();
            phone.isFit().picture("proof-phone");
            phone.page().locator("#proof").fill(Given.PASSWORD);
            phone.page().locator("main form button").click();

            phone.page().locator(".notice").waitFor();
            assertThat(phone.page().locator("h1").textContent()).contains("สายธาร ใจดี");
        }
    }

    @Test
    void an_officer_lets_a_colleague_act_who_sees_for_whom_on_every_page() {
        var officer = Given.person(DISTRICT, Role.PLANNER, Role.PEOPLE_ADMIN);
        var colleague = Given.reporter(DISTRICT);
        try (var desk = Window.desktop().as(officer);
                var phone = Window.phone().as(colleague)) {
            desk.open("/me/acting").page().locator("#until").fill("31 มิ.ย. 2567");
            desk.page().locator("main form.sheet button").click();
            desk.isFit().picture("acting-wrong");
            desk.page().locator("#person").selectOption(Long.toString(colleague.id()));
            desk.page().locator("#until").fill("31 ส.ค. 2567");
            desk.page().locator("#reason").fill("ลาพักผ่อน");
            desk.page().locator("main form.sheet button").click();
            desk.isFitOnBoth("/me/acting", "acting");

            phone.open("/me/acting").isFit().picture("acting-colleague-phone");
            phone.page().locator("form[action$=beginning] button").click();
            phone.page().locator("form[action='/me/acting/ending']").waitFor();
            phone.isFit().picture("acting-begun-phone");
            assertThat(phone.page().locator("header").textContent()).contains(officer.fullName());
        }
    }

    @Test
    void accounts_are_kept_or_closed_on_one_page() {
        var office = Given.district(Given.elsewhere(), 4);
        var admin = Given.person(office, Role.PEOPLE_ADMIN);
        Given.reporter(office);
        Given.person(office, Role.REVIEWER, Role.PLANNER);
        Server.owner()
                .sql("update access_person set created_at = '2024-01-01' where office = ?")
                .param(office.value())
                .update();
        try (var desk = Window.desktop().as(admin)) {
            desk.isFitOnBoth("/people/review", "accounts-review");
            desk.page().locator("#account-" + admin.id() + "-close").check();
            desk.page().locator("main form .btn-primary").click();
            desk.isFit().picture("accounts-review-wrong-phone");
            desk.page().locator("#account-" + admin.id() + "-keep").check();
            desk.page().locator("main form .btn-primary").click();

            assertThat(desk.page().locator(".notice").textContent()).contains("ใช้ต่อ 1 บัญชี ปิด 0 บัญชี");
        }
    }
}
