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
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final OfficeCode PROVINCE = Given.province(4);
    private static final String CAPTION = ".photos figure input[name^=caption]";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final OfficeCode district = Given.district(PROVINCE, NEXT.incrementAndGet());
    private final Actor reporter = Given.reporter(district);
    private final Actor reviewer = Given.reviewer(PROVINCE);
    private final String path = "/assignments/2567-07-2/" + district + "/progress";

    ProgressTest() {
        Server.bean(GivingAssignments.class)
                .give(Given.planner(PROVINCE), ActivityKey.of("2567-07-2"), district, new Gift(60, "คน"));
    }

    private static FilePayload photo(String name, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x14555a), width, height, new Color(0xb9812a)));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/jpeg", bytes.toByteArray());
    }

    @Test
    void words_in_a_page_whose_cookies_went_come_along_through_the_door() {
        try (var window = Window.phone().as(reporter);
                var waiting = Window.phone().as(reporter)) {
            var saving = waiting.open(path).page();
            saving.context().clearCookies();
            saving.locator("#remarks").fill("ฝน");
            saving.locator("#remarks").blur();
            saving.getByText("กดบันทึกร่างเพื่อยืนยันตัวอีกครั้ง").waitFor();

            var page = window.open(path).page();
            page.context().clearCookies();
            page.locator("#remarks").fill("ฝนตกหนักตลอดวัน");
            page.getByText("ตรวจก่อนส่ง").first().click();
            page.getByText("ข้อความที่พิมพ์ยังอยู่").waitFor();
            window.isFit().picture("late-door");
            page.locator("#name").fill(reporter.name());
            page.locator("#password").fill(Given.PASSWORD);
            page.locator("main form button").click();
            page.getByText("ส่งข้อความที่พิมพ์ไว้อีกครั้ง").waitFor();
            window.isFit().picture("late-again");
            page.locator("main form button").click();

            page.waitForURL(url -> url.endsWith("/check"));
            assertThat(page.locator("main").textContent()).contains("ฝนตกหนักตลอดวัน");
        }
    }

    @Test
    void a_report_saves_itself_takes_photos_and_is_sent_returned_and_read() {
        try (var window = Window.desktop().as(reporter);
                var phone = Window.phone().as(reporter);
                var above = Window.desktop().as(reviewer)) {
            var page = window.open(path).isFit().picture("progress-empty").page();
            page.locator("#responsibleName").fill("อรทัย ใจงาม");
            page.locator("#responsiblePhone").fill("๐๘๑๒๓๔๕๖๗๘");
            page.locator("#from-0").fill("10/7/2567");
            page.locator("#to-0").fill("12/7/2567");
            page.locator("#successPoints").fill("มีแผนบริหารหนี้ครบทุกตำบล\nมีผู้ขับเคลื่อน 58 คน");
            page.locator("#result").fill("๕๘");
            page.locator("#result").blur();
            page.getByText("บันทึกร่างล่าสุดโดย").waitFor();
            page.locator("#derived strong").waitFor();
            assertThat(page.locator("#derived").textContent()).contains("96.67");

            page.locator("#photos-file")
                    .setInputFiles(new FilePayload[] {
                        photo("พิธีเปิด.jpg", 4000, 3000), photo("กลุ่มย่อย.jpg", 900, 1200),
                        new FilePayload("หน้าเว็บ.jpg", "image/jpeg", "<html>".getBytes(StandardCharsets.UTF_8)),
                    });
            page.locator(".photos figure").nth(1).waitFor();
            page.locator(".refused li").waitFor();
            assertThat(page.locator(".refused").textContent()).contains("หน้าเว็บ.jpg");
            page.locator(".photos figure input[name^=caption]").first().fill("พิธีเปิดโดยนายอำเภอ");
            page.locator("button[title=ลบภาพ]").last().click();
            page.getByText("เอากลับคืน").click();
            page.locator(".photos figure").nth(1).waitFor();
            assertThat(page.locator(".photos figure input[name^=caption]").first().inputValue()).isEqualTo("พิธีเปิดโดยนายอำเภอ");
            assertThat(page.locator("#result").inputValue()).isEqualTo("๕๘");
            window.isFit().picture("progress-form");
            phone.open(path).isFit().picture("progress-form-phone");

            page.getByText("ตรวจก่อนส่ง").click();
            window.isFit().picture("progress-check");
            phone.open(path + "/check").isFit().picture("progress-check-phone");
            page.locator(".actions .btn-primary").click();
            page.getByText("ส่งรายงานแล้ว รายงานไป").waitFor();
            window.isFit().picture("progress-sent");

            above.open(path).isFit().picture("progress-review");
            above.page().locator("#result summary").click();
            above.page().locator("#text-result").fill("ไม่ตรงกับใบลงทะเบียน กรุณาตรวจอีกครั้ง");
            above.page().locator("#result form button").click();
            above.page().locator(".steps summary").filter(new Locator.FilterOptions().setHasText("ส่งกลับให้แก้ไข")).click();
            above.page().locator(".steps textarea").first().fill("จำนวนผู้เข้าร่วมไม่ตรงกับใบลงทะเบียน กรุณาแนบภาพใบลงทะเบียนด้วย");
            above.page().locator(".steps details[open] form button").click();
            above.isFit().picture("progress-returned-above");

            window.open(path).isFit().picture("progress-returned");
            phone.open(path).isFit().picture("progress-returned-phone");
        }
    }

    @Test
    void two_who_write_under_one_photo_choose_too() {
        var colleague = Given.reporter(district);
        try (var one = Window.desktop().as(reporter);
                var other = Window.desktop().as(colleague)) {
            one.open(path);
            one.page().locator("#photos-file").setInputFiles(photo("พิธีเปิด.jpg", 900, 600));
            one.page().locator(".photos figure").waitFor();
            other.open(path);
            one.page().locator("#remarks").fill("ยอดจากใบลงทะเบียน");
            caption(one, "พิธีเปิดโดยนายอำเภอ");
            one.page().getByText("บันทึกร่างล่าสุดโดย").waitFor();
            other.page().locator("#remarks").fill("ยอดจากทะเบียนคุม");
            caption(other, "ประชุมกลุ่มย่อย");
            other.page().locator("#saving .stale").nth(1).waitFor();
            other.page().locator(".actions .btn-outline-secondary").click();

            other.isFit().picture("progress-two-texts");
            other.page().locator("input[id^='theirs-caption']").check();
            other.page().locator(".actions .btn-primary").click();
            assertThat(other.page().locator("#remarks").inputValue()).isEqualTo("ยอดจากทะเบียนคุม");
            assertThat(other.page().locator(CAPTION).inputValue()).isEqualTo("พิธีเปิดโดยนายอำเภอ");
            caption(one, "พิธีเปิดโดยนายอำเภอเมือง");
            one.page().waitForResponse("**/draft", () -> one.page().locator("#remarks").focus());
            assertThat(one.page().locator("#saving").textContent()).doesNotContain("คำบรรยายภาพ");
        }
    }

    private static void caption(Window window, String text) {
        window.page().locator(CAPTION).fill(text);
        window.page().locator(CAPTION).blur();
    }

    @Test
    void two_who_write_at_once_choose_between_their_texts() {
        var colleague = Given.reporter(district);
        try (var one = Window.desktop().as(reporter);
                var other = Window.withoutScript().as(colleague)) {
            one.open(path);
            other.open(path);
            one.page().locator("#remarks").fill("ยอดจากใบลงทะเบียน");
            one.page().locator("#remarks").blur();
            one.page().getByText("บันทึกร่างล่าสุดโดย").waitFor();
            other.page().locator("#remarks").fill("ยอดจากทะเบียนคุม");
            other.page().locator("#result").fill("59");
            other.page().locator(".actions .btn-outline-secondary").click();

            assertThat(other.page().locator("main").textContent())
                    .contains("ยอดจากใบลงทะเบียน")
                    .contains("ยอดจากทะเบียนคุม");
            other.page().locator(".actions .btn-primary").click();
            assertThat(other.page().locator("#remarks").inputValue()).isEqualTo("ยอดจากทะเบียนคุม");
            one.page().locator("#remarks").fill("ยังพิมพ์ต่อ");
            one.page().locator("#remarks").blur();
            one.page().locator("#saving .stale").waitFor();
            assertThat(one.page().locator("#remarks").inputValue()).isEqualTo("ยังพิมพ์ต่อ");
        }
    }
}
