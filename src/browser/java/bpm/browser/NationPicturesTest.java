package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.nation.GivenNation;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The nation, a province and a district at a glance: the map by keyboard, wide and on a phone, with axe. */
class NationPicturesTest {

    private static final OfficeCode PROVINCE = Given.province(7);
    private static final GivenNation NATION = GivenNation.in(PROVINCE);
    private static final Actor OFFICER = Given.person(OfficeCode.DEPARTMENT, Role.PLANNER, Role.READER);

    @Test
    void the_map_is_walked_by_keyboard_from_the_nation_to_a_filing() {
        try (var desk = Window.desktop().as(OFFICER)) {
            var page = desk.open("/?year=2567").page();
            page.locator("#map-" + PROVINCE).focus();
            assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')").toString())
                    .contains("%");
            var next = page.evaluate("document.querySelector('#map-" + PROVINCE
                    + "').nextElementSibling.id");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo(next);
            page.keyboard().press("Shift+Tab");
            desk.isFit().picture("nation-desk");
            page.keyboard().press("Enter");
            page.waitForURL("**/nation/2567/" + PROVINCE + "**");
            page.locator(".league th a[href*='" + NATION.district(1) + "']").press("Enter");
            page.waitForURL("**/nation/2567/" + NATION.district(1) + "**");
            page.locator(".league th a").first().press("Enter");
            page.waitForURL("**/assignments/2567-*/" + NATION.district(1));
        }
    }

    @Tag(Window.SCREENS_ONLY)
    @Test
    void each_level_fits_a_desktop_and_a_phone() {
        try (var desk = Window.desktop().as(OFFICER)) {
            desk.isFitOnBoth("/?year=2567&measure=satisfaction", "department-map");
        }
        try (var desk = Window.desktop().as(OFFICER)) {
            desk.isFitOnBoth("/nation/2567?measure=on-time&with=2566", "nation");
        }
        try (var desk = Window.desktop().as(Given.reviewer(PROVINCE))) {
            desk.isFitOnBoth("/nation/2567/" + PROVINCE + "?measure=progress", "nation-province");
        }
        try (var desk = Window.desktop().as(Given.reporter(NATION.district(1)))) {
            desk.isFitOnBoth("/nation/2567/" + NATION.district(1), "nation-district");
        }
    }

    @Tag(Window.SCREENS_ONLY)
    @Test
    void efficiency_and_its_weights_fit_a_desktop_and_a_phone() {
        try (var desk = Window.desktop().as(Given.reviewer(PROVINCE))) {
            var page = desk.open("/efficiency/2567?office=" + PROVINCE).page();
            page.locator("tbody details summary").first().click();
            desk.isFit().picture("efficiency-how");
        }
        try (var desk = Window.desktop().as(Given.reviewer(PROVINCE))) {
            desk.isFitOnBoth(
                    "/efficiency/2567?office=" + PROVINCE
                            + "&w-result=50&w-money=0&w-on-time=50&w-satisfaction=0&w-gain=0&w-cost=0",
                    "efficiency");
        }
        try (var desk = Window.desktop().as(OFFICER)) {
            desk.isFitOnBoth("/efficiency/2570/weights", "efficiency-weights");
        }
    }

    @Test
    void a_pivot_is_composed_kept_and_opened_by_those_below() {
        var name = "ตรงเวลารายอำเภอ";
        try (var desk = Window.desktop().as(Given.reviewer(PROVINCE))) {
            var page = desk.open("/pivot?rows=sex&columns=age&measure=answered").page();
            assertThat(page.locator(".notice").innerText()).contains("ครั้งละหนึ่งลักษณะ");
            desk.isFit().picture("pivot-refused");
            page.locator("#measure").selectOption("on-time");
            page.locator("#rows").selectOption("district");
            page.locator("#columns").selectOption("activity");
            page.locator(".asking button").press("Enter");
            page.locator("#pivot tbody tr").first().waitFor();
            page.locator("#name").fill(name);
            page.locator("#shared-below").check();
            page.locator("button:text-is('บันทึก')").click();
            page.waitForURL("**view=*");
            assertThat(page.locator("h1").innerText()).isEqualTo(name);
            desk.isFit();
        }
        try (var desk = Window.desktop().as(Given.reviewer(PROVINCE))) {
            desk.isFitOnBoth("/pivot?rows=district&columns=activity&measure=on-time", "pivot");
        }
        try (var phone = Window.phone().as(Given.reporter(NATION.district(1)))) {
            var page = phone.open("/pivot").page();
            page.locator("#kept a:text-is('" + name + "')").click();
            page.waitForURL("**view=*");
            phone.isFit().picture("pivot-shared-phone");
        }
    }
}
