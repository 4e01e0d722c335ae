package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.org.OfficeCode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The help on a desktop and on a phone, and the keys that it promises on every page. */
class HelpTest {

    @Test
    void a_district_officer_finds_where_the_old_step_is_now() {
        try (var window = Window.onExample("orathai.5701")) {
            window.isFitOnBoth("/help", "help");
            window.page().setViewportSize(1280, 900);
            window.isFitOnBoth("/help/tour", "help-tour");
            window.page().setViewportSize(1280, 900);
            window.isFitOnBoth("/help/letter", "help-letter");
            window.page().setViewportSize(1280, 900);
            window.isFitOnBoth("/help/keys", "help-keys");
            window.page().setViewportSize(1280, 900);
            window.isFitOnBoth("/help/rounds", "help-section");

            window.page().setViewportSize(1280, 900);
            var page = window.open("/help").page();
            page.locator("#q").fill("น\u0e4d\u0e32เข้า ค\u0e4d\u0e32ตอบ");
            page.locator("main form button").click();
            assertThat(page.locator(".help-found a").first().textContent()).contains("นำเข้าคำตอบ");
            window.isFitOnBoth(page.url(), "help-found");
            window.page().setViewportSize(1280, 900);
            window.isFitOnBoth("/help?q=qqq", "help-none");
        }
    }

    @Test
    void the_same_is_read_in_english() {
        try (var window = Window.desktop().as(Given.planner(OfficeCode.DEPARTMENT))) {
            var page = window.open("/help/tour").page();
            page.locator("form[action='/language'] button").click();
            window.isFitOnBoth("/help/tour", "help-english");
            assertThat(page.locator("h1").textContent()).isEqualTo("Five-minute tour: department");
        }
    }

    @Test
    void help_opens_beside_what_is_being_typed() {
        try (var window = Window.onExample("orathai.5701")) {
            var typing = window.open("/letters/new?kind=memo").page();
            typing.locator("textarea").first().fill("ยังไม่ได้บันทึก");

            var help = typing.waitForPopup(() -> link(typing, "ช่วยเหลือ").click());

            assertThat(help.locator("h1").textContent()).isEqualTo("หนังสือและบันทึกข้อความ");
            assertThat(typing.locator("textarea").first().inputValue()).isEqualTo("ยังไม่ได้บันทึก");
        }
    }

    @Test
    void the_first_tab_of_a_page_leads_to_its_content_and_escape_closes_a_menu() {
        try (var window = Window.onExample("orathai.5701")) {
            var page = window.open("/help/keys").page();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("ข้ามไปที่เนื้อหา");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("#main"));
            assertThat(page.url()).endsWith("#main");

            page.locator("details.menu summary").first().press("Enter");
            assertThat(page.locator("details.menu[open]").count()).isEqualTo(1);
            page.keyboard().press("Escape");
            assertThat(page.locator("details.menu[open]").count()).isZero();
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
