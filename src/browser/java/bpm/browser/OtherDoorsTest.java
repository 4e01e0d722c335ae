package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Role;
import bpm.access.provider.SomeProvider;
import bpm.org.OfficeCode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OtherDoorsTest {

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 7);
    private static final String BUTTON = "form[action='/sign-in/provider'] button";

    @Test
    void the_provider_opens_from_the_other_house_and_back() {
        var person = Given.reporter(DISTRICT);
        var admin = Given.person(DISTRICT, Role.PEOPLE_ADMIN);
        var mail = "somying.jaidee" + person.id() + "@cdd.example";
        try (var provider = new SomeProvider(Server.url());
                var desk = Window.desktop();
                var scriptless = Window.withoutScript();
                var people = Window.desktop().as(admin)) {
            assertThat(provider.issuer()).isNotEmpty();
            SomeProvider.knows("somying", Map.of("email", mail, "email_verified", true));
            desk.isFitOnBoth("/sign-in", "sign-in-provider");
            leavesByItself(desk);
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
            desk.open("/sign-in").page().locator(BUTTON).click();
            desk.page().waitForURL(Server.url() + "/");
            assertThat(desk.page().locator("header").textContent()).contains(person.fullName());
            desk.isFitOnBoth("/me/provider", "provider-linked");
            people.isFitOnBoth("/people/" + person.id() + "/provider", "person-provider");
            people.page().setViewportSize(1280, 900);
            people.isFitOnBoth("/people/" + person.id(), "person-linked");
            goOut(scriptless);
            scriptless.page().waitForURL(Server.url() + "/");
            people.page().setViewportSize(390, 900);
            people.open("/me/provider").isFit().picture("provider-none-phone");
            people.page().locator("main form .btn-primary").click();
            people.isFit().picture("provider-going-phone");
        }
    }

    @Test
    void a_passkey_is_added_opens_the_door_and_is_taken_away_by_a_people_admin() {
        var person = Given.reporter(DISTRICT);
        var admin = Given.person(DISTRICT, Role.PEOPLE_ADMIN);
        try (var phone = Window.phone().as(person);
                var people = Window.desktop().as(admin);
                var desk = Window.withoutScript()) {
            aDeviceThatHoldsPasskeys(phone);
            phone.open("/me/passkeys").isFit().picture("passkeys-none-phone");
            phone.page().locator("main form .btn-primary").click();
            phone.isFit().picture("passkeys-wrong-phone");
            phone.page().locator("#name").fill("โทรศัพท์ของฉัน");
            phone.page().locator("main form .btn-primary").click();
            phone.page().locator("[data-passkey]").waitFor();
            phone.isFit().picture("passkey-adding-phone");
            phone.page().locator("[data-passkey] button").click();
            phone.page().locator(".notice[role=status]").waitFor();
            phone.isFit().picture("passkeys-phone");

            phone.page().locator("form[action='/sign-out'] button").click();
            phone.page().locator("[data-passkey]").waitFor();
            phone.isFit().picture("sign-in-passkey-phone");
            phone.page().locator("[data-passkey] button").click();
            phone.page().waitForURL(Server.url() + "/");
            assertThat(phone.page().locator("header").textContent()).contains(person.fullName());
            phone.page().setViewportSize(1280, 900);
            phone.open("/me/passkeys").isFit().picture("passkeys");
            assertThat(phone.page().locator("main").textContent()).contains("ใช้ล่าสุด");

            people.isFitOnBoth("/people/" + person.id(), "person-passkeys");
            people.page().locator("a[href*='/passkeys/']").click();
            people.isFit().picture("person-passkey-lost-phone");
            people.page().locator("main form button").click();
            people.page().locator("#errors").waitFor();
            people.isFit().picture("person-passkey-lost-wrong-phone");
            people.page().locator("#reason").fill("เจ้าตัวแจ้งว่าโทรศัพท์หาย");
            people.page().locator("main form button").click();
            people.page().locator(".notice[role=status]").waitFor();
            people.isFit();
            phone.page().locator("form[action='/sign-out'] button").click();
            phone.page().locator("[data-passkey] button").click();
            phone.page().locator("#errors").waitFor();
            phone.isFit().picture("sign-in-passkey-refused");
            assertThat(phone.page().locator("#errors").textContent()).contains("พาสคีย์ใช้ไม่ได้ในครั้งนี้");

            desk.open("/sign-in");
            assertThat(desk.page().locator("[data-passkey]").isVisible()).isFalse();
        }
    }

    /** A telephone with a lock, as chromium plays one. */
    private static void aDeviceThatHoldsPasskeys(Window window) {
        var wire = window.page().context().newCDPSession(window.page());
        wire.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var device = new JsonObject();
        device.add("options", options);
        wire.send("WebAuthn.addVirtualAuthenticator", device);
    }

    /** The page between the houses, as it stands where the other house says nothing yet. */
    private static void leavesByItself(Window window) {
        window.page().route("**/oauth2/authorize**", out -> out.fulfill(new FulfillOptions().setStatus(204)));
        window.page().setViewportSize(1280, 900);
        window.open("/sign-in").page().locator(BUTTON).click();
        window.page().locator("main a.btn-primary").waitFor();
        window.isFit().picture("provider-leaving");
        window.page().setViewportSize(390, 900);
        window.isFit().picture("provider-leaving-phone");
        window.page().unroute("**/oauth2/authorize**");
    }

    private static void comeIn(Window window) {
        goOut(window);
        window.page().waitForURL(url -> url.contains("/sign-in/provider/return"));
    }

    private static void goOut(Window window) {
        window.open("/sign-in").page().locator(BUTTON).click();
        window.page().locator("input[name=username]").fill("somying");
        window.page().locator("input[name=password]").fill("password at the provider");
        window.page().locator("button").first().click();
    }
}
