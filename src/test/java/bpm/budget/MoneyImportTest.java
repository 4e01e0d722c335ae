package bpm.budget;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.access.Role;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Spreadsheets of entries: every wrong row is named, overspending is marked, nothing is dropped or doubled. */
class MoneyImportTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private static final String HEADINGS =
            "วันที่\tประเภทรายการ\tรหัสกิจกรรม\tรหัสหน่วยงาน\tงบรายจ่าย\tแหล่งเงิน\tจำนวนเงิน\tเลขที่เอกสาร\tอ้างถึงเอกสาร\tหมายเหตุ\n";

    @Test
    void a_reader_brings_nothing_in_and_nobody_for_another_office() {
        var given = GivenMoney.in(PROVINCE, 23);
        var reader = Visitor.as(Given.person(given.account().office(), Role.READER));
        var stranger = Visitor.as(Given.planner(Given.elsewhere()));
        var row = "20/6/2567\t\t2567-09-2\t" + given.account().office() + "\t\t\t10\tA1\t\t";

        assertThat(reader.send("/money/imports?year=2567", "text", HEADINGS + row, "then", "import")
                        .status())
                .isEqualTo(403);
        var foreign =
                stranger.send("/money/imports?year=2567", "text", HEADINGS + row, "then", "import");
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.text()).contains("ไม่ใช่หน่วยงานของท่าน");
        assertThat(given.told()).isEmpty();
    }

    @Test
    void twenty_kinds_of_wrong_rows_are_each_named() {
        var given = GivenMoney.in(PROVINCE, 24).allotted(1000);
        given.post(EntryKind.COMMIT, 100, Details.NONE.document("PO9", GivenMoney.DAY));
        var office = given.account().office().value();
        var wrong = List.of(
                new String[] {"\t\t2567-09-2\t\t\t\t10\tB1\t\t", "ไม่มีวันที่"},
                new String[] {
                    "31/6/2567\t\t2567-09-2\t\t\t\t10\tB2\t\t", "ไม่มีวันที่ “31/6/2567” ในปฏิทิน"
                },
                new String[] {"15/7/67\t\t2567-09-2\t\t\t\t10\tB3\t\t", "ปีต้องมี 4 หลัก"},
                new String[] {
                    "เมื่อวาน\t\t2567-09-2\t\t\t\t10\tB4\t\t", "อ่านวันที่ “เมื่อวาน” ไม่ได้"
                },
                new String[] {
                    "1/1/2560\t\t2567-09-2\t\t\t\t10\tB5\t\t", "ไม่เกี่ยวกับปีงบประมาณ 2567"
                },
                new String[] {"1/1/2599\t\t2567-09-2\t\t\t\t10\tB6\t\t", "ต้องไม่เกินวันนี้"},
                new String[] {"20/6/2567\t\t2567-09-2\t\t\t\t\tB7\t\t", "ไม่มีจำนวนเงิน"},
                new String[] {
                    "20/6/2567\t\t2567-09-2\t\t\t\tสิบบาท\tB8\t\t", "อ่านจำนวนเงิน “สิบบาท” ไม่ได้"
                },
                new String[] {
                    "20/6/2567\t\t2567-09-2\t\t\t\t10.125\tB9\t\t", "อ่านจำนวนเงิน “10.125” ไม่ได้"
                },
                new String[] {"20/6/2567\t\t2567-09-2\t\t\t\t-10\tB10\t\t", "ติดลบ"},
                new String[] {"20/6/2567\t\t2567-09-2\t\t\t\t(10.00)\tB11\t\t", "“(10.00)” ติดลบ"},
                new String[] {"20/6/2567\t\t2567-09-2\t\t\t\t0\tB12\t\t", "ต้องมากกว่า 0"},
                new String[] {
                    "20/6/2567\tโอนเปลี่ยนแปลง\t2567-09-2\t\t\t\t10\tB13\t\t",
                    "“โอนเปลี่ยนแปลง” นำเข้าไม่ได้"
                },
                new String[] {"20/6/2567\tKZ\t2567-09-2\t\t\t\t10\tB14\t\t", "ไม่รู้จัก “KZ”"},
                new String[] {"20/6/2567\t\t\t\t\t\t10\tB15\t\t", "ไม่มีรหัสกิจกรรม"},
                new String[] {"20/6/2567\t\t070023\t\t\t\t10\tB16\t\t", "ไม่รู้จัก “070023”"},
                new String[] {
                    "20/6/2567\t\t2567-09-9\t\t\t\t10\tB17\t\t", "ไม่มีกิจกรรม 2567-09-9 ในแผน"
                },
                new String[] {
                    "20/6/2567\t\t2566-09-2\t\t\t\t10\tB18\t\t", "ไม่ใช่ของปีงบประมาณ 2567"
                },
                new String[] {
                    "20/6/2567\t\t2567-09-2\t1500700\t\t\t10\tB19\t\t", "ไม่รู้จัก “1500700”"
                },
                new String[] {
                    "20/6/2567\t\t2567-09-2\t9999\t\t\t10\tB20\t\t", "หน่วยงาน 9999 ไม่ใช่"
                },
                new String[] {
                    "20/6/2567\t\t2567-09-2\t\tงบกลาง\t\t10\tB21\t\t", "ไม่รู้จัก “งบกลาง”"
                },
                new String[] {
                    "20/6/2567\t\t2567-09-2\t\t\t6711000\t10\tB22\t\t", "ไม่รู้จัก “6711000”"
                },
                new String[] {
                    "20/6/2567\tยกเลิกผูกพัน\t2567-09-2\t\t\t\t10\tB23\tPO8\t",
                    "ไม่พบรายการค้างของเอกสาร “PO8”"
                },
                new String[] {
                    "20/6/2567\tยกเลิกผูกพัน\t2567-09-2\t\t\t\t101\tB24\tPO9\t",
                    "ซึ่งเหลืออยู่ 100.00 บาท"
                },
                new String[] {
                    "20/6/2567\t\t2567-09-2\t\t\t\t10\t" + "9".repeat(101) + "\t\t", "ยาวเกิน 100"
                });
        var text = HEADINGS
                + "20/6/2567\t\t2567-09-2\t" + office + "\tงบดำเนินงาน\tงบบริหาร\t๑๐.๐๐\tA1\t\tดี\n"
                + String.join("\n", wrong.stream().map(one -> one[0]).toList())
                + "\n20/6/2567\t\t2567-09-2\t\t\t\t10\tA1\t\t";
        var visitor = Visitor.as(given.district());

        var checked = visitor.send("/money/imports?year=2567", "text", text, "then", "");
        var refused = visitor.send("/money/imports?year=2567", "text", text, "then", "import");
        var left = visitor.send("/money/imports?year=2567", "text", text, "then", "leave");

        assertThat(checked.status()).isEqualTo(422);
        var told = checked.page().select("#wrong").text();
        for (int i = 0; i < wrong.size(); i++) {
            assertThat(checked.page()
                            .select("#wrong li:contains(แถวที่ " + (i + 3) + ")")
                            .text())
                    .as("%s", wrong.get(i)[0])
                    .contains(wrong.get(i)[1]);
        }
        assertThat(told).contains("ซ้ำกับแถวที่ 2");
        assertThat(checked.text()).contains("นำเข้าได้ 1 แถว รวม 10.00 บาท", "ต้องแก้ไข 26 แถว");
        assertThat(checked.page().select("textarea").text()).contains("สิบบาท");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(left.text()).contains("นำเข้าแล้ว 1 รายการ รวม 10.00 บาท");
        assertThat(given.figures().disbursed()).isEqualTo(Baht.of(10));
    }

    @Test
    void what_spends_too_much_is_brought_in_and_marked_and_the_same_file_counts_once() {
        var given = GivenMoney.in(PROVINCE, 25).allotted(100);
        var text = HEADINGS
                + "20/6/2567\t\t2567-09-2\t\t\t\t60\tC1\t\t\n"
                + "21/6/2567\t\t2567-09-2\t\t\t\t70\tC2\t\t";
        var visitor = Visitor.as(given.district());

        var checked = visitor.send("/money/imports?year=2567", "text", text, "then", "");
        visitor.send("/money/imports?year=2567", "text", text, "then", "import");
        var again = visitor.send("/money/imports?year=2567", "text", text, "then", "");
        var twice = visitor.send("/money/imports?year=2567", "text", text, "then", "import");
        var ledger = visitor.get(given.account().place().path());
        var hand = visitor.send(
                given.account().place().path() + "/entries",
                "kind",
                "DISBURSE",
                "category",
                "OPERATIONS",
                "fund",
                "ADMIN",
                "amount",
                "1",
                "day",
                "22/6/2567");

        assertThat(checked.page().select("#over").text()).contains("แถวที่ 3");
        assertThat(again.page().select("#known").text()).contains("2, 3");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(ledger.text()).contains("-30.00", "เกินวงเงิน", "ข้อมูลที่นำเข้าใช้เงินเกิน");
        assertThat(hand.status()).isEqualTo(422);
        assertThat(given.figures().free()).isEqualTo(Baht.of(-30));
        assertThat(given.told()).isEqualTo("budget.allot budget.imported");
    }

    @Test
    void an_export_of_new_gfmis_is_matched_once_and_compared_with_the_ledger() {
        var activity = ActivityKey.of("2567-07-2");
        var given = GivenMoney.in(PROVINCE, 26, activity).allotted(1000);
        given.post(EntryKind.DISBURSE, 100, Details.NONE.document("3600000001", GivenMoney.DAY));
        given.post(EntryKind.DISBURSE, 55, Details.NONE.document("3600000009", GivenMoney.DAY));
        var text =
                "วันที่ผ่านรายการ\tเลขที่เอกสาร\tประเภท\tศูนย์ต้นทุน\tรหัสงบประมาณ\tแหล่งของเงิน\tจำนวนเงินในสกุลในประเทศ\tผู้ขาย\n"
                        + "20.06.2024\t3600000001\tKC\t1500700112\t15007450002\t6711200\t100.00\tร้านหนึ่ง\n"
                        + "20.06.2024\t3600000002\tKC\t1500700112\t15007450002\t6711200\t1,200.50\tร้านสอง\n";
        var visitor = Visitor.as(given.district());

        var first = visitor.send("/money/imports?year=2567", "text", text, "then", "");
        var mapped = visitor.send(
                "/money/imports?year=2567",
                "text",
                text,
                "then",
                "",
                "KIND:KC",
                "DISBURSE",
                "OFFICE:1500700112",
                given.account().office().value(),
                "ACTIVITY:15007450002",
                activity.toString(),
                "FUND:6711200",
                "ADMIN");
        var compared = visitor.send(
                "/money/imports?year=2567",
                "text",
                text,
                "then",
                "reconcile",
                "KIND:KC",
                "DISBURSE",
                "OFFICE:1500700112",
                given.account().office().value(),
                "ACTIVITY:15007450002",
                activity.toString(),
                "FUND:6711200",
                "ADMIN");
        var taken = visitor.send(
                "/money/imports/differences.csv?year=2567",
                "text",
                text,
                "KIND:KC",
                "DISBURSE",
                "OFFICE:1500700112",
                given.account().office().value(),
                "ACTIVITY:15007450002",
                activity.toString(),
                "FUND:6711200",
                "ADMIN");
        visitor.send(
                "/money/imports?year=2567",
                "text",
                text,
                "then",
                "import",
                "KIND:KC",
                "DISBURSE",
                "OFFICE:1500700112",
                given.account().office().value(),
                "ACTIVITY:15007450002",
                activity.toString(),
                "FUND:6711200",
                "ADMIN");
        var remembered =
                visitor.send("/money/imports?year=2567", "text", text, "then", "reconcile");

        assertThat(first.page().select("[name='OFFICE:1500700112']")).hasSize(1);
        assertThat(first.page().select("#column-8 option[selected]")).isEmpty();
        assertThat(mapped.text()).contains("นำเข้าได้ 1 แถว รวม 1,200.50 บาท", "มีอยู่แล้ว 1 แถว");
        assertThat(compared.page().select("#reconciled").text())
                .contains(
                        "ตรงกัน 1 จาก 3 เอกสาร",
                        "มีเฉพาะในไฟล์",
                        "มีเฉพาะในทะเบียน",
                        "1,200.50",
                        "-55.00");
        assertThat(taken.body())
                .contains("3600000009", "-55", "1200.5")
                .doesNotContain("3600000001");
        assertThat(remembered.page().select("#reconciled").text())
                .contains("ตรงกัน 2 จาก 3 เอกสาร", "ผลต่าง -55.00 บาท");
        assertThat(given.figures().disbursed()).isEqualTo(Baht.of("1355.50"));
    }

    @Test
    void a_template_is_a_file_that_can_be_brought() {
        var given = GivenMoney.in(PROVINCE, 27);
        var visitor = Visitor.as(given.district());
        var template = visitor.get("/money/imports/template.xlsx").response().body();

        var checked = visitor.upload("/money/imports?year=2567", "upload", "mine.xlsx", template);

        assertThat(checked.text())
                .contains("ผลการตรวจ 1 แถว", "หน่วยงาน 5701 ไม่ใช่หน่วยงานของท่าน");
    }
}
