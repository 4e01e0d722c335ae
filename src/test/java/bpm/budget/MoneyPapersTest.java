package bpm.budget;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.OtherReader;
import bpm.Visitor;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.budget.month.GivenMonths;
import bpm.budget.month.Measure;
import bpm.org.OfficeCode;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Money on paper: the ledger, the months of a year, the year (เอกสารการเงิน). */
class MoneyPapersTest {

    private static final OfficeCode PROVINCE = Given.province(4);
    private static final Words PAPER = new Words(false, true);

    @Test
    void a_ledger_over_several_lying_pages_repeats_its_heading_and_ends_with_the_balances() {
        var given = GivenMoney.in(PROVINCE, 2).allotted(90_000);
        for (int i = 1; i <= 40; i++) {
            given.post(
                    EntryKind.DISBURSE,
                    1000 + i,
                    Details.NONE
                            .document("ขจ. " + i + "/2567", GivenMoney.DAY)
                            .note("ค่าน้ำดื่มและอาหาร ผู้แทนญี่ปุ่น กตัญญู ปรัชญา ที่ " + i));
        }
        var ledger = given.account().place().path();
        var papers = ledger.replace("/money", "/papers");
        var reader = Visitor.as(given.district());
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 1)));

        var pdf = reader.get(papers + "/ledger.pdf").response().body();
        var text = OtherReader.text(pdf);

        assertThat(neighbour.get(papers + "/ledger.pdf").status()).isEqualTo(404);
        assertThat(reader.get(ledger).page().select("a[href$='/papers/ledger.pdf']"))
                .hasSize(1);
        assertThat(text.split("เลขที่เอกสาร", -1)).hasSizeGreaterThan(3);
        assertThat(text).contains("ทะเบียนคุมเงินงบประมาณ").contains("ขจ. ๔๐/๒๕๖๗");
        assertThat(OtherReader.joined(text))
                .contains("ค่าน้ำดื่ม", "ผู้แทนญี่ปุ่น", "กตัญญู", "ปรัชญา", "ที่๔๐");
        assertThat(text)
                .contains(given.figures().disbursed().in(PAPER))
                .contains(given.figures().free().in(PAPER));
        assertThat(OtherReader.fonts(pdf))
                .isNotEmpty()
                .allMatch(font -> font.contains("yes yes yes"));
        assertThat(reader.get(papers + "/ledger.docx").status()).isEqualTo(200);
        assertThat(reader.get(papers + "/ledger.xlsx").status()).isEqualTo(200);
    }

    @Test
    void the_money_of_a_year_is_that_of_its_page() {
        var given = GivenMoney.in(PROVINCE, 3).allotted(5000);
        given.post(EntryKind.DISBURSE, 1250);
        var office = given.account().office();
        var papers = "/offices/" + office + "/papers/money.";
        var reader = Visitor.as(given.district());
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 1)));

        var pdf = reader.get(papers + "pdf?year=2567").response().body();
        var text = OtherReader.text(pdf);
        var page = reader.get("/money?year=2567");

        assertThat(neighbour.get(papers + "pdf?year=2567").status()).isEqualTo(404);
        assertThat(page.page().select("a[href*='/papers/money.pdf']")).hasSize(1);
        assertThat(page.text()).contains("5,000.00", "1,250.00", "3,750.00");
        assertThat(text).contains("สรุปการเงินของปี").contains("ปีงบประมาณ ๒๕๖๗");
        assertThat(text).contains("๕,๐๐๐.๐๐", "๑,๒๕๐.๐๐", "๓,๗๕๐.๐๐", "งบดำเนินงาน");
        assertThat(OtherReader.fonts(pdf)).allMatch(font -> font.contains("yes yes yes"));
        assertThat(reader.get(papers + "docx?year=2567").status()).isEqualTo(200);
        assertThat(reader.get(papers + "xlsx?year=2567").status()).isEqualTo(200);
    }

    @Test
    void the_months_of_a_year_stand_on_one_lying_table_with_quarters() {
        var given = GivenMonths.of(Given.district(PROVINCE, 4), "2567-03-2", "2567-09-2");
        given.entered(Map.of(
                GivenMonths.cell("2567-03-2", GivenMonths.JULY, Measure.PLANNED_QUANTITY), "60",
                GivenMonths.cell("2567-03-2", GivenMonths.JULY, Measure.RESULT_BAHT), "1234500.5",
                GivenMonths.cell("2567-03-2", GivenMonths.AUGUST, Measure.RESULT_BAHT), "0.5"));
        var papers = "/offices/" + given.office() + "/papers/months.";
        var reader = Visitor.as(given.reporter());
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 1)));

        var pdf = reader.get(papers + "pdf?year=2567").response().body();
        var text = OtherReader.text(pdf);
        var page = reader.get("/months/table?year=2567");

        assertThat(neighbour.get(papers + "pdf?year=2567").status()).isEqualTo(404);
        assertThat(page.page().select("a[href*='/papers/months.pdf']")).hasSize(1);
        assertThat(page.text()).contains("1,234,501");
        assertThat(text).contains("แผน/ผล รายเดือน").contains("ต.ค.", "ไตรมาส ๔", "๒๕๖๖");
        assertThat(text).contains("๑,๒๓๔,๕๐๐.๕", "๑,๒๓๔,๕๐๑", "๒๕๖๗-๐๓-๒");
        assertThat(OtherReader.fonts(pdf)).allMatch(font -> font.contains("yes yes yes"));
        assertThat(reader.get(papers + "docx?year=2567").status()).isEqualTo(200);
        assertThat(reader.get(papers + "xlsx?year=2567").status()).isEqualTo(200);
    }
}
