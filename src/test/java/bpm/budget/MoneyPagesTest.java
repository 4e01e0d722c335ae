package bpm.budget;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.access.Role;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.junit.jupiter.api.Test;

/** Money on its pages: allotted to offices below, posted, corrected, taken away; the wrong office first. */
class MoneyPagesTest {

    private static final OfficeCode PROVINCE = Given.province(7);

    @Test
    void other_offices_neither_see_a_ledger_nor_post_to_it() {
        var given = GivenMoney.in(PROVINCE, 1).allotted(1000);
        var path = given.account().place().path();
        var sibling = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var reader = Visitor.as(Given.person(given.account().office(), Role.READER));

        for (var page : new String[] {"", "/new?kind=disburse", "/paper", ".xlsx", ".csv", "/1"}) {
            assertThat(sibling.get(path + page).status()).as(page).isEqualTo(404);
        }
        for (var write : new String[] {"/entries", "/1/correction"}) {
            assertThat(sibling.send(
                                    path + write,
                                    "kind",
                                    "DISBURSE",
                                    "category",
                                    "OPERATIONS",
                                    "fund",
                                    "ADMIN",
                                    "amount",
                                    "1",
                                    "day",
                                    "20/6/2567")
                            .status())
                    .as(write)
                    .isEqualTo(404);
        }
        assertThat(sibling.upload(path + "/1/files", "files", "a.pdf", "%PDF-1.4".getBytes())
                        .status())
                .isEqualTo(404);
        assertThat(sibling.get("/money?office=" + given.account().office()).status())
                .isEqualTo(404);
        assertThat(reader.get(path).text()).contains("1,000.00").doesNotContain("ลงรายการใหม่");
        assertThat(reader.send(
                                path + "/entries",
                                "kind",
                                "DISBURSE",
                                "category",
                                "OPERATIONS",
                                "fund",
                                "ADMIN",
                                "amount",
                                "1",
                                "day",
                                "20/6/2567")
                        .status())
                .isEqualTo(403);
        assertThat(given.told()).isEqualTo("budget.allot");
    }

    @Test
    void a_province_allots_to_its_districts_in_one_table() {
        var activity = ActivityKey.of("2567-07-2");
        var one = GivenMoney.in(PROVINCE, 2, activity);
        var two = GivenMoney.in(PROVINCE, 3, activity);
        one.post(one.department(), EntryKind.ALLOT, one.account().at(PROVINCE), 5000);
        var province = Visitor.as(one.province());
        var path = "/money/activities/" + activity;
        var first = "amount-" + one.account().office();
        var second = "amount-" + two.account().office();

        var page = province.get(path);
        var wrong = province.send(
                path,
                first,
                "มาก",
                second,
                "10",
                "day",
                "20/6/2567",
                "category",
                "OPERATIONS",
                "fund",
                "ADMIN");
        var much = province.send(
                path,
                first,
                "๔,๙๙๐",
                second,
                "10.01",
                "day",
                "20/6/2567",
                "category",
                "OPERATIONS",
                "fund",
                "ADMIN");
        var summed = province.send(
                path,
                "action",
                "sum",
                first,
                "1000",
                second,
                "500.50",
                "day",
                "20/6/2567",
                "category",
                "OPERATIONS",
                "fund",
                "ADMIN");
        var done = province.send(
                path,
                first,
                "1,000",
                second,
                "๕๐๐.๕๐",
                "tranche",
                "1",
                "day",
                "20/6/2567",
                "document",
                "ชร 0019/1",
                "category",
                "OPERATIONS",
                "fund",
                "ADMIN");

        assertThat(province.get(path + "/table.csv?category=OPERATIONS&fund=ADMIN")
                        .body())
                .contains("1000", "500.5");
        assertThat(Visitor.as(one.district()).get(path + "/table.csv").status()).isEqualTo(404);
        assertThat(page.text()).contains("5,000.00", "ยังไม่มอบหมายกิจกรรม");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#" + first).val()).isEqualTo("มาก");
        assertThat(much.status()).isEqualTo(422);
        assertThat(much.text()).contains("เกินเงินที่ใช้ได้");
        assertThat(summed.text()).contains("รวมที่กรอก 1,500.50 บาท", "จะเหลือ 3,499.50 บาท");
        assertThat(done.text()).contains("จัดสรรแล้ว 2 หน่วยงาน รวม 1,500.50 บาท", "3,499.50");
        assertThat(two.figures().free()).isEqualTo(Baht.of("500.50"));
        assertThat(Visitor.as(two.district()).get(two.account().place().path()).text())
                .contains("งวดไตรมาส 1–2", "ชร 0019/1");
    }

    @Test
    void an_entry_is_posted_corrected_and_taken_away_and_what_is_wrong_is_named() {
        var given = GivenMoney.in(PROVINCE, 4).allotted(1000);
        var visitor = Visitor.as(given.district());
        var path = given.account().place().path();

        var form = visitor.get(path + "/new?kind=disburse");
        var wrong = visitor.send(
                path + "/entries",
                "kind",
                "DISBURSE",
                "category",
                "OPERATIONS",
                "fund",
                "ADMIN",
                "amount",
                "12.345",
                "day",
                "31 มิถุนายน 2567",
                "note",
                "ค่าวิทยากร");
        var much = visitor.send(
                path + "/entries",
                "kind",
                "DISBURSE",
                "category",
                "OPERATIONS",
                "fund",
                "ADMIN",
                "amount",
                "1,000.01",
                "day",
                "20/6/2567");
        var once = form.page().select("input[name=once]").val();
        var done = visitor.send(
                path + "/entries",
                "once",
                once,
                "kind",
                "DISBURSE",
                "category",
                "OPERATIONS",
                "fund",
                "ADMIN",
                "amount",
                "๑๒๐.๕๐",
                "day",
                "20 มิ.ย. 2567",
                "document",
                "บค 1/2567");
        visitor.send(
                path + "/entries",
                "once",
                once,
                "kind",
                "DISBURSE",
                "category",
                "OPERATIONS",
                "fund",
                "ADMIN",
                "amount",
                "๑๒๐.๕๐",
                "day",
                "20 มิ.ย. 2567");
        var entry = done.page().select("a[href^=" + path + "/]:contains(เบิกจ่าย)").stream()
                .map(link -> link.attr("href"))
                .filter(link -> link.matches(".*/money/\\d+"))
                .findFirst()
                .orElseThrow();
        var nothing = visitor.send(
                entry + "/correction", "amount", "102.50", "day", "21/6/2567", "note", "");
        var corrected = visitor.send(
                entry + "/correction",
                "amount",
                "102.50",
                "day",
                "21/6/2567",
                "note",
                "พิมพ์สลับหลัก");

        assertThat(form.page().select("#category option[selected]").val()).isEqualTo("OPERATIONS");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains(
                        "อ่านจำนวนเงิน “12.345” ไม่ได้", "ไม่มีวันที่ “31 มิถุนายน 2567” ในปฏิทิน");
        assertThat(wrong.page().select("#note").text()).isEqualTo("ค่าวิทยากร");
        assertThat(much.status()).isEqualTo(422);
        assertThat(much.text()).contains("ใช้ได้อีก 1,000.00 บาท");
        assertThat(done.text()).contains("ลงรายการเบิกจ่าย 120.50 บาทแล้ว", "บค 1/2567", "879.50");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("กรุณาระบุเหตุผล");
        assertThat(corrected.text()).contains("แก้เป็น 102.50", "897.50");
        assertThat(visitor.get(path + "/paper").text())
                .contains("แก้ไขรายการ · เบิกจ่าย", "897.50");
        assertThat(visitor.get(path + ".csv").body()).contains("บค 1/2567", "-18.00", "897.50");
        assertThat(given.told()).isEqualTo("budget.allot budget.disburse budget.correct");
    }

    @Test
    void a_paper_is_attached_to_its_entry() {
        var given = GivenMoney.in(PROVINCE, 5).allotted(1000);
        long id = given.post(EntryKind.DISBURSE, 10);
        var visitor = Visitor.as(given.district());
        var path = given.account().place().path() + "/" + id;

        var done = visitor.upload(
                path + "/files", "files", "ใบสำคัญ.pdf", "%PDF-1.4\n%%EOF".getBytes());

        assertThat(done.text()).contains("แนบไฟล์แล้ว", "ใบสำคัญ.pdf");
    }

    @Test
    void the_year_counts_every_baht_where_it_lies() {
        var given = GivenMoney.in(PROVINCE, 6, ActivityKey.of("2567-01-1")).allotted(1000);
        given.post(EntryKind.DISBURSE, 250);
        var district = Visitor.as(given.district());
        var province = Visitor.as(given.province());

        assertThat(district.get("/money?year=2567").text())
                .contains("1,000.00", "250.00", "25 %", "750.00");
        var page = province.get("/money?year=2567");
        assertThat(page.page().select("tr:contains(2567-01-1)").text())
                .contains("1,000.00", "250.00");
        assertThat(province.get("/money.csv?year=2567&by=offices").body()).contains("750.00");
        assertThat(district.get("/").page().select("nav a[href=/money]")).isNotEmpty();
    }

    @Test
    void a_program_posts_and_reads_the_ledger() {
        var given = GivenMoney.in(PROVINCE, 7);
        var at = "/api/v1/assignments/" + GivenMoney.ACTIVITY + "/";
        var department = Visitor.as(given.department());
        var province = Visitor.as(given.province());
        var district = Visitor.as(given.district());
        var office = given.account().office();
        var stranger = Visitor.as(Given.reporter(Given.elsewhere()));

        assertThat(stranger.get(at + office + "/balance").status()).isEqualTo(404);
        assertThat(stranger.sendJson(at + office + "/entries", entry("DISBURSE", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(district.sendJson(at + office + "/entries", entry("ALLOT", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(department
                        .sendJson(at + PROVINCE + "/entries", entry("ALLOT", "9000.00"))
                        .status())
                .isEqualTo(201);
        assertThat(province.sendJson(at + office + "/entries", entry("ALLOT", "5000.00"))
                        .status())
                .isEqualTo(201);
        assertThat(district.sendJson(at + office + "/entries", entry("DISBURSE", "5000.01"))
                        .status())
                .isEqualTo(422);
        assertThat(district.sendJson(at + office + "/entries", entry("DISBURSE", "1200.001"))
                        .status())
                .isEqualTo(422);
        assertThat(district.sendJson(at + office + "/entries", entry("PAY", "1"))
                        .status())
                .isEqualTo(422);
        var paid = district.sendJson(at + office + "/entries", entry("DISBURSE", "1200.00"));
        var id = paid.body().replaceAll("\\D", "");
        var right = district.sendJson(
                at + office + "/entries",
                "{\"kind\":\"CORRECT\",\"corrects\":" + id
                        + ",\"amount\":\"1000.00\",\"on\":\"2024-06-21\",\"note\":\"ผิด\"}");

        assertThat(paid.status()).isEqualTo(201);
        assertThat(right.status()).as(right.body()).isEqualTo(201);
        assertThat(district.get(at + office + "/balance").body())
                .contains(
                        "\"allotted\":\"5000.00\"",
                        "\"disbursed\":\"1000.00\"",
                        "\"free\":\"4000.00\"");
        assertThat(district.get(at + office + "/entries").body())
                .contains("\"total\":3", "\"kind\":\"CORRECT\"", "\"standing\":\"1000.00\"");
    }

    private static String entry(String kind, String amount) {
        return "{\"kind\":\"" + kind + "\",\"amount\":\"" + amount
                + "\",\"on\":\"2024-06-20\",\"category\":\"OPERATIONS\",\"fund\":\"ADMIN\",\"note\":\"ทดสอบ\"}";
    }
}
