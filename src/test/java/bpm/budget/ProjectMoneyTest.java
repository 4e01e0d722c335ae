package bpm.budget;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.OtherReader;
import bpm.Visitor;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.budget.ledger.MoneyAccount;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

/** Money of a project that is bound to none of its activities: handed on, moved to activities, summed. */
class ProjectMoneyTest {

    private static final OfficeCode PROVINCE = Given.province(3);
    private static final Purpose PROJECT = Purpose.of(GivenMoney.ACTIVITY.project());

    @Test
    void an_office_elsewhere_neither_sees_nor_posts_it() {
        var given = GivenMoney.in(PROVINCE, 1);
        var path = project(given).place().path();
        var stranger = Visitor.as(Given.planner(Given.elsewhere()));

        assertThat(path).isEqualTo("/projects/2567-09/" + given.account().office() + "/money");
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(path + ".pdf").status()).isEqualTo(404);
        assertThat(stranger.send(path + "/entries", entry("DISBURSE", "1")).status())
                .isEqualTo(404);
        assertThat(Visitor.as(given.district())
                        .get(path.replace("/projects/", "/assignments/"))
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(given.district())
                        .get(path.replace("2567-09/", "2567-98/"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void it_goes_down_the_tree_in_one_table_and_across_to_an_activity() {
        var given = GivenMoney.in(PROVINCE, 2);
        var project = project(given);
        given.post(given.department(), EntryKind.ALLOT, project.at(PROVINCE), 9000);
        var province = Visitor.as(given.province());
        var district = Visitor.as(given.district());
        var table = "/money/projects/" + PROJECT;

        var shown = province.get(table);
        var allotted = province.send(
                table,
                "amount-" + project.office(),
                "5000",
                "day",
                "20/6/2567",
                "category",
                "OPERATIONS",
                "fund",
                "ADMIN");
        var moved = district.send(
                project.place().path() + "/entries",
                "kind",
                "TRANSFER",
                "category",
                "OPERATIONS",
                "fund",
                "ADMIN",
                "amount",
                "2000",
                "toActivity",
                GivenMoney.ACTIVITY.toString(),
                "day",
                "20/6/2567",
                "note",
                "จัดเวที");

        assertThat(shown.text()).contains("เงินรวมของโครงการ", "9,000.00");
        var ledger = project.place().path();
        assertThat(district.get(ledger).page().select("a[href='" + ledger + ".pdf']"))
                .hasSize(1);
        assertThat(OtherReader.text(district.get(ledger + ".pdf").response().body()))
                .contains("ทะเบียนคุมเงินงบประมาณ", "๕,๐๐๐.๐๐", "๒,๐๐๐.๐๐", "จัดเวที");
        assertThat(district.get(ledger + ".docx?digits=arabic").status()).isEqualTo(200);
        assertThat(allotted.text()).contains("จัดสรรแล้ว 1 หน่วยงาน รวม 5,000.00 บาท");
        assertThat(moved.text()).contains("ลงรายการโอนเปลี่ยนแปลง 2,000.00 บาทแล้ว");
        assertThat(GivenMoney.figures(project).free()).isEqualTo(Baht.of(3000));
        assertThat(given.figures().free()).isEqualTo(Baht.of(2000));
        var back = GivenMoney.post(
                given.district(),
                EntryKind.TRANSFER,
                given.account(),
                Baht.of(500),
                Details.NONE.to(project).note("เหลือจ่าย"));
        assertThat(back).isPositive();
        assertThat(GivenMoney.figures(project).free()).isEqualTo(Baht.of(3500));
        assertThat(given.told()).isEqualTo("budget.allot budget.transfer budget.transfer");
    }

    @Test
    void it_is_spent_from_its_own_ledger_and_sums_in_the_offices_year() {
        var given = GivenMoney.in(PROVINCE, 3).allotted(1000);
        var project = project(given);
        given.post(given.department(), EntryKind.ALLOT, project.at(PROVINCE), 400);
        given.post(given.province(), EntryKind.ALLOT, project, 400);
        var district = Visitor.as(given.district());

        var spent = district.send(project.place().path() + "/entries", entry("DISBURSE", "150.25"));
        var much = district.send(project.place().path() + "/entries", entry("DISBURSE", "249.76"));
        var year = district.get("/money");

        assertThat(spent.text()).contains("เบิกจ่าย 150.25 บาทแล้ว", "249.75");
        assertThat(much.status()).isEqualTo(422);
        assertThat(much.text()).contains("ใช้ได้อีก 249.75 บาท");
        assertThat(year.text()).contains("เงินรวมของโครงการ", "1,400.00", "150.25", "1,249.75");
        assertThat(year.page().select("a[href=" + project.place().path() + "]")).hasSize(1);
        assertThat(district.get(project.place().path() + ".csv").text()).contains("150.25");
    }

    @Test
    void a_district_without_an_activity_of_the_project_gets_none() {
        var given = GivenMoney.in(PROVINCE, 1);
        var other = new MoneyAccount(
                given.account().office(), Purpose.of("2567-03"), Category.OPERATIONS, Fund.ADMIN);
        given.post(given.department(), EntryKind.ALLOT, other.at(PROVINCE), 100);

        var refused = Visitor.as(given.province())
                .send(other.place().path() + "/entries", entry("ALLOT", "100"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("ยังไม่ได้มอบหมายกิจกรรมใดของโครงการนี้");
    }

    private static MoneyAccount project(GivenMoney given) {
        return given.account().instead(PROJECT);
    }

    private static String[] entry(String kind, String amount) {
        return new String[] {
            "kind",
            kind,
            "category",
            "OPERATIONS",
            "fund",
            "ADMIN",
            "amount",
            amount,
            "day",
            "20/6/2567"
        };
    }
}
