package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.org.OfficeCode;
import bpm.survey.bringing.GivenFiles;
import bpm.survey.intake.GivenRound;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

class BringingTest {

    private static final OfficeCode OFFICE = Given.district(Given.province(), 1);

    @Test
    void a_file_is_checked_mended_brought_in_and_undone() {
        var round = GivenRound.closed(OFFICE);
        var reporter = Given.reporter(OFFICE);
        try (var window = Window.desktop().as(reporter);
                var phone = Window.phone().as(reporter)) {
            var page = window.open(round.path() + "/import").isFit().page();

            page.locator("#file").setInputFiles(file(GivenFiles.googleWithErrors()));
            page.locator("form[data-bring] button").click();
            page.waitForSelector("#bad table");
            assertThat(page.locator("#bad tbody tr").count()).isEqualTo(3);
            window.isFit().picture("import-errors");
            phone.open(page.url()).isFit().picture("import-errors-phone");

            window.open(round.path() + "/import");
            page.locator("#file").setInputFiles(file(GivenFiles.googleMended()));
            page.locator("form[data-bring] button").click();
            page.waitForSelector("#column0");
            window.isFit().picture("import-check");
            page.locator("#bad .btn-primary").click();
            page.waitForSelector(".notice");
            assertThat(GivenRound.kept(round)).isEqualTo(5);
            window.isFit().picture("import-files");
            phone.open(round.path() + "/import").isFit().picture("import-files-phone");

            page.onDialog(dialog -> dialog.accept());
            page.locator("form[action$=undoing] button").click();
            page.waitForSelector(".notice:has-text('ยกเลิกการนำเข้าแล้ว')");
            assertThat(GivenRound.kept(round)).isZero();
        }
    }

    @Test
    void counts_of_a_paper_summary_are_typed_on_desktop_and_phone() {
        var round = bpm.survey.round.GivenRound.in(Given.province(), 1);
        var made = round.round();
        try (var window = Window.desktop().as(round.reporter());
                var phone = Window.phone().as(round.reporter())) {
            var page = window.open(made.path() + "/counts").isFit().page();
            page.locator("#respondents").fill("30");
            page.locator("[id='n.S1.5']").fill("31");
            page.locator("#noSheets").check();
            page.locator("main form .btn-primary").click();
            page.waitForSelector("#errors");
            window.isFit().picture("counts-wrong");

            page.locator("[id='n.S1.5']").fill("20");
            page.locator("main form .btn-primary").click();
            page.waitForSelector(".notice");
            phone.open(made.path() + "/counts").isFit().picture("counts-phone");
            window.open(made.path()).isFit().picture("round-counted");
        }
    }

    private static FilePayload file(byte[] content) {
        return new FilePayload("การตอบแบบประเมิน (การตอบกลับ).csv", "text/csv", content);
    }
}
