package bpm.browser;

import bpm.Given;
import bpm.org.OfficeCode;
import bpm.plan.GivenPlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Years beside each other, and one that is closed and opened again; on a desktop and on a phone. */
class YearsPicturesTest {

    @Test
    void a_year_is_closed_and_opened_again() {
        var year = GivenPlan.past();
        try (var window = Window.desktop().as(Given.planner(OfficeCode.DEPARTMENT))) {
            window.isFitOnBoth("/years", "years");
            window.page().setViewportSize(1280, 900);
            window.isFitOnBoth("/years/" + year, "year-open");
            window.page().setViewportSize(1280, 900);
            var page = window.open("/years/" + year).page();
            page.locator("form[action$='/closing'] button").click();
            window.isFit().picture("year-unsure");
            page.locator("#sure").check();
            page.locator("form[action$='/closing'] button").click();
            page.locator("form[action$='/reopening']").waitFor();
            window.isFitOnBoth("/years/" + year + "?year=" + year, "year-closed");
        }
    }

    @Tag(Window.SCREENS_ONLY)
    @Test
    void the_example_worlds_years_are_seen_by_a_district() {
        try (var window = Window.onExample("orathai.5701")) {
            window.isFitOnBoth("/years", "years-district");
        }
    }
}
