package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.access.Role;
import org.junit.jupiter.api.Test;

class ApiPageTest {

    @Test
    void the_page_of_the_api_shows_every_call_under_the_strict_policy() {
        var person = Given.person(Given.district(Given.elsewhere(), 1), Role.READER);
        try (var window = Window.desktop().as(person)) {
            var page = window.page();
            page.onConsoleMessage(message -> assertThat(message.type())
                    .as(message.text())
                    .isNotEqualTo("error"));
            window.open("/api");
            page.waitForSelector(".opblock");

            assertThat(page.locator(".opblock").count()).isGreaterThanOrEqualTo(10);
            assertThat(page.locator(".opblock-summary-description").allTextContents())
                    .noneMatch(String::isBlank);
            window.picture("api");

            page.locator("#operations-offices-getOffices button").first().click();
            page.locator(".try-out__btn").click();
            page.locator(".execute").click();
            assertThat(page.locator(".live-responses-table tbody .response-col_status").first().textContent())
                    .contains("200");
        }
    }
}
