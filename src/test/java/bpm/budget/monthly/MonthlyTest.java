package bpm.budget.monthly;

import static bpm.budget.month.GivenMonths.AUGUST;
import static bpm.budget.month.GivenMonths.JULY;
import static bpm.budget.month.GivenMonths.YEAR;
import static bpm.budget.month.GivenMonths.cell;
import static bpm.budget.month.Measure.PLANNED_BAHT;
import static bpm.budget.month.Measure.RESULT_BAHT;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.budget.month.FiscalMonth;
import bpm.budget.month.GivenMonths;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** รายงานประจำเดือน: a month's results filed to the office above, sealed when sent. */
class MonthlyTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final Actor REVIEWER = Given.reviewer(PROVINCE);

    private static MonthlyPlace place(OfficeCode office, int month) {
        return new MonthlyPlace(new FiscalMonth(YEAR, month), office);
    }

    private static String told(MonthlyPlace place) {
        return Server.read(String.class, """
                select coalesce(string_agg(what, ' ' order by number), '')
                from trail_entry
                where subject = ?
                """, place.filing().subject());
    }

    private static String figures(Visitor.Answer page) {
        return page.page().select("[name=figures]").attr("value");
    }

    @Test
    void other_offices_neither_see_a_monthly_report_nor_send_it() {
        var given = GivenMonths.of(Given.district(PROVINCE, 1), "2567-01-1");
        var place = place(given.office(), AUGUST);
        var stranger = Visitor.as(Given.reporter(Given.elsewhere()));
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var above = Visitor.as(REVIEWER);

        assertThat(stranger.get(place.path()).status()).isEqualTo(404);
        assertThat(stranger.send(place.path(), "comment", "ดี").status()).isEqualTo(404);
        assertThat(stranger.send(place.path() + "/submission").status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1" + place.path()).status()).isEqualTo(404);
        assertThat(neighbour.send(place.path() + "/submission").status()).isEqualTo(404);
        assertThat(neighbour
                        .sendJson("/api/v1" + place.path() + "/submission", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(above.get(place.path()).page().select("textarea[name=comment]"))
                .isEmpty();
        assertThat(above.send(place.path() + "/submission").status()).isEqualTo(403);
        assertThat(above.get(place.path().replace("2567-M08", "2567-M13")).status())
                .isEqualTo(404);
        assertThat(told(place)).isEmpty();
    }

    @Test
    void what_was_planned_needs_a_result_and_what_was_sent_stays() {
        var given = GivenMonths.of(Given.district(PROVINCE, 2), "2567-06-1", "2567-07-2");
        var place = place(given.office(), AUGUST);
        var cell = cell("2567-06-1", AUGUST, RESULT_BAHT);
        given.entered(Map.of(cell("2567-06-1", AUGUST, PLANNED_BAHT), "900"));
        var writer = Visitor.as(given.reporter());
        var reviewer = Visitor.as(REVIEWER);

        var open = writer.get(place.path());
        var silent = writer.send(
                place.path() + "/submission",
                "comment",
                "ตามแผน",
                "version",
                "0",
                "figures",
                figures(open),
                cell.wasField(),
                "",
                cell.field(),
                "");
        var sent = writer.send(
                place.path() + "/submission",
                "comment",
                "ตามแผน",
                "version",
                "0",
                "figures",
                figures(open),
                cell.wasField(),
                "",
                cell.field(),
                "850.25");
        var late = given.type(writer, cell, "850.25", "900");

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("เดือนนี้มีแผน กรุณาใส่ผล ถ้าไม่มีให้ใส่ 0");
        assertThat(silent.page().select("textarea[name=comment]").text()).isEqualTo("ตามแผน");
        assertThat(sent.text()).contains("ส่งรายงานเดือน ส.ค. 2567 แล้ว").contains("850.25");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("รายงานของเดือนนี้ส่งแล้ว");
        assertThat(reviewer.get("/waiting").text()).contains("สิงหาคม 2567");
        assertThat(reviewer.get("/").text()).contains("สิงหาคม 2567");

        var returned = reviewer.send(
                place.path() + "/return", "note", "ยอดไม่ตรงกับทะเบียน", "version", "1");
        var corrected = given.type(writer, cell, "850.25", "900");
        var again = writer.get(place.path());
        var second = writer.send(
                place.path() + "/submission",
                "comment",
                "แก้แล้ว",
                "version",
                "1",
                "figures",
                figures(again));
        var approved = reviewer.send(place.path() + "/approval", "version", "2");

        assertThat(returned.status()).isEqualTo(200);
        assertThat(writer.get("/").text()).contains("สิงหาคม 2567");
        assertThat(writer.get("/notices").text()).contains("สิงหาคม 2567");
        assertThat(corrected.text()).contains("บันทึกแล้ว 1 ช่อง");
        assertThat(second.status()).isEqualTo(200);
        assertThat(approved.status()).isEqualTo(200);
        assertThat(writer.get(place.path() + "/versions/1").text())
                .contains("850.25")
                .contains("ตามแผน");
        assertThat(writer.get(place.path() + "/versions/2").text())
                .contains("900")
                .contains("แก้แล้ว")
                .doesNotContain("850.25");
        assertThat(told(place))
                .isEqualTo("monthly.written monthly.submitted monthly.returned monthly.written"
                        + " monthly.submitted monthly.approved");
    }

    @Test
    void a_province_files_its_districts_together_and_figures_that_changed_are_looked_at_again() {
        var given = GivenMonths.of(Given.district(PROVINCE, 3), "2567-10-1");
        var cell = cell("2567-10-1", JULY, RESULT_BAHT);
        given.entered(Map.of(cell, "1234.5"));
        var place = place(PROVINCE, JULY);
        var writer = Visitor.as(Given.reporter(PROVINCE));
        var department = Visitor.as(Given.reviewer(OfficeCode.DEPARTMENT));

        var open = writer.get(place.path());
        given.entered(Map.of(cell("2567-10-1", JULY, PLANNED_BAHT), "2000"));
        var stale = writer.send(
                place.path() + "/submission",
                "comment",
                "ภาพรวม",
                "version",
                "0",
                "figures",
                figures(open));
        var sent = writer.send(
                place.path() + "/submission",
                "comment",
                "ภาพรวม",
                "version",
                "0",
                "figures",
                figures(stale));
        var approved = department.send(place.path() + "/approval", "version", "1");

        assertThat(open.text()).contains("1,234.5").contains("ส่งรายงานเดือนนี้แล้ว 0 จาก");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("textarea[name=comment]").text()).isEqualTo("ภาพรวม");
        assertThat(sent.text()).contains("ส่งรายงานเดือน ก.ค. 2567 แล้ว");
        assertThat(approved.status()).isEqualTo(200);
        assertThat(writer.get("/api/v1" + place.path()).body()).contains("\"state\":\"APPROVED\"");
    }
}
