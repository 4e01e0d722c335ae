package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.results.GivenResults;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The results form (EA 4) by keyboard and finger: written, checked, sent, reviewed, merged; and the form's editor. */
class ResultsTest {

    private static final OfficeCode PROVINCE = Given.province();

    @Test
    void a_district_fills_in_and_sends_its_results_and_the_province_reads_them_merged() {
        var given = GivenResults.in(PROVINCE, 1);
        var path = given.place().path();
        GivenResults.in(PROVINCE, 2).sent(21, 34, "ประชุมเชิงปฏิบัติการ ๒ วัน แบ่งกลุ่มทำแผนชุมชน");
        GivenResults.in(PROVINCE, 3);
        try (var window = Window.desktop().as(given.reporter())) {
            var page = window.open(path).page();
            page.locator("#objectives").fill("ส่งเสริมกิจกรรมริเริ่มสร้างสรรค์ของชุมชนธรรมาภิบาล");
            page.locator("#targetGroup").fill("ผู้นำชุมชนและกลุ่มองค์กร ๖๐ คน");
            page.locator("#male").fill("๒๐");
            page.locator("#female").fill("สามสิบ");
            page.locator("[id='dates.0.from']").fill("15 มิ.ย. 2567");
            page.locator("#files")
                    .setInputFiles(new FilePayload(
                            "สรุปโครงการ.pdf",
                            "application/pdf",
                            "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII)));
            page.locator("button[value='check']").click();
            page.waitForURL(url -> url.endsWith("/check"));
            window.picture("results-check-missing").isFit();
            isFitOnBoth(window, path, "results-form");
            assertThat(page.locator("#female").inputValue()).isEqualTo("สามสิบ");

            page.locator("#female").fill("38");
            page.locator("#place").fill("หอประชุมอำเภอ");
            page.locator("#received").fill("๑๒,๐๐๐");
            page.locator("#spent").fill("11,500.50");
            page.locator("#how").fill("อบรมหนึ่งวันและลงพื้นที่");
            page.locator("[id='outputs.0.reached']").fill("58");
            page.locator("#outcomes").fill("ชุมชนมีแผนงานของตน");
            page.locator("#collect_2").fill("เก็บข้อมูลแล้ว ๓ ชุมชน");
            page.locator("button[value='check']").click();
            page.waitForURL(url -> url.endsWith("/check"));
            isFitOnBoth(window, path + "/check", "results-check");
            page.locator("form[action$='/submission'] button").click();
            page.waitForURL(url -> url.endsWith("/results"));
            isFitOnBoth(window, path, "results-sent");
        }
        try (var window = Window.desktop().as(Given.reviewer(PROVINCE))) {
            isFitOnBoth(window, path, "results-review");
            isFitOnBoth(window, "/assignments/2567-06-2/" + PROVINCE + "/results/merged", "results-merged");
            isFitOnBoth(window, "/assignments/2567-06-2/" + given.place().office(), "activity-results");
            assertThat(window.page().content()).contains("รวมของจังหวัด");
        }
    }

    @Test
    void the_department_edits_a_form_and_sees_it_as_offices_will() {
        try (var window = Window.desktop().as(Given.person(OfficeCode.DEPARTMENT, Role.PLANNER))) {
            var page = window.open("/forms/results/2567-12-1/edit").page();
            page.locator("#newType").selectOption("choice");
            page.locator("button[value='add']").click();
            page.waitForURL(url -> url.contains("#f"));
            page.locator("input[id$='.label']").last().fill("รูปแบบการดำเนินงาน");
            page.locator("textarea[id$='.options']").last().fill("train: อบรม | Training\nmeet: ประชุม | Meeting");
            window.isFit();
            page.locator("button[value='preview']").click();
            page.waitForURL(url -> url.endsWith("/preview"));
            assertThat(page.locator(".errors").count()).isZero();
            isFitOnBoth(window, "/forms/results/2567-12-1/edit", "form-edit");
            isFitOnBoth(window, "/forms/results/2567-12-1/preview", "form-preview");
            isFitOnBoth(window, "/forms", "forms");
            isFitOnBoth(window, "/forms/results/2567-12-1", "form");
        }
    }

    /** From the desktop's width anew, since the page before ended at a phone's. */
    private static void isFitOnBoth(Window window, String path, String name) {
        window.page().setViewportSize(1280, 900);
        window.isFitOnBoth(path, name);
    }
}
