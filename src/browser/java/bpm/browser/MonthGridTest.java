package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.budget.month.GivenMonths;
import bpm.budget.month.Measure;
import bpm.org.OfficeCode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The table of months as an officer uses it: by keyboard, pasted, on a phone, without JavaScript. */
class MonthGridTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final String ACTIVITY = "2567-07-2";

    private static Locator cell(Page page, int place, Measure measure) {
        return page.locator("#" + GivenMonths.cell(ACTIVITY, place, measure).field());
    }

    private static BigDecimal kept(GivenMonths given, int place, String column) {
        return Server.read(
                BigDecimal.class,
                "select " + column + " from budget_month where office = ? and activity = ? and place = ?",
                given.office().value(),
                ACTIVITY,
                place);
    }

    /** What a spreadsheet leaves on the clipboard. */
    private static void paste(Locator cell, String block) {
        cell.evaluate(
                """
                (cell, block) => {
                    const data = new DataTransfer();
                    data.setData('text/plain', block);
                    cell.focus();
                    cell.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }
                """,
                block);
    }

    @Test
    void the_grid_is_filled_by_keyboard_and_sums_follow() {
        var given = GivenMonths.of(Given.district(PROVINCE, 1), ACTIVITY);
        try (var window = Window.desktop().as(given.reporter())) {
            var page = window.open("/").page();
            page.locator("nav a[href='/money']").click();
            page.locator("main a[href^='/months?office=']").first().click();
            page.locator("a[href='" + given.path(ACTIVITY) + "']").click();
            cell(page, GivenMonths.AUGUST, Measure.PLANNED_QUANTITY).focus();
            page.keyboard().type("20");
            page.keyboard().press("ArrowRight");
            page.keyboard().type("๑๘");
            page.keyboard().press("ArrowRight");
            page.keyboard().type("4,000");
            page.keyboard().press("Enter");
            page.keyboard().type("1000.25");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowRight");
            page.keyboard().type("3600");

            assertThat(page.locator("td[data-quarter='4'][data-column='2']").textContent()).isEqualTo("5,000.25");
            assertThat(page.locator("td[data-quarter='0'][data-column='3']").textContent()).isEqualTo("3,600");
            window.isFit();
            page.locator(".actions .btn-primary").click();
            assertThat(page.locator(".notice").textContent()).contains("บันทึกแล้ว 5 ช่อง");
            window.isFit().picture("months-grid");
        }
        assertThat(kept(given, GivenMonths.AUGUST, "result_quantity")).isEqualByComparingTo("18");
        assertThat(kept(given, GivenMonths.AUGUST, "result_baht")).isEqualByComparingTo("3600");
        assertThat(kept(given, GivenMonths.SEPTEMBER, "planned_baht")).isEqualByComparingTo("1000.25");
    }

    @Test
    void a_block_of_a_spreadsheet_fills_cells_and_passes_over_closed_ones() {
        var given = GivenMonths.of(Given.district(PROVINCE, 2), ACTIVITY);
        try (var window = Window.desktop().as(given.reporter())) {
            var page = window.open(given.path(ACTIVITY)).page();
            paste(cell(page, GivenMonths.AUGUST, Measure.PLANNED_QUANTITY), "10\t9\t1,000\t๙๐๐\r\n20\t18\t2,000.50\t1,800\r\n");
            assertThat(page.locator("[data-status]").textContent()).contains("วางแล้ว 6 ช่อง ข้ามช่องที่ปิดหรือไม่มี 2 ช่อง");
            paste(cell(page, GivenMonths.AUGUST, Measure.PLANNED_BAHT), "1500\t2500\t3500\t");
            assertThat(cell(page, GivenMonths.SEPTEMBER, Measure.PLANNED_BAHT).inputValue()).isEqualTo("2500");
            window.isFit();
            page.locator(".actions .btn-primary").click();
            page.waitForSelector(".notice");
        }
        assertThat(kept(given, GivenMonths.AUGUST, "result_baht")).isEqualByComparingTo("900");
        assertThat(kept(given, GivenMonths.SEPTEMBER, "planned_quantity")).isEqualByComparingTo("20");
        try (var phone = Window.phone().as(given.reporter())) {
            var page = phone.open(given.path(ACTIVITY)).isFit().picture("months-grid-phone").page();
            cell(page, GivenMonths.AUGUST, Measure.RESULT_BAHT).fill("950");
            page.locator(".actions .btn-primary").click();
            page.waitForSelector(".notice");
        }
        assertThat(kept(given, GivenMonths.AUGUST, "result_baht")).isEqualByComparingTo("950");
    }

    @Test
    void a_month_is_entered_and_sent_without_javascript() {
        var given = GivenMonths.of(Given.district(PROVINCE, 3), ACTIVITY, "2567-12-1");
        try (var plain = Window.withoutScript().as(given.reporter())) {
            var page = plain.open("/months").page();
            page.locator("a[href$='2567-M08/" + given.office() + "/monthly']").click();
            cell(page, GivenMonths.AUGUST, Measure.RESULT_QUANTITY).fill("สิบ");
            page.locator(".actions .btn-primary").click();
            assertThat(page.locator("#errors").textContent()).contains("“สิบ” ไม่ใช่ตัวเลข");
            cell(page, GivenMonths.AUGUST, Measure.RESULT_QUANTITY).fill("10");
            cell(page, GivenMonths.AUGUST, Measure.RESULT_BAHT).fill("2,500");
            page.locator("#comment").fill("เบิกจ่ายตามแผน");
            page.locator(".actions .btn-primary").click();
            assertThat(page.locator(".notice").first().textContent()).contains("ส่งรายงานเดือน ส.ค. 2567 แล้ว");
        }
        assertThat(kept(given, GivenMonths.AUGUST, "result_baht")).isEqualByComparingTo("2500");
    }

    @Test
    void every_page_of_the_example_world_fits_a_desktop_and_a_phone() {
        try (var window = Window.onExample("orathai.5701")) {
            window.isFitOnBoth("/months", "months-district");
            window.page().setViewportSize(1280, 900);
            window.isFitOnBoth("/assignments/2567-M08/5701/monthly", "monthly-write");
            window.page().setViewportSize(1280, 900);
            window.isFitOnBoth("/assignments/2567-07-2/5701/months", "months-activity");
        }
        try (var window = Window.onExample("suphaphon.57")) {
            window.isFitOnBoth("/months", "months-province");
            window.page().setViewportSize(1280, 900);
            window.isFitOnBoth("/months/table", "months-table");
            window.page().setViewportSize(1280, 900);
            window.isFitOnBoth("/months?office=5706", "months-reopening");
            window.page().setViewportSize(1280, 900);
            window.isFitOnBoth("/assignments/2567-M06/57/monthly", "monthly-province");
        }
        try (var window = Window.onExample("chanchai.00")) {
            window.isFitOnBoth("/months", "months-nation");
            window.page().setViewportSize(1280, 900);
            window.isFitOnBoth("/months/targets/2567", "months-targets");
        }
    }
}
