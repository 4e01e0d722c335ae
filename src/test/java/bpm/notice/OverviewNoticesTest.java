package bpm.notice;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Transactions;
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

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Optional;

/** A province is told of its overview as a district of its reports; a day put off is told to all it reaches. */
class OverviewNoticesTest {

    private static final String ACTIVITY = "2567-16-1"; // by 30 July: late on 20 August
    private static final OfficeCode PROVINCE = Given.shared();
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 25);
    private static final FilingRef REF = new FilingRef(FilingKind.OVERVIEW, ACTIVITY, PROVINCE);

    private final Actor writer = Given.reporter(PROVINCE);
    private final Actor department = Given.reviewer(OfficeCode.DEPARTMENT);

    @BeforeAll
    static void a_district_has_the_activity() {
        Server.bean(GivingAssignments.class)
                .give(
                        Given.planner(PROVINCE),
                        ActivityKey.of(ACTIVITY),
                        DISTRICT,
                        new Gift(Optional.empty(), "คน"));
    }

    private void step(Actor actor, FilingStep step, String note) {
        Server.bean(TakingStep.class).take(actor, REF, step, note);
    }

    private static int told(Actor person, NoticeKind kind, String more) {
        return Server.read(
                Integer.class,
                "select count(*) from notice_item where person = ? and kind = ? and activity = ? "
                        + more,
                person.id(),
                kind.name(),
                ACTIVITY);
    }

    @Test
    void the_department_is_told_what_waits_and_the_province_what_came_of_it() {
        Server.bean(Transactions.class)
                .write(writer, () -> Server.bean(Filings.class).open(REF, new FiscalYear(2567)));

        step(writer, FilingStep.SUBMIT, "");
        assertThat(told(
                        department,
                        NoticeKind.SUBMITTED,
                        "and filing = 'OVERVIEW' and read_at is null"))
                .isEqualTo(1);
        assertThat(Visitor.as(department).get("/notices").text())
                .contains("มีรายงานรอพิจารณา", "ภาพรวมของจังหวัด", writer.fullName());
        step(department, FilingStep.RETURN, "ขอเหตุที่ชัดเจน");
        step(writer, FilingStep.SUBMIT, "");
        step(department, FilingStep.APPROVE, "");

        var page = Visitor.as(writer).get("/notices");
        assertThat(page.text())
                .contains("ถูกส่งกลับให้แก้ไข", "ขอเหตุที่ชัดเจน", "เห็นชอบรายงานแล้ว");
        assertThat(page.page().select(".job form").eachAttr("action")).isNotEmpty();
        assertThat(told(department, NoticeKind.SUBMITTED, "and read_at is null"))
                .isZero();
        assertThat(told(Given.reviewer(OfficeCode.DEPARTMENT), NoticeKind.SUBMITTED, ""))
                .isZero(); // came to the office later
    }

    @Test
    void a_day_put_off_is_told_with_its_reason_and_being_late_by_the_former_one_is_settled() {
        var reporter = Given.reporter(DISTRICT);
        var stranger = Given.reporter(Given.district(Given.elsewhere(), 1));
        Server.bean(TellingOfDueDates.class).tell();
        assertThat(told(reporter, NoticeKind.LATE, "and filing = 'PROGRESS' and read_at is null"))
                .isEqualTo(1);

        Visitor.as(Given.planner(OfficeCode.DEPARTMENT))
                .send(
                        "/plan/2567/extensions",
                        "activity",
                        ACTIVITY,
                        "reach",
                        "OFFICE",
                        "office",
                        DISTRICT.value(),
                        "until",
                        "15/9/2567",
                        "reason",
                        "น้ำท่วมตามหนังสือจังหวัด");

        assertThat(Visitor.as(reporter).get("/notices").text())
                .contains("กรมขยายกำหนดส่ง", "น้ำท่วมตามหนังสือจังหวัด", "กำหนด 15 ก.ย. 2567");
        assertThat(told(reporter, NoticeKind.LATE, "and read_at is null")).isZero();
        assertThat(told(reporter, NoticeKind.EXTENDED, "")).isEqualTo(1);
        assertThat(told(writer, NoticeKind.EXTENDED, "and filing = 'OVERVIEW'")).isEqualTo(1);
        assertThat(told(stranger, NoticeKind.EXTENDED, "")).isZero();
    }

    @Test
    void an_extension_taken_back_is_told_and_being_late_by_the_former_day_is_told_once_more() {
        var activity = "2567-11-1"; // within June: late on 20 August
        var office = Given.district(PROVINCE, 26);
        given(activity, office);
        var reporter = Given.reporter(office);
        var late = "select count(*) from notice_item where person = ? and activity = ?"
                + " and kind = 'LATE' and filing = 'PROGRESS' and read_at is null";
        Server.bean(TellingOfDueDates.class).tell();
        long extension = extend(activity, office, "15/9/2567");
        assertThat(Server.read(Integer.class, late, reporter.id(), activity)).isZero();

        Visitor.as(Given.planner(OfficeCode.DEPARTMENT))
                .send("/plan/2567/extensions/" + extension + "/undoing");
        Server.bean(TellingOfDueDates.class).tell();

        assertThat(Server.read(Integer.class, late, reporter.id(), activity)).isEqualTo(1);
        assertThat(Visitor.as(reporter).get("/notices").text())
                .contains("กรมยกเลิกการขยายกำหนดส่ง", "กำหนด 30 มิ.ย. 2567");
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from notice_item where person = ? and activity = ?"
                                + " and kind = 'EXTENDED' and read_at is null",
                        reporter.id(),
                        activity))
                .isZero();
    }

    @Test
    void a_province_is_told_of_its_overview_only_where_its_day_moved() {
        var activity = "2567-14-1";
        var first = Given.district(PROVINCE, 27);
        var second = Given.district(PROVINCE, 28);
        given(activity, first);
        given(activity, second);
        extend(activity, first, "30/9/2567");

        extend(activity, second, "15/9/2567");

        assertThat(Server.read(
                        String.class,
                        "select string_agg(due::text, ' ') from notice_item where person = ?"
                                + " and activity = ? and kind = 'EXTENDED' and filing = 'OVERVIEW'",
                        writer.id(),
                        activity))
                .isEqualTo("2024-09-30");
    }

    private static void given(String activity, OfficeCode office) {
        Server.bean(GivingAssignments.class)
                .give(
                        Given.planner(PROVINCE),
                        ActivityKey.of(activity),
                        office,
                        new Gift(Optional.empty(), "คน"));
    }

    private static long extend(String activity, OfficeCode office, String until) {
        Visitor.as(Given.planner(OfficeCode.DEPARTMENT))
                .send(
                        "/plan/2567/extensions",
                        "activity",
                        activity,
                        "reach",
                        "OFFICE",
                        "office",
                        office.value(),
                        "until",
                        until,
                        "reason",
                        "น้ำท่วม");
        return Server.read(
                Long.class, "select max(id) from plan_extension where activity = ?", activity);
    }

    @Test
    void an_overview_that_is_late_is_told_to_the_province_that_owes_it() {
        var other = "2567-15-1"; // by 30 June
        Server.bean(GivingAssignments.class)
                .give(
                        Given.planner(PROVINCE),
                        ActivityKey.of(other),
                        DISTRICT,
                        new Gift(Optional.empty(), "คน"));

        Server.bean(TellingOfDueDates.class).tell();

        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from notice_item where person = ? and activity = ? and kind = 'LATE'"
                                + " and filing = 'OVERVIEW' and due = date '2024-06-30'",
                        writer.id(),
                        other))
                .isEqualTo(1);
        assertThat(Visitor.as(writer)
                        .get("/notices")
                        .page()
                        .select(".job")
                        .eachText()
                        .toString())
                .contains("ภาพรวมของจังหวัด");
    }
}
