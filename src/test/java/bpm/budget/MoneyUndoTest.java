package bpm.budget;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.budget.ledger.VerifyingLedger;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.GivenPlan;

import org.junit.jupiter.api.Test;

/** A whole import is taken back; rows draw on rows before them; any headings can be told. */
class MoneyUndoTest {

    private static final OfficeCode PROVINCE = Given.province(7);
    private static final String HEADINGS =
            "วันที่\tประเภทรายการ\tรหัสกิจกรรม\tรหัสหน่วยงาน\tจำนวนเงิน\tเลขที่เอกสาร\tอ้างถึงเอกสาร\n";

    @Test
    void rows_draw_on_an_allotment_and_on_a_commitment_made_before_in_the_same_file() {
        var given = GivenMoney.in(PROVINCE, 1);
        given.post(given.department(), EntryKind.ALLOT, given.account().at(PROVINCE), 1000);
        var office = given.account().office();
        var text = HEADINGS
                + row("จัดสรร", office, "800", "A1", "")
                + row("ก่อหนี้ผูกพัน", office, "500", "PO1", "")
                + row("เบิกจ่าย", office, "450.50", "D1", "PO1")
                + row("ยกเลิกผูกพัน", office, "49.50", "R1", "PO1")
                + row("เบิกจ่าย", office, "349.50", "D2", "");
        var province = Visitor.as(given.province());

        var checked = send(province, text, "");
        var done = send(province, text, "import");

        assertThat(checked.text())
                .contains("นำเข้าได้ 5 แถว", "ต้องแก้ไข 0 แถว", "เกินวงเงิน 0 แถว");
        assertThat(done.text()).contains("นำเข้าแล้ว 5 รายการ รวม 2,149.50 บาท");
        assertThat(given.figures().allotted()).isEqualTo(Baht.of(800));
        assertThat(given.figures().disbursed()).isEqualTo(Baht.of(800));
        assertThat(given.figures().committed()).isEqualTo(Baht.ZERO);
        assertThat(given.figures().free()).isEqualTo(Baht.ZERO);
    }

    @Test
    void order_counts_and_nobody_allots_by_file_who_may_not_by_hand() {
        var given = GivenMoney.in(PROVINCE, 2).allotted(1000);
        var office = given.account().office();
        var text = HEADINGS
                + row("เบิกจ่าย", office, "100", "D1", "PO1")
                + row("ก่อหนี้ผูกพัน", office, "500", "PO1", "")
                + row("เบิกจ่าย", office, "300", "D2", "PO1")
                + row("เบิกจ่าย", office, "200.01", "D3", "PO1")
                + row("จัดสรร", office, "1", "A1", "");

        var checked = send(Visitor.as(given.district()), text, "");

        var told = checked.page().select("#wrong");
        assertThat(told.select("li:contains(แถวที่ 2)").text()).contains("“PO1” อยู่ถัดลงไปในไฟล์");
        assertThat(told.select("li:contains(แถวที่ 5)").text())
                .contains("ซึ่งเหลืออยู่ 200.00 บาท");
        assertThat(told.select("li:contains(แถวที่ 6)").text())
                .contains("เท่านั้นที่จัดสรรเงินได้");
        assertThat(checked.text()).contains("นำเข้าได้ 2 แถว");
    }

    @Test
    void what_is_handed_on_beyond_what_the_giver_has_is_marked() {
        var given = GivenMoney.in(PROVINCE, 3, ActivityKey.of("2567-07-2"));
        given.post(given.department(), EntryKind.ALLOT, given.account().at(PROVINCE), 100);
        var text = HEADINGS
                + row("จัดสรร", given.account().office(), "150", "A1", "")
                        .replace("2567-09-2", "2567-07-2");
        var province = Visitor.as(given.province());

        assertThat(send(province, text, "").page().select("#over").text()).contains("แถวที่ 2");
        send(province, text, "import");

        assertThat(GivenMoney.figures(given.account().at(PROVINCE)).free()).isEqualTo(Baht.of(-50));
        assertThat(province.get(given.account().place().path()).text()).contains("เกินวงเงิน");
    }

    @Test
    void an_import_is_taken_back_as_a_whole_by_its_own_office_and_may_come_again() {
        var given = GivenMoney.in(PROVINCE, 4).allotted(1000);
        var office = given.account().office();
        var text = HEADINGS
                + row("ก่อหนี้ผูกพัน", office, "900", "PO1", "")
                + row("เบิกจ่าย", office, "400", "D1", "PO1")
                + row("เบิกจ่าย", office, "600", "D2", "")
                + row("ยกเลิกผูกพัน", office, "500", "R1", "PO1");
        var district = Visitor.as(given.district());
        send(district, text, "import");
        var path = latest(district);
        var sibling = Visitor.as(Given.reporter(Given.district(PROVINCE, 5)));
        var reader = Visitor.as(Given.person(office, Role.READER));

        assertThat(sibling.get(path).status()).isEqualTo(404);
        assertThat(sibling.send(path + "/undoing", "reason", "x").status()).isEqualTo(404);
        assertThat(reader.send(path + "/undoing", "reason", "x").status()).isEqualTo(403);
        assertThat(district.send(path + "/undoing", "reason", " ").status()).isEqualTo(422);
        var done = district.send(path + "/undoing", "reason", "ไฟล์ผิดเดือน");
        var twice = district.send(path + "/undoing", "reason", "ไฟล์ผิดเดือน");

        assertThat(done.text()).contains("ย้อนแล้วโดย", "ไฟล์ผิดเดือน");
        assertThat(twice.status()).isEqualTo(409);
        var figures = given.figures();
        assertThat(figures.free()).isEqualTo(Baht.of(1000));
        assertThat(figures.committed()).isEqualTo(Baht.ZERO);
        assertThat(figures.disbursed()).isEqualTo(Baht.ZERO);
        assertThat(district.get(given.account().place().path()).text())
                .contains("แก้ไขรายการ", "ไฟล์ผิดเดือน")
                .doesNotContain("ข้อมูลที่นำเข้าใช้เงินเกิน");
        assertThat(given.told()).isEqualTo("budget.allot budget.imported budget.import-undone");
        assertThat(send(district, text, "").text()).contains("นำเข้าได้ 4 แถว", "มีอยู่แล้ว 0 แถว");
        assertThat(Server.bean(VerifyingLedger.class).verify().wrong()).isEmpty();
    }

    @Test
    void who_may_not_bring_entries_in_may_not_take_them_back() {
        var planner = Visitor.as(Given.planner(PROVINCE));
        var reporter = Visitor.as(Given.reporter(PROVINCE));
        var text =
                "วันที่\tประเภทรายการ\tรหัสกิจกรรม\tรหัสหน่วยงาน\tแหล่งเงิน\tจำนวนเงิน\tเลขที่เอกสาร\n"
                        + "20/6/2567\tจัดสรร\t2567-09-2\t" + PROVINCE + "\tPROVINCE\t800\tP1\n";

        assertThat(send(reporter, text, "import").status()).isEqualTo(422);
        assertThat(send(planner, text, "import").text()).contains("นำเข้าแล้ว 1 รายการ");
        var path = latest(planner);
        var shown = reporter.get(path);
        var refused = reporter.send(path + "/undoing", "reason", "ผิด");

        assertThat(shown.page().select("form[action$=undoing]")).isEmpty();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("เฉพาะผู้ที่นำเข้ารายการเหล่านี้ได้");
        assertThat(planner.send(path + "/undoing", "reason", "ผิด").text()).contains("ย้อนแล้วโดย");
    }

    @Test
    void nobody_brings_in_money_for_a_project_that_another_province_added() {
        var year = GivenPlan.past();
        Visitor.as(Given.planner(PROVINCE))
                .send(
                        "/plan/" + year + "/ours/projects",
                        "name",
                        "ตลาดของเรา",
                        "activity",
                        "ตลาดของเรา ระดับอำเภอ",
                        "level",
                        "DISTRICT",
                        "unit",
                        "คน",
                        "due",
                        "15/8/" + year,
                        "seen",
                        "0");
        var project = year + "-L" + PROVINCE + ".1";
        var department = Visitor.as(Given.planner(OfficeCode.DEPARTMENT));

        var checked = department.send(
                "/money/imports?year=" + year,
                "text",
                (HEADINGS
                                + row("จัดสรร", PROVINCE, "800", "A1", "")
                                + row("จัดสรร", Given.elsewhere(), "800", "A2", ""))
                        .replace("2567-09-2", project)
                        .replace("/2567", "/" + year),
                "then",
                "");

        assertThat(checked.page().select("#wrong li:contains(แถวที่ 3)").text())
                .contains("โครงการ " + project + " เป็นของหน่วยงานอื่น");
        assertThat(checked.text()).contains("นำเข้าได้ 1 แถว", "ต้องแก้ไข 1 แถว");
    }

    @Test
    void it_is_refused_in_words_while_later_entries_live_on_it() {
        var given = GivenMoney.in(PROVINCE, 6);
        given.post(given.department(), EntryKind.ALLOT, given.account().at(PROVINCE), 1000);
        var before = GivenMoney.figures(given.account().at(PROVINCE)).free();
        var office = given.account().office();
        var province = Visitor.as(given.province());
        send(
                province,
                HEADINGS
                        + row("จัดสรร", office, "800", "A1", "")
                        + row("ก่อหนี้ผูกพัน", office, "300", "PO1", ""),
                "import");
        var path = latest(province);
        var order = Server.read(
                Long.class,
                "select id from budget_entry where office = ? and document = 'PO1'",
                office.value());
        long drawn = given.post(EntryKind.DISBURSE, 100, Details.NONE.drawing(order));
        long paid = given.post(EntryKind.DISBURSE, 200);

        var drawing = province.send(path + "/undoing", "reason", "ผิด");
        given.correct(drawn, 0);
        var spent = province.send(path + "/undoing", "reason", "ผิด");
        var still = given.figures().committed();
        given.correct(paid, 0);
        var done = province.send(path + "/undoing", "reason", "ผิด");

        assertThat(drawing.status()).isEqualTo(422);
        assertThat(drawing.text()).contains("รายการ 100.00 บาท", "อ้างถึงรายการในไฟล์นี้");
        assertThat(spent.status()).isEqualTo(422);
        assertThat(spent.text()).contains("เงินที่ไฟล์นี้ให้ไว้ใช้ไปแล้ว ขาดอีก 200.00 บาท");
        assertThat(still).isEqualTo(Baht.of(300));
        assertThat(done.text()).contains("ย้อนแล้วโดย");
        assertThat(given.figures().allotted()).isEqualTo(Baht.ZERO);
        assertThat(GivenMoney.figures(given.account().at(PROVINCE)).free()).isEqualTo(before);
    }

    @Test
    void headings_that_nobody_knows_can_all_be_told_and_are_remembered() {
        var given = GivenMoney.in(PROVINCE, 7).allotted(100);
        var text = "Clearing\tMoney\tCode\tPaper\n20/6/2567\t25\t2567-09-2\tX1\n";
        var district = Visitor.as(given.district());

        var unknown = send(district, text, "");
        var told = district.send(
                "/money/imports?year=2567",
                "text",
                text,
                "then",
                "import",
                "COLUMN:Clearing",
                "DAY",
                "COLUMN:Money",
                "AMOUNT",
                "COLUMN:Code",
                "ACTIVITY",
                "COLUMN:Paper",
                "DOCUMENT");
        var again = send(district, text, "");

        assertThat(unknown.text())
                .contains("ยังไม่รู้ว่าคอลัมน์ใดคือ วันที่, จำนวนเงิน, รหัสกิจกรรม");
        assertThat(unknown.page().select("select[name^=COLUMN]")).hasSize(4);
        assertThat(told.text()).contains("นำเข้าแล้ว 1 รายการ รวม 25.00 บาท");
        assertThat(again.text()).contains("มีอยู่แล้ว 1 แถว");
    }

    private static Visitor.Answer send(Visitor visitor, String text, String then) {
        return visitor.send("/money/imports?year=2567", "text", text, "then", then);
    }

    private static String latest(Visitor visitor) {
        return visitor.get("/money/imports")
                .page()
                .select("a[href^=/money/imports/]:not([href$=xlsx])")
                .first()
                .attr("href");
    }

    private static String row(
            String kind, OfficeCode office, String amount, String paper, String refers) {
        return String.join(
                        "\t", "20/6/2567", kind, "2567-09-2", office.value(), amount, paper, refers)
                + "\n";
    }
}
