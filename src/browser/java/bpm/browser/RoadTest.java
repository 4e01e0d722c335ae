package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoadTest {

    private static final String ACTIVITY = "2567-07-2";
    private static final String NAME = "ระดับอำเภอ";
    private static final OfficeCode PROVINCE = Given.province(10);
    private static final Actor PLANNER = Given.planner(PROVINCE);
    private static final Actor REVIEWER = Given.reviewer(PROVINCE);
    private static int districts;

    private final OfficeCode district = Given.district(PROVINCE, ++districts);
    private final Actor reporter = Given.reporter(district);
    private final String report = "/assignments/" + ACTIVITY + "/" + district + "/progress";

    @BeforeEach
    void the_province_has_given_the_activity() {
        var target = new Gift(Optional.of(new BigDecimal("60")), "คน");
        Server.bean(GivingAssignments.class).give(PLANNER, ActivityKey.of(ACTIVITY), district, target);
    }

    @Test
    void a_district_sends_the_province_returns_it_the_district_mends_it_the_province_approves() throws IOException {
        try (var field = Window.desktop().as(reporter);
                var office = Window.desktop().as(REVIEWER)) {
            var page = field.page();
            page.locator(".job", having(NAME)).locator("a.btn").click();
            fill(page, "55");
            page.locator("#photos-file").setInputFiles(new FilePayload("hall.jpg", "image/jpeg", picture()));
            page.locator("#photos figure").waitFor();
            field.isFit();
            page.getByText("ตรวจก่อนส่ง", exact()).click();
            confirmAndSend(field);
            assertThat(page.locator("main").textContent()).contains("ส่งแล้ว");

            office.open(report).isFit();
            office.page().locator("summary", having("ส่งกลับ")).first().click();
            office.page().locator("textarea[name=note]").first().fill("จำนวนไม่ตรงกับใบลงทะเบียน กรุณาแนบภาพใบลงทะเบียนด้วย");
            office.page().locator("details.step[open] form button.btn-primary").click();

            field.open("/?year=2567");
            assertThat(page.locator(".job .why").textContent()).contains("กรุณาแนบภาพใบลงทะเบียนด้วย");
            page.locator(".job", having(NAME)).locator("a.btn-primary").click();
            page.locator("#result").fill("๕๘");
            page.getByText("ตรวจก่อนส่ง", exact()).click();
            confirmAndSend(field);

            office.open("/?year=2567");
            office.page().locator(".job", having("" + district, office)).first().waitFor();
            office.open(report);
            office.page().locator("form[action$=approval] button").click();
            assertThat(office.page().locator("main").textContent()).contains("เห็นชอบ").contains("58");
        }
    }

    @Test
    void another_district_gets_a_page_not_found() {
        var stranger = Given.reporter(Given.district(PROVINCE, ++districts));
        try (var window = Window.desktop().as(stranger)) {
            var answer = window.page().navigate(report);

            assertThat(answer.status()).isEqualTo(404);
            assertThat(window.page().locator("h1").textContent()).contains("ไม่พบ");
            window.isFit();
        }
    }

    @Test
    void from_the_door_to_a_sent_report_in_eight_clicks_besides_typing() throws IOException {
        try (var window = Window.desktop()) {
            var clicks = new AtomicInteger();
            window.open("/sign-in");
            var page = window.page();
            page.locator("#name").fill(reporter.name());
            page.locator("#password").fill(Given.PASSWORD);
            click(page.locator("main form button").first(), clicks);
            click(page.locator(".job", having(NAME)).locator("a.btn"), clicks);
            fill(page, "60");
            clicks.incrementAndGet(); // the file chooser
            page.locator("#photos-file").setInputFiles(new FilePayload("hall.jpg", "image/jpeg", picture()));
            page.locator("#photos figure").waitFor();
            click(page.getByText("ตรวจก่อนส่ง", exact()), clicks);
            for (var box : page.locator("input[name=sure]").all()) {
                click(box, clicks);
            }
            click(page.locator("form[action$=submission] button.btn-primary"), clicks);

            assertThat(page.locator("main").textContent()).contains("ส่งแล้ว");
            assertThat(clicks.get()).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void the_road_is_walked_on_a_phone() throws IOException {
        try (var phone = Window.phone().as(reporter)) {
            phone.isFit();
            phone.open(report);
            fill(phone.page(), "30");
            phone.page().locator("#photos-file").setInputFiles(new FilePayload("a.jpg", "image/jpeg", picture()));
            phone.page().locator("#photos figure").waitFor();
            phone.isFit();
            phone.page().getByText("ตรวจก่อนส่ง", exact()).click();
            phone.isFit();
            confirmAndSend(phone);
            phone.isFit();
            assertThat(phone.page().locator("main").textContent()).contains("ส่งแล้ว");
        }
    }

    @Test
    void the_road_is_walked_without_script_by_keyboard() throws IOException {
        try (var plain = Window.withoutScript().as(reporter)) {
            plain.open(report);
            fill(plain.page(), "30");
            plain.page().locator("#photos-file").setInputFiles(new FilePayload("a.jpg", "image/jpeg", picture()));
            plain.page().locator("button.plain-upload").press("Enter");
            plain.page().locator("#photos figure").waitFor();
            assertThat(plain.page().locator("#photos figure").count()).isEqualTo(1);
            assertThat(plain.page().locator("#result").inputValue()).isEqualTo("30");
            plain.page().getByText("ตรวจก่อนส่ง", exact()).press("Enter");
            for (var box : plain.page().locator("input[name=sure]").all()) {
                box.press("Space");
            }
            plain.page().locator("form[action$=submission] button.btn-primary").press("Enter");
            plain.page().waitForURL(url -> !url.endsWith("/check"));
            assertThat(plain.page().locator("main").textContent()).contains("ส่งแล้ว");
        }
    }

    private static void fill(Page page, String result) {
        page.locator("#responsibleName").fill("อรทัย ใจงาม");
        page.locator("#responsiblePhone").fill("081-555-0123");
        page.locator("#from-0").fill("10 ก.ค. 2567");
        page.locator("#successPoints").fill("ศูนย์จัดการกองทุนชุมชนมีแผนปลดหนี้ครบทุกศูนย์");
        page.locator("#result").fill(result);
    }

    private static void confirmAndSend(Window window) {
        for (var box : window.page().locator("input[name=sure]").all()) {
            box.check();
        }
        window.page().locator("form[action$=submission] button.btn-primary").click();
    }

    private static void click(Locator what, AtomicInteger clicks) {
        clicks.incrementAndGet();
        what.click();
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.LocatorOptions having(String office, Window window) {
        return new Page.LocatorOptions().setHas(window.page().locator("a[href*='/" + office + "']"));
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x8ecae6), 0, 1200, new Color(0x2a9d8f)));
        pen.fillRect(0, 0, 1600, 1200);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
