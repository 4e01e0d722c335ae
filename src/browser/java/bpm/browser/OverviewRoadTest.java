package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.org.OfficeCode;
import bpm.province.GivenYear;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The whole road of a year by clicks: districts report, their province approves and files, the department approves. */
class OverviewRoadTest {

    private final GivenYear year = GivenYear.of("2567-12-1");
    private final String path = year.place().path();

    @Test
    void a_province_files_its_overview_the_department_approves_and_a_late_report_makes_a_supplement() {
        var onTime = year.districts().subList(0, 17);
        leg(onTime.getFirst()).doesAll();
        leg(onTime.get(1)).reports();
        year.filesAllButProgress(onTime.get(1)); // the same pages' forms, by HTTP
        onTime.subList(2, 17).forEach(year::files);
        try (var reviewer = Window.desktop().as(year.reviewer());
                var province = Window.desktop().as(year.writer());
                var department = Window.desktop().as(year.department())) {
            assertThat(approvesAll(reviewer)).isEqualTo(17 * 3);
            var writing = province.open("/?year=2567").page();
            writing.locator("a[href='/overview']").first().click();
            writing.locator("a[href='" + path + "']").click();
            assertThat(text(writing)).contains("17 จาก 18 หน่วยงาน", "986", "91.3 %");
            fit(province, path, "overview-to-write");

            writing.locator("textarea[name=comment]").fill("ได้ผลดี ชุมชนมีแผน");
            send(writing);
            assertThat(text(writing)).contains("กรุณาระบุเหตุ หรือรอรายงานก่อนส่ง");
            assertThat(writing.locator("textarea[name=comment]").inputValue()).isEqualTo("ได้ผลดี ชุมชนมีแผน");
            province.isFit();
            writing.locator(".causes input").fill("น้ำท่วม เลื่อนไปเดือนหน้า");
            send(writing);
            assertThat(text(writing)).contains("ส่งภาพรวมของจังหวัดแล้ว รอกรมพิจารณา");

            var reviewing = department.open("/?year=2567").page();
            department.open("/waiting?kind=overview&q=2567-12-1");
            reviewing.locator(".job a.title[href='" + path + "']").click();
            fit(department, path, "overview-to-review");
            approve(reviewing);
            assertThat(text(reviewing)).contains("เห็นชอบ");

            leg(year.last()).doesAll();
            assertThat(approvesAll(reviewer)).isEqualTo(3);
            province.open(path).isFit();
            writing.locator("form[action$='/supplement'] button").click();
            assertThat(text(writing)).contains("ฉบับเพิ่มเติมที่ 1", "1,044", "96.67 %");
            writing.locator("textarea[name=comment]").fill("ครบทุกอำเภอ");
            send(writing);
            department.open(path);
            approve(reviewing);
            fit(department, path, "overview-approved");
            reviewing.locator("a[href$='/versions/1']").first().click();
            assertThat(text(reviewing))
                    .contains("น้ำท่วม เลื่อนไปเดือนหน้า", "91.3 %")
                    .doesNotContain("1,044");
            department.isFit();
        }
    }

    private DistrictLeg leg(OfficeCode district) {
        return new DistrictLeg(year.activity(), district);
    }

    /** All that waits for the province: chosen and approved, page by page; how many. */
    private int approvesAll(Window reviewer) {
        var page = reviewer.page();
        int approved = 0;
        while (true) {
            reviewer.open("/waiting?year=2567&q=" + year.activity());
            var boxes = page.locator("input[name=filing]").all();
            if (boxes.isEmpty()) {
                return approved;
            }
            boxes.forEach(Locator::check);
            page.locator("button[name=step][value=approval]").click();
            page.waitForURL(url -> !url.contains("/waiting"));
            approved += boxes.size();
        }
    }

    private static void fit(Window window, String path, String name) {
        window.isFitOnBoth(path, name);
        window.page().setViewportSize(1280, 900);
        window.open(path);
    }

    private static void send(Page page) {
        page.locator("button[formaction$='/submission']").click();
        page.waitForLoadState();
    }

    private static void approve(Page page) {
        page.locator("form[action$='/approval'] button").first().click();
        page.waitForLoadState();
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }
}
