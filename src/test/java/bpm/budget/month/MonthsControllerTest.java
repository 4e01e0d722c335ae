package bpm.budget.month;

import static bpm.budget.month.GivenMonths.AUGUST;
import static bpm.budget.month.GivenMonths.JULY;
import static bpm.budget.month.GivenMonths.SEPTEMBER;
import static bpm.budget.month.GivenMonths.cell;
import static bpm.budget.month.Measure.PLANNED_BAHT;
import static bpm.budget.month.Measure.RESULT_BAHT;
import static bpm.budget.month.Measure.RESULT_QUANTITY;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Map;

/** แผน/ผล รายเดือน of an assignment: cell by cell, by the office itself, while the month is open. */
class MonthsControllerTest {

    static final OfficeCode PROVINCE = Given.province();
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 1);

    @Test
    void other_offices_neither_see_the_months_nor_write_them() {
        var given = GivenMonths.of(DISTRICT, "2567-01-1");
        var cell = cell("2567-01-1", AUGUST, RESULT_BAHT);
        var stranger = Visitor.as(Given.reporter(Given.elsewhere()));
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var above = Visitor.as(Given.person(PROVINCE, Role.REPORTER, Role.REVIEWER, Role.PLANNER));
        var reader = Visitor.as(Given.person(DISTRICT, Role.READER));

        for (var other : java.util.List.of(stranger, neighbour)) {
            assertThat(other.get(given.path("2567-01-1")).status()).isEqualTo(404);
            assertThat(given.type(other, cell, "", "5").status()).isEqualTo(404);
            assertThat(other.get("/months?office=" + DISTRICT).status()).isEqualTo(404);
            assertThat(other.get("/months/table?office=" + DISTRICT).status()).isEqualTo(404);
            assertThat(other.get("/months/table.xlsx?office=" + DISTRICT).status())
                    .isEqualTo(404);
            assertThat(other.send("/months/2567-M07/" + DISTRICT + "/reopening").status())
                    .isEqualTo(404);
            assertThat(other.get("/api/v1" + given.path("2567-01-1")).status()).isEqualTo(404);
            assertThat(other.putJson("/api/v1" + given.path("2567-01-1"), "{\"months\":[]}", "0")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(above.get(given.path("2567-01-1")).page().select("input.form-control"))
                .isEmpty();
        assertThat(given.type(above, cell, "", "5").status()).isEqualTo(403);
        assertThat(given.type(reader, cell, "", "5").status()).isEqualTo(403);
        assertThat(given.told("2567-01-1")).isEmpty();
    }

    @Test
    void an_office_writes_plan_and_result_and_quarters_are_reckoned() {
        var given = GivenMonths.of(DISTRICT, "2567-02-1");
        var visitor = Visitor.as(given.reporter());
        var august = cell("2567-02-1", AUGUST, RESULT_BAHT);
        var plan = cell("2567-02-1", SEPTEMBER, PLANNED_BAHT);

        var saved = visitor.send(
                given.path("2567-02-1"),
                august.wasField(),
                "",
                august.field(),
                "๑,๒๐๐.๕๐",
                plan.wasField(),
                "",
                plan.field(),
                "3,000");
        var again = given.type(visitor, august, "1200.5", "1,200.50");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text()).contains("บันทึกแล้ว 2 ช่อง");
        assertThat(saved.page().select("#" + august.field()).attr("value")).isEqualTo("1,200.5");
        assertThat(saved.page()
                        .select("tr.sum td[data-quarter=4][data-column=3]")
                        .text())
                .isEqualTo("1,200.5");
        assertThat(saved.page()
                        .select("tr.sum td[data-quarter=0][data-column=2]")
                        .text())
                .isEqualTo("3,000");
        assertThat(again.text()).contains("ไม่มีอะไรเปลี่ยนแปลง");
        assertThat(given.told("2567-02-1"))
                .contains("2024-08 RESULT_BAHT")
                .contains("\"after\":\"1200.5\"")
                .contains("\"before\":\"\"")
                .containsOnlyOnce("months.written");
    }

    @Test
    void what_is_no_number_is_named_by_month_and_row_and_nothing_typed_is_lost() {
        var given = GivenMonths.of(DISTRICT, "2567-05-1");
        var visitor = Visitor.as(given.reporter());
        var wrong = cell("2567-05-1", AUGUST, RESULT_BAHT);
        var right = cell("2567-05-1", AUGUST, RESULT_QUANTITY);

        var answer = visitor.send(
                given.path("2567-05-1"),
                wrong.wasField(),
                "",
                wrong.field(),
                "พันสอง",
                right.wasField(),
                "",
                right.field(),
                "12");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a").text())
                .contains("ส.ค. 2567 ผล (บาท)")
                .contains("“พันสอง” ไม่ใช่ตัวเลข");
        assertThat(answer.page().select("#" + wrong.field()).attr("value")).isEqualTo("พันสอง");
        assertThat(answer.page().select("#" + right.field()).attr("value")).isEqualTo("12");
        assertThat(given.told("2567-05-1")).isEmpty();
    }

    @Test
    void a_locked_month_and_one_to_come_take_no_result() {
        var given = GivenMonths.of(DISTRICT, "2567-06-1");
        var visitor = Visitor.as(given.reporter());

        var page = visitor.get(given.path("2567-06-1")).page();
        var locked = given.type(visitor, cell("2567-06-1", JULY, RESULT_BAHT), "", "500");
        var early = given.type(visitor, cell("2567-06-1", SEPTEMBER, RESULT_BAHT), "", "500");

        assertThat(page.select("input#" + cell("2567-06-1", JULY, RESULT_BAHT).field()))
                .isEmpty();
        assertThat(page.text()).contains("ปิดแล้ว");
        assertThat(locked.status()).isEqualTo(422);
        assertThat(locked.text()).contains("เดือนนี้ปิดแล้ว ค่า 500 ยังไม่ได้บันทึก");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("ยังไม่ถึงเดือนนี้");
        assertThat(given.told("2567-06-1")).isEmpty();
    }

    @Test
    void two_people_are_told_cell_by_cell_and_each_keeps_what_only_they_changed() {
        var given = GivenMonths.of(DISTRICT, "2567-07-2");
        var baht = cell("2567-07-2", AUGUST, RESULT_BAHT);
        var people = cell("2567-07-2", AUGUST, RESULT_QUANTITY);
        var first = Visitor.as(given.reporter());
        var second = Visitor.as(Given.reporter(DISTRICT));

        first.send(
                given.path("2567-07-2"),
                baht.wasField(),
                "",
                baht.field(),
                "700",
                people.wasField(),
                "",
                people.field(),
                "30");
        var told = second.send(
                given.path("2567-07-2"),
                baht.wasField(),
                "",
                baht.field(),
                "900",
                people.wasField(),
                "",
                people.field(),
                "");
        var insisted = second.send(
                given.path("2567-07-2"),
                baht.wasField(),
                told.page().select("[name=" + baht.wasField() + "]").attr("value"),
                baht.field(),
                told.page().select("#" + baht.field()).attr("value"),
                people.wasField(),
                told.page().select("[name=" + people.wasField() + "]").attr("value"),
                people.field(),
                told.page().select("#" + people.field()).attr("value"));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text())
                .contains("แก้ไขเป็น 700 ก่อนท่าน ท่านพิมพ์ 900")
                .contains(given.reporter().fullName());
        assertThat(told.page().select("#" + baht.field()).attr("value")).isEqualTo("900");
        assertThat(told.page().select("#" + people.field()).attr("value")).isEqualTo("30");
        assertThat(insisted.text()).contains("บันทึกแล้ว 1 ช่อง");
        assertThat(given.told("2567-07-2"))
                .contains("\"before\":\"700\"")
                .contains("\"after\":\"900\"");
    }

    @Test
    void the_office_above_opens_a_locked_month_with_a_reason_until_a_day() {
        var given = GivenMonths.of(Given.district(PROVINCE, 3), "2567-08-1");
        var office = given.office();
        var address = "/months/2567-M07/" + office + "/reopening";
        var reporter = Visitor.as(given.reporter());
        var reviewer = Visitor.as(Given.reviewer(PROVINCE));

        var own = reporter.send(address, "until", "30/8/2567", "reason", "ขอแก้");
        var department = Visitor.as(Given.reviewer(OfficeCode.DEPARTMENT))
                .send(address, "until", "30/8/2567", "reason", "ขอแก้");
        var silent = reviewer.send(address, "until", "1/8/2567", "reason", " ");
        var opened = reviewer.send(address, "until", "๓๐/๘/๒๕๖๗", "reason", "ใบสำคัญมาช้า");
        var twice = reviewer.send(address, "until", "30/8/2567", "reason", "อีกครั้ง");
        var written = given.type(reporter, cell("2567-08-1", JULY, RESULT_BAHT), "", "850");

        assertThat(own.status()).isEqualTo(403);
        assertThat(department.status()).isEqualTo(403);
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("กรุณาระบุเหตุผล").contains("กรุณาใส่วันตั้งแต่วันนี้");
        assertThat(silent.page().select("#until").attr("value")).isEqualTo("1/8/2567");
        assertThat(opened.text())
                .contains("เปิดเดือน ก.ค. 2567 ให้บันทึกได้ถึงวันที่ 30 ส.ค. 2567");
        assertThat(opened.text()).contains("ใบสำคัญมาช้า");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(written.text()).contains("บันทึกแล้ว 1 ช่อง");
        assertThat(Server.read(
                        String.class,
                        "select what || ' ' || detail from trail_entry where subject = ?",
                        "month 2567-M07/" + office))
                .contains("month.reopened")
                .contains("ใบสำคัญมาช้า");
    }

    @Test
    void a_province_sees_each_office_once_and_takes_the_table_away() {
        var one = GivenMonths.of(DISTRICT, "2567-10-1");
        var two = GivenMonths.of(Given.district(PROVINCE, 2), "2567-10-1");
        var cell = cell("2567-10-1", AUGUST, RESULT_BAHT);
        one.entered(Map.of(cell, "1000.25"));
        two.entered(Map.of(cell, "500.50"));
        var province = Visitor.as(Given.reviewer(PROVINCE));

        var year = province.get("/months").page();
        var table = province.get("/months/table").page();
        var csv = province.get("/months/table.csv");
        var xlsx = province.get("/months/table.xlsx");

        assertThat(year.select("tr:contains(2567-10-1) td[data-label=ผล (บาท)]").text())
                .isEqualTo("1,500.75");
        assertThat(year.text()).contains("อัตราการเบิกจ่าย").contains("คิดอย่างไร");
        assertThat(table.select("tbody:contains(2567-10-1) tr")
                        .last()
                        .select("td")
                        .last()
                        .text())
                .isEqualTo("1,500.75");
        assertThat(csv.body()).contains("2567-10-1").contains("1500.75");
        assertThat(xlsx.header("Content-Type")).contains("spreadsheetml");
    }

    @Test
    void programs_read_and_replace_months_on_top_of_a_version() {
        var given = GivenMonths.of(DISTRICT, "2567-12-1");
        var api = "/api/v1" + given.path("2567-12-1");
        var visitor = Visitor.as(given.reporter());
        var august = "{\"months\":[{\"month\":\"2024-08\",\"plannedQuantity\":20,"
                + "\"plannedBaht\":4000,\"resultBaht\":1200.50}]}";

        var empty = visitor.get(api);
        var unversioned = visitor.putJson(api, august, "");
        var written = visitor.putJson(api, august, "0");
        var stale = visitor.putJson(api, august.replace("4000", "5000"), "0");
        var locked = visitor.putJson(api, august.replace("2024-08", "2024-06"), "1");
        var other = visitor.putJson(api, august.replace("2024-08", "2025-08"), "1");

        assertThat(empty.header("ETag")).isEqualTo("\"0\"");
        assertThat(unversioned.status()).isEqualTo(428);
        assertThat(written.status()).isEqualTo(200);
        assertThat(written.header("ETag")).isEqualTo("\"1\"");
        assertThat(written.body())
                .contains("\"plannedBaht\":\"4000.00\"")
                .contains("\"resultBaht\":\"1200.50\"");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(locked.status()).isEqualTo(422);
        assertThat(other.status()).isEqualTo(422);
        assertThat(Server.read(
                        BigDecimal.class,
                        "select planned_baht from budget_month where office = ? and activity = ?",
                        DISTRICT.value(),
                        "2567-12-1"))
                .isEqualByComparingTo("4000");
    }
}
