package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.access.Role;
import bpm.org.OfficeCode;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final String PASSWORD = "แมวสามตัวนอนบนหลังคาบ้าน";

    @Test
    void an_admin_invites_someone_who_joins_by_phone_and_looks_after_their_own_account() {
        var district = Given.district(PROVINCE, 1);
        Given.reporter(district);
        Given.reviewer(PROVINCE);
        try (var desk = Window.desktop().as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));
                var phone = Window.phone()) {
            var link = invited(desk, "saithan." + district, district.value());
            joined(phone, link);
            desk.open("/people").isFit().picture("people");
            desk.page().getByText("สายธาร ใจเย็น").first().click();
            desk.isFit().picture("person");

            phone.open("/me").isFit().picture("me-phone");
            phone.open("/me/tokens").page().locator("#name").fill("นำผลเข้า Excel ทุกเช้า");
            phone.page().locator("main form.sheet button").last().click();
            phone.isFit().picture("tokens-phone");

            desk.page().locator("a[href$='/move']").click();
            desk.isFit().picture("person-move");
            desk.page().locator("#office").selectOption(Given.district(PROVINCE, 2).value());
            desk.page().locator("main form .btn-primary").click();
            desk.isFit().picture("person-move-sure");
            desk.page().locator("main form .btn-primary").click();
            assertThat(desk.page().locator(".notice").textContent()).contains("ย้าย สายธาร ใจเย็น ไป");
        }
    }

    @Test
    void the_pages_of_people_fit_a_phone_and_speak_english() {
        Given.reporter(Given.district(PROVINCE, 1));
        try (var phone = Window.phone().as(Given.person(PROVINCE, Role.PEOPLE_ADMIN))) {
            phone.open("/people").isFit().picture("people-phone");
            phone.open("/people/new").isFit().picture("people-new-phone");
            phone.page().getByText("English").click();
            phone.open("/people").isFit();
            phone.open("/me").isFit();
        }
        try (var desktop = Window.desktop().as(Given.person(PROVINCE, Role.PEOPLE_ADMIN))) {
            desktop.open("/me").isFit().picture("me");
            desktop.open("/join/nowhere").isFit().picture("join-gone");
        }
    }

    @Test
    void two_who_change_one_account_see_both_texts() {
        var person = Given.reporter(Given.district(PROVINCE, 1));
        try (var desk = Window.desktop().as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));
                var phone = Window.phone().as(Given.person(PROVINCE, Role.PEOPLE_ADMIN))) {
            desk.open("/people/" + person.id()).page().locator("#phone").fill("053-177-350");
            phone.open("/people/" + person.id()).page().locator("#phone").fill("081-234-5678");
            phone.page().locator("#fullName").fill("สายธาร ใจดี");
            desk.page().locator("main form .btn-primary").first().click();
            desk.page().locator(".notice").waitFor();
            phone.page().locator("main form .btn-primary").first().click();

            phone.isFit().picture("person-two-phone");
            assertThat(phone.page().locator("#two").isVisible()).isTrue();
        }
    }

    private static String invited(Window desk, String name, String office) {
        var page = desk.open("/people/new").page();
        page.locator("#name").fill("str57");
        page.locator("main form .btn-primary").click();
        desk.isFit().picture("people-new-wrong");
        page.locator("#fullName").fill("สายธาร ใจเย็น");
        page.locator("#name").fill(name);
        page.locator("#office").selectOption(office);
        page.locator("#phone").fill("081-234-5678");
        page.locator("main form .btn-primary").click();
        desk.isFit().picture("people-link");
        assertThat(page.locator("[data-copy]").isVisible()).isTrue();
        return page.locator("#link").inputValue();
    }

    private static void joined(Window phone, String link) {
        var page = phone.open(link).page();
        page.locator("#password").fill("1234");
        page.locator("main form .btn-primary").click();
        phone.isFit().picture("join-phone");
        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("main form .btn-primary").click();
        assertThat(page.locator(".notice").textContent()).contains("ยินดีต้อนรับสู่ BPM");
    }
}
