package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.org.OfficeCode;
import bpm.survey.round.GivenRound;
import bpm.survey.round.Round;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class PaperDeskTest {

    private static final OfficeCode PROVINCE = Given.province();

    @Test
    void three_sheets_are_typed_and_one_corrected_by_keyboard_alone() {
        var given = GivenRound.in(PROVINCE, 1);
        var round = given.round();
        try (var window = Window.desktop().as(given.reporter())) {
            var page = window.open(round.path() + "/paper").isFit().picture("paper-desk").page();
            int boxes = page.locator("input.box").count();

            for (int sheet = 1; sheet <= 3; sheet++) {
                type(page, boxes, sheet);
                page.waitForSelector(".notice:has-text('บันทึกแผ่นที่ " + sheet + " แล้ว')");
            }
            window.picture("paper-desk-typed");
            page.locator("a[href$='/paper/2']").focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/paper/2"));
            assertThat(focused(page).inputValue()).isEqualTo("1");
            page.keyboard().press("2");
            page.keyboard().press("Backspace");
            assertThat(focused(page).inputValue()).isEqualTo("2");
            window.isFit().picture("paper-correction");
            page.keyboard().press("Enter");
            page.waitForSelector(".notice:has-text('แก้ไขแผ่นที่ 2 แล้ว')");

            assertThat(kept(round)).isEqualTo(3);
            assertThat(page.locator("#sheet").inputValue()).isEqualTo("4");
        }
        try (var phone = Window.phone().as(given.reporter())) {
            phone.open(round.path() + "/paper").isFit().picture("paper-desk-phone");
            phone.open(round.path() + "/paper/second").isFit().picture("paper-second-phone");
        }
        try (var window = Window.desktop().as(given.reporter())) {
            var page = window.open(round.path() + "/paper/second").page();
            page.keyboard().press("3");
            page.keyboard().press("Enter");
            page.waitForSelector(".notice");
            window.isFit().picture("paper-second");
        }
    }

    /** A Thai digit, a digit that does not fit, a skipped box; then all boxes, and Enter. */
    private static void type(Page page, int boxes, int sheet) {
        assertThat(page.locator("#sheet").inputValue()).isEqualTo(Integer.toString(sheet));
        page.keyboard().insertText("๑");
        page.keyboard().press("9");
        page.keyboard().press("Space");
        page.keyboard().press("9");
        for (int box = 2; box < boxes; box++) {
            page.keyboard().press(Integer.toString(1 + (box + sheet) % 2));
        }
        page.keyboard().press("Enter");
    }

    private static Locator focused(Page page) {
        return page.locator(":focus");
    }

    private static long kept(Round round) {
        return Server.read(
                Long.class,
                "select count(*) from survey_response where round = ? and removed_at is null and sheet is not null",
                round.id());
    }
}
