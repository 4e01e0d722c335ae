package bpm.access.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

class ReviewTest {

    private static final String ADDRESS = "/people/review";
    private static final OfficeCode PROVINCE = Given.province(3);
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 1);
    private static final OfficeCode NEIGHBOUR = Given.district(PROVINCE, 2);

    private final Actor admin = Given.person(DISTRICT, Role.PEOPLE_ADMIN);
    private final Actor person = old(Given.reporter(DISTRICT));

    @Test
    void nobody_reviews_accounts_of_another_office_nor_without_looking_after_them() {
        var neighbour = Visitor.as(Given.person(NEIGHBOUR, Role.PEOPLE_ADMIN));

        assertThat(Visitor.as(Given.reporter(DISTRICT)).get(ADDRESS).status()).isEqualTo(403);
        assertThat(neighbour.get(ADDRESS).text()).doesNotContain(person.fullName());
        assertThat(neighbour.send(ADDRESS, "account-" + person.id(), "close").status())
                .isEqualTo(404);
        assertThat(state(person)).isEqualTo("ACTIVE");
    }

    @Test
    void each_account_is_kept_or_closed_and_leaves_the_list_with_a_line_in_the_trail() {
        var gone = old(Given.reporter(DISTRICT));
        var unsure = old(Given.reporter(DISTRICT));
        var visitor = Visitor.as(admin);
        var list = visitor.get(ADDRESS);
        assertThat(list.text()).contains(person.fullName(), gone.fullName(), "1 เม.ย. 2567");
        assertThat(list.text()).contains("ยังไม่เคย");

        assertThat(visitor.send(ADDRESS).status()).isEqualTo(422);
        var done = visitor.send(
                ADDRESS, "account-" + person.id(), "keep", "account-" + gone.id(), "close");

        assertThat(done.text()).contains("ใช้ต่อ 1 บัญชี ปิด 1 บัญชี").contains(unsure.fullName());
        assertThat(done.page().select("#account-" + person.id())).isEmpty();
        assertThat(state(gone)).isEqualTo("CLOSED");
        assertThat(state(person)).isEqualTo("ACTIVE");
        assertThat(lines(person, "access.account-confirmed")).isEqualTo(1);
        assertThat(lines(gone, "access.account-closed")).isEqualTo(1);
    }

    @Test
    void where_one_cannot_be_closed_nothing_is_done_and_the_choices_stay() {
        old(admin);
        var visitor = Visitor.as(admin);

        var answer = visitor.send(
                ADDRESS, "account-" + admin.id(), "close", "account-" + person.id(), "close");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#account-" + admin.id() + " .error").text())
                .contains("ปิดบัญชีของตนเองไม่ได้");
        assertThat(answer.page().select("#account-" + person.id() + "-close[checked]"))
                .hasSize(1);
        assertThat(state(person)).isEqualTo("ACTIVE");
    }

    @Test
    void an_office_without_a_people_admin_is_reviewed_by_the_one_above() {
        var orphan = old(Given.reporter(Given.district(PROVINCE, 3)));
        var above = Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));

        assertThat(above.get(ADDRESS).text())
                .contains(orphan.fullName())
                .doesNotContain(person.fullName());
    }

    @Test
    void who_looks_after_accounts_is_told_once_a_round() {
        Server.bean(CallingForReview.class).call();
        Server.bean(CallingForReview.class).call();

        assertThat(Visitor.as(admin).get("/notices").page().select(".job"))
                .filteredOn(job -> job.text().contains("ถึงรอบทบทวนบัญชีผู้ใช้"))
                .hasSize(1);
    }

    @Test
    void a_round_begins_on_the_days_that_the_installation_names() {
        assertThat(begun("10-01,04-01", "2024-08-20")).hasValue(LocalDate.of(2024, 4, 1));
        assertThat(begun("10-01,04-01", "2024-04-01")).hasValue(LocalDate.of(2024, 4, 1));
        assertThat(begun("10-01,04-01", "2024-03-31")).hasValue(LocalDate.of(2023, 10, 1));
        assertThat(begun("", "2024-03-31")).isEmpty();
    }

    @Test
    void an_unused_account_is_warned_then_closed_and_opened_again_by_a_people_admin() {
        var sleeping = Server.bean(SleepingAccounts.class);
        var awake = old(Given.reporter(DISTRICT));

        sleeping.look();
        assertThat(state(person)).isEqualTo("ACTIVE");
        assertThat(lines(person, "access.account-sleeps")).isEqualTo(1);
        assertThat(Visitor.as(admin).get("/notices").text()).contains("จะถูกปิดใน 14 วัน");

        sleeping.look();
        assertThat(lines(person, "access.account-sleeps")).isEqualTo(1);
        twoWeeksPass(person);
        twoWeeksPass(awake);
        Visitor.as(awake);
        sleeping.look();

        assertThat(state(person)).isEqualTo("CLOSED");
        assertThat(state(awake)).isEqualTo("ACTIVE");
        assertThat(Server.read(
                        String.class,
                        "select actor_name || (detail::jsonb ->> 'unused-days') from trail_entry"
                                + " where subject = ? and what = 'access.account-closed'",
                        "person " + person.id()))
                .isEqualTo("ระบบ BPM180");
        Visitor.as(admin).send("/people/" + person.id() + "/reopening");
        assertThat(state(person)).isEqualTo("INVITED");
    }

    @Test
    void a_program_that_works_keeps_its_account_awake_and_the_departments_admins_never_sleep() {
        var program = old(Given.reporter(DISTRICT));
        Server.owner()
                .sql("insert into access_token (person, name, digest, made_at, expires_at, used_at)"
                        + " values (?, 'nightly', ?, '2024-01-01', '2024-12-31', '2024-08-01')")
                .params(program.id(), "digest of " + program.id())
                .update();
        var last = old(Given.person(OfficeCode.DEPARTMENT, Role.PEOPLE_ADMIN));

        Server.bean(SleepingAccounts.class).look();

        assertThat(lines(program, "access.account-sleeps")).isZero();
        assertThat(lines(last, "access.account-sleeps")).isZero();
    }

    private static java.util.Optional<LocalDate> begun(String days, String today) {
        var zone = ZoneId.of("Asia/Bangkok");
        return new ReviewRounds(
                        days,
                        Clock.fixed(
                                ZonedDateTime.of(LocalDate.parse(today).atStartOfDay(), zone)
                                        .toInstant(),
                                zone))
                .begun();
    }

    /** The account was made long ago. */
    private static Actor old(Actor person) {
        Server.owner()
                .sql("update access_person set created_at = '2024-01-01' where id = ?")
                .param(person.id())
                .update();
        return person;
    }

    private static void twoWeeksPass(Actor person) {
        Server.owner()
                .sql(
                        "update access_person set sleep_warned_at = sleep_warned_at - interval '14 days'"
                                + " where id = ?")
                .param(person.id())
                .update();
    }

    private static String state(Actor person) {
        return Server.read(
                String.class, "select state from access_person_v where id = ?", person.id());
    }

    private static int lines(Actor person, String what) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = ?",
                "person " + person.id(),
                what);
    }
}
