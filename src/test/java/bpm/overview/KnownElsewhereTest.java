package bpm.overview;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** A results form begins with what the progress report and the rounds already say; it is not typed twice. */
class KnownElsewhereTest {

    private static final String ACTIVITY = "2567-13-1";
    private static final OfficeCode DISTRICT = Given.district(Given.shared(), 10);
    private static final String PATH = "/assignments/" + ACTIVITY + "/" + DISTRICT;

    @Test
    void days_result_and_remarks_come_from_the_progress_report_and_the_place_from_the_rounds() {
        Server.bean(GivingAssignments.class)
                .give(
                        Given.planner(Given.shared()),
                        ActivityKey.of(ACTIVITY),
                        DISTRICT,
                        new Gift(60, "คน"));
        var visitor = Visitor.as(Given.reporter(DISTRICT));
        assertThat(visitor.get(PATH + "/results")
                        .page()
                        .select("[id=outputs.0.reached]")
                        .val())
                .isEmpty();

        visitor.send(
                PATH + "/progress",
                "from",
                "10 ก.ค. 2567",
                "to",
                "11 ก.ค. 2567",
                "result",
                "๕๘",
                "remarks",
                "ขอวิทยากรเพิ่ม",
                "version",
                "0",
                "editor",
                "page-1");
        visitor.sendJson("/api/v1/rounds", """
                {"activity":"%s","office":"%s","number":1,"place":"ศาลาบ้านใหม่","from":"2024-07-12",
                "to":"2024-07-12","expected":60}
                """.formatted(ACTIVITY, DISTRICT));
        var page = visitor.get(PATH + "/results");

        assertThat(page.text()).contains("ข้อมูลตั้งต้นมาจากแผน รายงานผลการปฏิบัติงาน รุ่นที่จัด");
        assertThat(page.page().select("[id=dates.0.from]").val()).isEqualTo("10/7/2567");
        assertThat(page.page().select("[id=dates.0.to]").val()).isEqualTo("11/7/2567");
        assertThat(page.page().select("[id=outputs.0.reached]").val()).isEqualTo("58");
        assertThat(page.page().select("[id=outputs.0.aimed]").val()).isEqualTo("60");
        assertThat(page.page().select("#suggestions").text()).isEqualTo("ขอวิทยากรเพิ่ม");
        assertThat(page.page().select("#place").val()
                        + page.page().select("#place").text())
                .contains("ศาลาบ้านใหม่");

        // what was typed once is not replaced by what comes later
        visitor.send(PATH + "/results", "version", "0", "place", "หอประชุม", "then", "");
        assertThat(visitor.get(PATH + "/results").page().select("#place").outerHtml())
                .contains("หอประชุม")
                .doesNotContain("ศาลาบ้านใหม่");
    }

    @Test
    void money_comes_from_the_ledger_and_how_it_is_rated_from_the_questionnaires() {
        var money = GivenMoney.in(Given.shared(), 11, ActivityKey.of(ACTIVITY)).allotted(12_000);
        money.post(EntryKind.DISBURSE, 11_500);
        var office = money.account().office();
        var visitor = Visitor.as(Given.reporter(office));
        var path = "/assignments/" + ACTIVITY + "/" + office;
        var made = visitor.sendJson("/api/v1/rounds", """
                {"activity":"%s","office":"%s","number":1,"place":"ศาลา","from":"2024-07-12",
                "to":"2024-07-12","expected":60,"present":1}
                """.formatted(ACTIVITY, office))
                .body();
        var round = made.replaceAll("(?s).*\"id\":(\\d+).*", "$1");
        visitor.send("/rounds/" + round + "/opening");
        Visitor.nobody()
                .sendJson(
                        "/q/" + made.replaceAll("(?s).*\"code\":\"(\\w+)\".*", "$1"),
                        "{\"id\":\"" + UUID.randomUUID() + "\",\"answers\":{\"S1\":5}}");

        var page = visitor.get(path + "/results").page();

        assertThat(page.select("#received").val()).isEqualTo("12000");
        assertThat(page.select("#spent").val()).isEqualTo("11500");
        assertThat(page.select("#outcomes").text())
                .isEqualTo("ผู้ตอบแบบประเมิน 1 คน ค่าเฉลี่ยรวม 5.00 (มากที่สุด)");
    }
}
