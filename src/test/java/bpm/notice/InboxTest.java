package bpm.notice;

import static bpm.budget.month.GivenMonths.JULY;
import static bpm.budget.month.Measure.PLANNED_BAHT;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Started;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.month.GivenMonths;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.review.FilingKind;
import bpm.review.FilingRef;
import bpm.review.FilingStep;
import bpm.review.Filings;
import bpm.review.TakingStep;
import bpm.shared.FiscalYear;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** กล่องแจ้งเตือน: whom each step concerns is told of it once, and nobody else. */
class InboxTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 22);
    private static final Actor PLANNER = Given.planner(PROVINCE);
    private static final String[] ACTIVITIES = {
        "2567-05-1", "2567-06-1", "2567-07-2", "2567-08-1", "2567-12-1"
    };
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Actor reporter = Given.reporter(DISTRICT);
    private final Actor reviewer = Given.reviewer(PROVINCE);
    private final String activity = ACTIVITIES[NEXT.getAndIncrement() % ACTIVITIES.length];
    private final FilingRef ref = new FilingRef(FilingKind.PROGRESS, activity, DISTRICT);

    InboxTest() {
        Server.bean(GivingAssignments.class)
                .give(
                        PLANNER,
                        ActivityKey.of(activity),
                        DISTRICT,
                        new Gift(Optional.empty(), "คน"));
        Server.bean(Transactions.class)
                .write(reporter, () -> Server.bean(Filings.class).open(ref, new FiscalYear(2567)));
    }

    private void step(Actor actor, FilingStep step, String note) {
        Server.bean(TakingStep.class).take(actor, ref, step, note);
    }

    private static int told(Actor person, NoticeKind kind, String more) {
        return Server.read(
                Integer.class,
                "select count(*) from notice_item where person = ? and kind = ? " + more,
                person.id(),
                kind.name());
    }

    @Test
    void only_its_own_person_reads_a_notice() {
        step(reporter, FilingStep.SUBMIT, "");
        long id = Server.read(
                Long.class, "select max(id) from notice_item where person = ?", reviewer.id());
        var stranger = Visitor.as(Given.reviewer(PROVINCE));

        assertThat(stranger.send("/notices/" + id + "/reading").status()).isEqualTo(404);
        assertThat(stranger.send("/notices/" + id + "/unreading").status()).isEqualTo(404);
        assertThat(Visitor.nobody().get("/notices").path()).isEqualTo("/sign-in");
        assertThat(told(reviewer, NoticeKind.SUBMITTED, "and read_at is null")).isEqualTo(1);
    }

    @Test
    void reviewers_of_the_office_above_are_told_what_waits_until_it_waits_no_more() {
        step(reporter, FilingStep.SUBMIT, "");

        var page = Visitor.as(reviewer).get("/notices").page();
        assertThat(page.select(".job").text())
                .contains("มีรายงานรอพิจารณา")
                .contains(reporter.fullName());
        assertThat(page.selectFirst(".bell .count").text()).isEqualTo("1");
        assertThat(told(reporter, NoticeKind.SUBMITTED, "")).isZero();
        step(reporter, FilingStep.WITHDRAW, "");
        assertThat(told(reviewer, NoticeKind.SUBMITTED, "and read_at is null")).isZero();
    }

    @Test
    void reporters_are_told_what_was_returned_with_the_reason_and_what_was_approved() {
        step(reporter, FilingStep.SUBMIT, "");
        step(reviewer, FilingStep.RETURN, "กรุณาแนบภาพใบลงทะเบียน");
        step(reporter, FilingStep.SUBMIT, "");
        step(reviewer, FilingStep.APPROVE, "");

        var visitor = Visitor.as(reporter);
        var page = visitor.get("/notices").page();
        assertThat(page.select(".job").eachText().toString())
                .contains("ส่งกลับให้แก้ไข")
                .contains("กรุณาแนบภาพใบลงทะเบียน")
                .contains("เห็นชอบรายงานแล้ว");
        assertThat(told(reviewer, NoticeKind.SUBMITTED, "and read_at is null")).isZero();

        var opened = visitor.send(page.selectFirst(".job form").attr("action"));
        assertThat(opened.path()).isEqualTo(ref.path());
        assertThat(told(reporter, NoticeKind.APPROVED, "and read_at is null")).isZero();
        visitor.send(page.selectFirst(".job form").attr("action").replace("reading", "unreading"));
        assertThat(told(reporter, NoticeKind.APPROVED, "and read_at is null")).isEqualTo(1);
        assertThat(visitor.send("/notices/reading").page().select(".bell .count"))
                .isEmpty();
        assertThat(visitor.get("/notices?show=unread").text()).contains("อ่านครบแล้ว");
    }

    @Test
    void what_is_due_is_told_once_for_each_filing_and_day() {
        Server.bean(TellingOfDueDates.class).tell();
        int late = told(reporter, NoticeKind.LATE, "");

        Server.bean(TellingOfDueDates.class).tell();

        assertThat(told(reporter, NoticeKind.LATE, "")).isEqualTo(late);
        assertThat(
                        Server.read(
                                Integer.class,
                                "select count(*) from notice_item where kind = 'LATE' and due >= date '2024-08-20'"))
                .isZero();
        assertThat(told(reviewer, NoticeKind.LATE, "")).isZero();
    }

    @Test
    void what_is_sent_is_late_no_more_behind_the_bell() {
        var late = "and activity = '" + activity + "' and filing = 'PROGRESS' and read_at is null";
        Server.bean(TellingOfDueDates.class).tell();
        int before = told(reporter, NoticeKind.LATE, late);

        step(reporter, FilingStep.SUBMIT, "");

        assertThat(before).isEqualTo(activity.equals("2567-12-1") ? 0 : 1);
        assertThat(told(reporter, NoticeKind.LATE, late)).isZero();
    }

    @Test
    void a_months_report_is_due_like_any_other_and_told_by_the_months_name() {
        var months = GivenMonths.of(DISTRICT, activity);
        months.entered(Map.of(GivenMonths.cell(activity, JULY, PLANNED_BAHT), "900"));

        Server.bean(TellingOfDueDates.class).tell();

        var july = "and activity = '2567-M07' and filing = 'MONTHLY' and due = date '2024-08-10'";
        assertThat(told(reporter, NoticeKind.LATE, july)).isEqualTo(1);
        assertThat(told(months.reporter(), NoticeKind.LATE, july)).isEqualTo(1);
        assertThat(told(reviewer, NoticeKind.LATE, july)).isZero();
        assertThat(Visitor.as(reporter).get("/notices").text()).contains("กรกฎาคม 2567");
        var open = Server.bean(Transactions.class)
                .read(
                        reporter,
                        () -> Server.bean(DueFilings.class)
                                .open(
                                        new FiscalYear(2567),
                                        LocalDate.parse(Started.TODAY),
                                        LocalDate.parse(Started.TODAY)));
        assertThat(open)
                .anyMatch(filing ->
                        filing.title(reporter.words()).equals("กรกฎาคม 2567 (แผน/ผล รายเดือน)"));
    }

    @Test
    void what_was_read_is_forgotten_after_two_years_and_what_was_not_stays() {
        step(reporter, FilingStep.SUBMIT, "");
        step(reporter, FilingStep.WITHDRAW, ""); // which marks it as read
        step(reporter, FilingStep.SUBMIT, "");
        age(reviewer);

        Server.bean(ForgettingNotices.class).forget();

        assertThat(told(reviewer, NoticeKind.SUBMITTED, "")).isEqualTo(1);
        assertThat(told(reviewer, NoticeKind.SUBMITTED, "and read_at is null")).isEqualTo(1);
    }

    private static void age(Actor person) {
        Server.bean(Transactions.class)
                .write(
                        Actor.SYSTEM,
                        () -> Server.database()
                                .sql(
                                        "update notice_item set at = at - interval '3 years' where person = :person")
                                .param("person", person.id())
                                .update());
    }

    @Test
    void everybody_chooses_their_mail_and_is_told_where_there_is_none() {
        var visitor = Visitor.as(reporter);
        assertThat(visitor.get("/me/notices").text()).contains("ระบบนี้ไม่ส่งอีเมล");

        var page = visitor.send("/me/notices", "digest", "yes", "version", "0").page();

        assertThat(page.selectFirst("#digest").hasAttr("checked")).isTrue();
        assertThat(page.selectFirst("#atOnce").hasAttr("checked")).isFalse();
        assertThat(visitor.send("/me/notices", "version", "0").status()).isEqualTo(409);
        assertThat(visitor.get("/me").page().select("a[href=/me/notices]")).hasSize(1);
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from trail_entry where what = 'mail.chosen' and subject = ?",
                        "person " + reporter.id()))
                .isEqualTo(1);
    }
}
