package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Role;
import bpm.access.provider.SomeProvider;
import bpm.org.OfficeCode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OtherDoorsTest {

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 7);

    @Test
    void the_provider_opens_from_the_other_house_and_back() {
        var person = Given.reporter(DISTRICT);
        var admin = Given.person(DISTRICT, Role.PEOPLE_ADMIN);
        var mail = "somying.jaidee" + person.id() + "@cdd.example";
        try (var provider = new SomeProvider(Server.url());
                var desk = Window.desktop();
                var people = Window.desktop().as(admin)) {
            assertThat(provider.issuer()).isNotEmpty();
            SomeProvider.knows("somying", Map.of("email", mail, "email_verified", true));
            desk.isFitOnBoth("/sign-in", "sign-in-provider");
            comeIn(desk);
            assertThat(desk.page().locator("main").textContent()).contains(mail);
            desk.isFit().picture("provider-refused-phone");
            desk.page().setViewportSize(1280, 900);
            desk.isFit().picture("provider-refused");

            people.open("/people/" + person.id() + "/provider").page().locator("#claim").fill("somying");
            people.page().locator("main form .btn-primary").click();
            people.isFit().picture("person-provider-wrong");
            people.page().locator("#claim").fill(mail);
            people.page().locator("main form .btn-primary").click();
            people.page().locator(".notice").waitFor();
            desk.open("/sign-in/provider");
            desk.page().waitForURL(Server.url() + "/");
            assertThat(desk.page().locator("header").textContent()).contains(person.fullName());
            desk.isFitOnBoth("/me/provider", "provider-linked");
            people.isFitOnBoth("/people/" + person.id() + "/provider", "person-provider");
            people.page().setViewportSize(390, 900);
            people.open("/me/provider").isFit().picture("provider-none-phone");
            people.page().locator("main form .btn-primary").click();
            people.isFit().picture("provider-going-phone");
        }
    }

    private static void comeIn(Window window) {
        window.open("/sign-in").page().locator("a[href='/sign-in/provider']").click();
        window.page().locator("input[name=username]").fill("somying");
        window.page().locator("input[name=password]").fill("password at the provider");
        window.page().locator("button").first().click();
        window.page().waitForURL(url -> url.contains("/sign-in/provider/return"));
    }
}
