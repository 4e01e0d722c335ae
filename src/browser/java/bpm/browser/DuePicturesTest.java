package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
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

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** Due dates as people see them: put off, followed up, in a calendar; on a desktop and on a phone. */
class DuePicturesTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 1);
    private static final Actor REPORTER = Given.reporter(DISTRICT);
    private static final List<String> ACTIVITIES = List.of(
            "2567-01-1", "2567-02-1", "2567-05-1", "2567-06-1", "2567-07-2", "2567-08-1", "2567-10-1",
            "2567-12-1");

    private static void given() {
        var planner = Given.planner(PROVINCE);
        for (int district = 1; district <= 3; district++) {
            for (var activity : ACTIVITIES) {
                Server.bean(GivingAssignments.class)
                        .give(
                                planner,
                                ActivityKey.of(activity),
                                Given.district(PROVINCE, district),
                                new Gift(Optional.empty(), "คน"));
            }
        }
        sent("2567-07-2", FilingKind.PROGRESS);
        sent("2567-12-1", FilingKind.PROGRESS);
        sent("2567-12-1", FilingKind.EVALUATION);
    }

    private static void sent(String activity, FilingKind kind) {
        var ref = new FilingRef(kind, activity, DISTRICT);
        Server.bean(Transactions.class)
                .write(REPORTER, () -> Server.bean(Filings.class).open(ref, new FiscalYear(2567)));
        Server.bean(TakingStep.class).take(REPORTER, ref, FilingStep.SUBMIT, "");
    }

    @Test
    void a_due_date_is_put_off_followed_up_and_stands_in_a_calendar() {
        given();
        try (var desk = Window.desktop().as(Given.planner(OfficeCode.DEPARTMENT))) {
            var page = desk.open("/plan/2567/extensions?activity=2567-08-1&office=" + DISTRICT).page();
            page.locator("form.sheet .btn-primary").click();
            desk.isFit().picture("extensions-wrong");
            page.locator("#until").fill("31/10/2567");
            page.locator("#reason").fill("น้ำท่วมทั้งอำเภอ ตามหนังสือจังหวัด ที่ ชร ๐๐๑๙/๑๒๓");
            page.locator("form.sheet .btn-primary").click();
            assertThat(page.locator(".notice").textContent()).contains("ขยายกำหนดส่งแล้ว");
            desk.isFitOnBoth("/plan/2567/extensions", "extensions");
        }
        try (var desk = Window.desktop().as(Given.planner(OfficeCode.DEPARTMENT))) {
            desk.isFitOnBoth("/matrix?year=2567", "matrix-nation");
        }
        try (var desk = Window.desktop().as(Given.reviewer(PROVINCE))) {
            desk.isFitOnBoth("/matrix?year=2567", "matrix-province");
        }
        try (var desk = Window.desktop().as(Given.reviewer(PROVINCE))) {
            desk.isFitOnBoth("/timeliness?year=2567", "timeliness");
        }
        try (var desk = Window.desktop().as(REPORTER)) {
            desk.open("/me/calendar").page().locator("form.sheet .btn-primary, section .btn-primary").last().click();
            desk.isFit().picture("calendar");
            desk.isFitOnBoth("/assignments/2567-08-1/" + DISTRICT, "deadline");
        }
        Server.bean(TakingStep.class)
                .take(
                        Given.reviewer(PROVINCE),
                        new FilingRef(FilingKind.PROGRESS, "2567-12-1", DISTRICT),
                        FilingStep.RETURN,
                        "กรุณาแนบภาพใบลงทะเบียน และตรวจจำนวนผู้เข้าร่วมอีกครั้ง");
        try (var desk = Window.desktop().as(REPORTER)) {
            desk.isFitOnBoth("/notices", "notices");
            desk.page().setViewportSize(1280, 900);
            desk.isFitOnBoth("/me/notices", "mail-choice");
        }
    }
}
