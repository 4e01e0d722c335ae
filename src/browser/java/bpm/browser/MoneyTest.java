package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.budget.Baht;
import bpm.budget.Fund;
import bpm.budget.ledger.GivenMoney;
import bpm.budget.ledger.MoneyAccount;
import bpm.org.OfficeCode;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Money on its whole way: allotted, handed on, committed, paid, sent back, carried over, corrected. */
class MoneyTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private static final String ACCOUNT = "/money/activities/2567-09-2?category=OPERATIONS&fund=STRATEGY";

    @Test
    void money_goes_down_is_spent_and_what_is_left_goes_back() {
        var given = GivenMoney.in(PROVINCE, 28);
        var district = given.account().office();
        try (var department = Window.desktop().as(given.department())) {
            allot(department, PROVINCE, "10,000");
        }
        try (var province = Window.desktop().as(given.province())) {
            province.open(ACCOUNT).isFit().picture("money-allot");
            allot(province, district, "๘๐๐๐.๕๐");
            assertThat(province.page().locator(".notice").textContent()).contains("รวม 8,000.50 บาท");
        }
        try (var phone = Window.phone().as(given.district())) {
            var page = phone.open("/assignments/2567-09-2/" + district).page();
            page.locator("a[href$='/money']").last().click();
            phone.isFit().picture("money-ledger-phone");
            post(phone, "commit", "4000", "ใบสั่งจ้าง 9/2567", "");
            page.locator("a[href$='new?kind=disburse']").click();
            page.locator("#amount").fill("9000");
            page.locator("#refers").selectOption(page.locator("#refers option").last().getAttribute("value"));
            page.locator("form.sheet .btn-primary").click();
            assertThat(page.locator(".errors").textContent()).contains("เกินรายการที่อ้างถึง");
            phone.isFit().picture("money-entry-wrong-phone");
            page.locator("#amount").fill("3,000");
            page.locator("form.sheet .btn-primary").click();
            assertThat(page.locator(".notice").textContent()).contains("ลงรายการเบิกจ่าย 3,000.00 บาทแล้ว");
            post(phone, "return", "2000.50", "ที่ 7/2567", "เหลือจ่าย");
            post(phone, "carry-over", "500", "", "");
            assertThat(page.locator(".sums .free dd").textContent()).contains("1,500.00");
            phone.isFit();
        }
        try (var desk = Window.desktop().as(given.district())) {
            var path = given.account().place().path();
            desk.open(path).isFit().picture("money-ledger");
            desk.page().locator("table a:has-text('เบิกจ่าย')").first().click();
            desk.isFit().picture("money-entry");
            desk.page().locator("#amount").fill("2900");
            desk.page().locator("#note").fill("ใบเสร็จจริง 2,900 บาท");
            desk.page().locator("aside .btn-primary").click();
            assertThat(desk.page().locator(".notice").textContent()).contains("แก้ไขรายการแล้ว");
            desk.isFitOnBoth(path + "/paper", "money-paper");
            desk.page().setViewportSize(1280, 900);
            desk.isFitOnBoth("/money?year=2567", "money-year");
        }
        var account = new MoneyAccount(district, given.account().purpose(), given.account().category(), Fund.STRATEGY);
        assertThat(GivenMoney.figures(account).free()).isEqualTo(Baht.of(1500));
        assertThat(GivenMoney.figures(account).disbursed()).isEqualTo(Baht.of(2900));
    }

    @Test
    void a_spreadsheet_is_pasted_looked_through_and_brought_in() {
        var given = GivenMoney.in(PROVINCE, 29).allotted(100);
        try (var desk = Window.desktop().as(given.district())) {
            var page = desk.open("/money/imports").page();
            desk.isFit().picture("money-imports");
            page.locator("#text").fill("""
                    วันที่	รหัสกิจกรรม	จำนวนเงิน	เลขที่เอกสาร	ศูนย์ต้นทุน
                    20/6/2567	2567-09-2	60	ฎ.1	1500700112
                    31/6/2567	2567-09-2	70	ฎ.2	1500700112
                    """);
            page.locator(".actions .btn").first().click();
            desk.isFit().picture("money-import-wrong");
            page.locator("[name='OFFICE:1500700112']").fill(given.account().office().value());
            page.locator("#text").fill(page.locator("#text").inputValue().replace("31/6", "30/6"));
            page.locator("button[name=then][value='']").click();
            assertThat(page.locator("#over").textContent()).contains("แถวที่ 3");
            desk.isFit().picture("money-import-ready");
            page.setViewportSize(390, 900);
            desk.isFit().picture("money-import-ready-phone");
            page.locator("button[value=import]").click();
            assertThat(page.locator(".notice").textContent()).contains("นำเข้าแล้ว 2 รายการ รวม 130.00 บาท");
        }
        assertThat(given.figures().free()).isEqualTo(Baht.of(-30));
    }

    private static void allot(Window window, OfficeCode office, String amount) {
        var page = window.open(ACCOUNT).page();
        page.locator("#amount-" + office).fill(amount);
        page.locator("#day").fill("20/6/2567");
        page.locator("#tranche").selectOption("2");
        page.locator(".actions .btn-primary").click();
        assertThat(page.locator(".notice").first().textContent()).contains("จัดสรรแล้ว 1 หน่วยงาน");
    }

    private static void post(Window window, String kind, String amount, String document, String note) {
        Page page = window.page();
        page.locator("a[href$='new?kind=" + kind + "']").click();
        page.locator("#amount").fill(amount);
        page.locator("#document").fill(document);
        page.locator("#note").fill(note);
        window.isFit();
        page.locator("form.sheet .btn-primary").click();
        page.locator(".notice").waitFor();
    }
}
