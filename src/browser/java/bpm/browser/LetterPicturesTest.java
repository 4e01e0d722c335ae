package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

/** A letter is written, changed by two at once, read and listed; on a desktop and on a phone. */
class LetterPicturesTest {

    private static final OfficeCode PROVINCE = Given.province();

    @Test
    void a_letter_is_written_read_and_found_again() {
        try (var desk = Window.desktop().as(Given.reporter(PROVINCE))) {
            desk.isFitOnBoth("/letters", "letters-empty");
            desk.page().setViewportSize(1280, 900);
            var page = desk.open("/letters/new?kind=external").page();
            page.locator("#number").fill("ชร 0019.1/ว 65103");
            page.locator("#day").fill("31 มิ.ย. 2567");
            page.locator("#subject").fill("การประเมินผลการดำเนินงานกิจกรรม/โครงการ ประจำปีงบประมาณ พ.ศ. 2567");
            page.locator("#recipient").fill("นายอำเภอ ทุกอำเภอ");
            page.locator("#title-0").fill("แนวทางการประเมินผลกิจกรรมฯ");
            page.locator("#count-0").fill("1");
            page.locator("#title-1").fill("แบบประเมินผล");
            page.locator("#address-1").fill("https://bpm.example.go.th/q/BCDFGHJK");
            page.locator("#body").fill("ตามที่ จังหวัดได้จัดสรรงบประมาณเพื่อดำเนินกิจกรรม นั้น\nจึงเรียนมาเพื่อพิจารณาดำเนินการ");
            page.locator("#signatory").fill("นางอำไพ บัวระดก");
            page.locator(".actions .btn-primary").click();
            desk.isFit().picture("letter-wrong");
            assertThat(page.locator("#errors li").count()).isEqualTo(2);
            page.locator("#day").fill("15 มิ.ย. 2567");
            page.locator("#unit-0").fill("ชุด");
            page.locator(".actions .btn-primary").click();
            var letter = page.url().replaceAll("^.*(/letters/\\d+)$", "$1");
            assertThat(page.locator(".notice").textContent()).contains("บันทึกหนังสือแล้ว");
            desk.isFitOnBoth(letter, "letter");
            desk.page().setViewportSize(1280, 900);
            desk.isFitOnBoth(letter + "/edit", "letter-form");
            desk.page().setViewportSize(1280, 900);
            overtaken(desk, letter);
            desk.page().setViewportSize(1280, 900);
            desk.isFitOnBoth("/letters", "letters");
            desk.isFitOnBoth("/offices/" + PROVINCE + "/papers", "letters-way");
        }
    }

    private static void overtaken(Window desk, String letter) {
        var page = desk.open(letter + "/edit").page();
        try (var other = Window.desktop().as(Given.reviewer(PROVINCE))) {
            var theirs = other.open(letter + "/edit").page();
            theirs.locator("#recipient").fill("นายอำเภอเมือง");
            theirs.locator(".actions .btn-primary").click();
        }
        page.locator("#recipient").fill("พัฒนาการอำเภอ ทุกอำเภอ");
        page.locator(".actions .btn-primary").click();
        desk.isFit().picture("letter-stale");
        assertThat(page.locator("#stale").textContent()).contains("นายอำเภอเมือง");
        page.setViewportSize(390, 900);
        desk.picture("letter-stale-phone");
    }
}
