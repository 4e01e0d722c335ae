package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.access.Role;
import org.junit.jupiter.api.Test;

class DoorTest {

    @Test
    void the_door_is_fit_on_desktop_and_phone() {
        try (var desktop = Window.desktop();
                var phone = Window.phone()) {
            desktop.open("/sign-in").isFit().picture("sign-in");
            phone.open("/sign-in").isFit().picture("sign-in-phone");
        }
    }

    @Test
    void a_wrong_password_is_told_and_the_name_stays() {
        try (var window = Window.desktop()) {
            window.open("/sign-in");
            window.page().locator("#name").fill("somebody");
            window.page().locator("#password").fill("not the password");
            window.page().locator("main form button").click();

            assertThat(window.page().locator("#errors").textContent()).contains("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
            assertThat(window.page().locator("#name").inputValue()).isEqualTo("somebody");
            window.isFit().picture("sign-in-wrong");
        }
    }

    @Test
    void english_is_one_click_away_and_stays() {
        var person = Given.person(Given.elsewhere(), Role.READER);
        try (var window = Window.desktop().as(person)) {
            window.page().getByText("English").click();

            assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(window.page().locator("header").textContent()).contains("Sign out");
        }
    }
}
