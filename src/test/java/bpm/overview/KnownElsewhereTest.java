package bpm.overview;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;

import org.junit.jupiter.api.Test;

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

        assertThat(page.text())
                .contains("ข้อมูลตั้งต้นมาจากแผน รายงานผลการปฏิบัติงาน และรุ่นที่จัด");
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
}
