package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.areadata.GivenArea;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Area data in a browser: rows added, edited in place, pasted, mended and saved; with a map, and without JavaScript. */
class AreaTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private static final String HEADINGS = "หมู่บ้าน/ตำบล\tประเภทเป้าหมาย\tชื่อเป้าหมาย\tจำนวน\tผู้ได้รับประโยชน์ (คน)"
            + "\tพิกัด\tวันที่ดำเนินการ";

    @Test
    void a_row_is_added_and_edited_in_its_place() {
        var given = GivenArea.in(PROVINCE, 5);
        try (var window = Window.desktop().as(given.reporter())) {
            addsAndEdits(window, given, "htmx");
            assertThat(window.page().locator("#rows tbody tr").count()).isEqualTo(1);
        }
        try (var window = Window.phone().as(given.reporter())) {
            window.open(given.place().path() + "?add=1").isFit();
        }
    }

    @Test
    void all_of_it_goes_without_javascript() {
        var given = GivenArea.in(PROVINCE, 6);
        try (var window = Window.withoutScript().as(given.reporter())) {
            addsAndEdits(window, given, "plain");
            var page = window.open(given.place().path() + "/import").page();
            page.locator("#text").fill(table(given, 12, false));
            page.locator("main form button.btn-primary").click();
            page.locator("button[value='import']").click();
            page.waitForURL(url -> url.endsWith("/area"));
            assertThat(page.locator("#rows tbody tr").count()).isEqualTo(13);
            page.locator("#rows tbody tr").first().locator("button").click();
            assertThat(page.locator("main").innerText()).contains("เลิกทำ");
            page.locator("form[action$='/restoration'] button").click();
            assertThat(page.locator("#rows tbody tr").count()).isEqualTo(13);
        }
    }

    private static void addsAndEdits(Window window, GivenArea given, String how) {
        var page = window.open(given.place().path()).page();
        page.locator("#area").fill(given.village(1, 1));
        page.locator("#kind").selectOption("group");
        page.locator("#quantity").fill("มาก");
        page.locator(".area-entry button[value='']").click();
        page.locator("#errors").waitFor();
        assertThat(page.locator("#errors").innerText()).contains("ชื่อเป้าหมาย", "“จำนวน” ต้องเป็นตัวเลข");
        assertThat(page.locator("#area").inputValue()).isEqualTo(given.village(1, 1));
        page.locator("#name").fill("กลุ่มทอผ้า " + how);
        page.locator("#quantity").fill("๑๒");
        page.locator("#point").fill("14.97, 102.1");
        page.locator(".area-entry button[value='']").click();
        page.locator("#rows").waitFor();
        page.locator("#rows a[href*='edit=']").press("Enter"); // a click waits for frames that a busy machine may not draw
        page.locator("#rows .editing #name").fill("กลุ่มทอผ้าไหม " + how);
        page.locator("#rows .editing #name").press("Enter");
        page.locator("#rows strong").waitFor();
        assertThat(page.locator("#rows").innerText()).contains("กลุ่มทอผ้าไหม " + how, "12");
    }

    @Test
    void seven_bad_rows_of_five_hundred_are_named_mended_in_place_and_saved() {
        var given = GivenArea.in(PROVINCE, 7);
        var path = given.place().path();
        try (var window = Window.desktop().as(given.reporter())) {
            var page = window.open(path + "/import").page();
            page.locator("#text").fill(table(given, 500, true));
            page.locator("main form button.btn-primary").click();
            page.locator("#errors").waitFor();
            assertThat(page.locator("#errors h2").innerText()).contains("7 ช่องใน 7 แถว");
            assertThat(page.locator("#errors tbody tr").allInnerTexts())
                    .anySatisfy(row -> assertThat(row).contains("300", "จำนวน", "สิบ"));
            window.picture("area-wrong").isFit();
            page.setViewportSize(390, 900);
            window.picture("area-wrong-phone").isFit();
            page.setViewportSize(1280, 900);

            page.locator("#text").fill(table(given, 500, false));
            page.locator("main form button.btn-primary").click();
            page.locator("button[value='import']").click();
            page.waitForURL(url -> url.endsWith("/area"));
            assertThat(page.locator("main").innerText()).contains("นำเข้าแล้ว 500 แถว", "หน้า 1 จาก 10");

            page.locator("a[href$='/map']").click();
            page.locator("svg.area-map circle").first().waitFor();
            assertThat(page.locator("svg.area-map path").count()).isPositive();
            window.isFit();
            page.navigate(path + "/check");
            page.locator("form[action$='/submission'] button").click();
            page.waitForURL(url -> url.endsWith("/area"));
            assertThat(page.locator("main").innerText()).contains("ส่งข้อมูลพื้นที่แล้ว");
        }
    }

    /** So many rows; seven of five hundred are wrong, each in another column or another way. */
    private static String table(GivenArea given, int rows, boolean wrong) {
        return HEADINGS + "\n"
                + IntStream.rangeClosed(2, rows + 1)
                        .mapToObj(row -> line(given, row, wrong ? row : 0))
                        .collect(Collectors.joining("\n"));
    }

    private static String line(GivenArea given, int row, int wrong) {
        return String.join(
                "\t",
                wrong == 20 ? "57010101" : wrong == 60 ? "123" : given.village(1 + row % 9, 1 + row % 12),
                wrong == 100 ? "ยาน" : "กลุ่ม/องค์กร",
                wrong == 200 ? "" : "กลุ่มที่ " + row,
                wrong == 300 ? "สิบ" : "๑๐",
                "25",
                wrong == 400 ? "70, 102" : "14.%d, 102.%d".formatted(500 + row, 100 + row),
                wrong == 500 ? "31/6/2567" : "15 มิ.ย. 2567");
    }
}
