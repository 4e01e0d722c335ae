package bpm.budget.month;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Transactions;
import bpm.budget.Baht;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.budget.ledger.Posting;
import bpm.budget.ledger.PostingEntry;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** What the ledger and the report propose for months, worked by hand; and filling blank cells with it. */
class ProposalsTest {

    private static final OfficeCode PROVINCE = Given.province(2);
    private static final String ACTIVITY = GivenMoney.ACTIVITY.toString();
    private static final int JUNE = 9;

    @Test
    void baht_are_the_disbursements_of_each_month_and_quantity_is_what_the_report_has_more() {
        var given = GivenMoney.in(PROVINCE, 1).allotted(1000);
        long first = post(given, EntryKind.DISBURSE, "100.50", "2024-06-03", Details.NONE);
        post(given, EntryKind.DISBURSE, "200", "2024-06-28", Details.NONE);
        post(given, EntryKind.ADVANCE, "80", "2024-07-01", Details.NONE);
        post(given, EntryKind.CLEAR, "80", "2024-07-31", Details.NONE.spent(Baht.of("50.25")));
        post(given, EntryKind.COMMIT, "99", "2024-08-01", Details.NONE);
        given.correct(first, 90); // 10.50 less, on 20 June
        var months = new GivenMonths(given.account().office(), given.district());
        months.entered(Map.of(
                GivenMonths.cell(ACTIVITY, JUNE, Measure.RESULT_QUANTITY), "15",
                GivenMonths.cell(ACTIVITY, GivenMonths.JULY, Measure.RESULT_QUANTITY), "30"));
        Server.owner()
                .sql("""
                        insert into progress_report (activity, office, year, typed, result, last_held, updated_at,
                            updated_by, updated_by_name)
                        values (:activity, :office, 2567, '{}', 55, date '2024-07-15', now(), 1, 'ผู้รายงาน')
                        """)
                .param("activity", ACTIVITY)
                .param("office", given.account().office().value())
                .update();

        var proposed = Server.bean(Transactions.class)
                .read(
                        given.district(),
                        () -> Server.bean(Proposals.class)
                                .of(given.account().office(), GivenMonths.YEAR));

        // June: 100.50 + 200 − 10.50; July: 50.25 of vouchers; a commitment is not paid yet
        // report: 55 in all, of which June already has 15; what July itself has does not count
        assertThat(proposed)
                .isEqualTo(Map.of(
                        GivenMonths.cell(ACTIVITY, JUNE, Measure.RESULT_BAHT),
                        new BigDecimal("290"),
                        GivenMonths.cell(ACTIVITY, GivenMonths.JULY, Measure.RESULT_BAHT),
                        new BigDecimal("50.25"),
                        GivenMonths.cell(ACTIVITY, GivenMonths.JULY, Measure.RESULT_QUANTITY),
                        new BigDecimal("40")));
    }

    @Test
    void filling_puts_proposals_into_blank_cells_of_open_months_alone_and_saves_nothing() {
        var given = GivenMoney.in(PROVINCE, 2).allotted(1000);
        post(given, EntryKind.DISBURSE, "70", "2024-06-03", Details.NONE);
        post(given, EntryKind.DISBURSE, "35.75", "2024-08-01", Details.NONE);
        var months = new GivenMonths(given.account().office(), given.district());
        var visitor = Visitor.as(given.district());
        var august = GivenMonths.cell(ACTIVITY, GivenMonths.AUGUST, Measure.RESULT_BAHT);
        var plan = GivenMonths.cell(ACTIVITY, GivenMonths.AUGUST, Measure.PLANNED_BAHT);
        var stranger = Visitor.as(Given.reporter(Given.elsewhere()));

        assertThat(stranger.send(months.path(ACTIVITY), "fill", "proposed").status())
                .isEqualTo(404);
        var shown = visitor.get(months.path(ACTIVITY));
        var filled = visitor.send(
                months.path(ACTIVITY),
                "fill",
                "proposed",
                august.field(),
                "",
                august.wasField(),
                "",
                plan.field(),
                "500",
                plan.wasField(),
                "");
        var again = visitor.get(months.path(ACTIVITY));

        assertThat(shown.page().select("[data-for=" + august.field() + "]").text())
                .isEqualTo("เสนอ 35.75");
        assertThat(shown.text()).doesNotContain("เสนอ 70");
        assertThat(filled.page().select("#" + august.field()).val()).isEqualTo("35.75");
        assertThat(filled.page().select("#" + plan.field()).val()).isEqualTo("500");
        assertThat(filled.text()).contains("ยังไม่ได้บันทึก");
        assertThat(again.page().select("#" + august.field()).val()).isEmpty();
        assertThat(months.told(ACTIVITY)).isEmpty();
    }

    @Test
    void what_a_person_typed_is_not_filled_over() {
        var blank = GivenMonths.cell(ACTIVITY, 1, Measure.RESULT_BAHT);
        var typed = GivenMonths.cell(ACTIVITY, 2, Measure.RESULT_BAHT);
        var absent = GivenMonths.cell(ACTIVITY, 3, Measure.RESULT_BAHT);
        var form = new TypedMonths(Map.of(blank.field(), " ", typed.field(), "7"));

        var filled = form.filled(Map.of(
                blank, new BigDecimal("1.5"), typed, BigDecimal.TEN, absent, BigDecimal.ONE));

        assertThat(filled.fields()).isEqualTo(Map.of(blank.field(), "1.5", typed.field(), "7"));
    }

    @Test
    void the_activitys_page_tells_this_month_and_its_quarter() {
        var given = new GivenMonths(
                Given.district(PROVINCE, 2), Given.reporter(Given.district(PROVINCE, 2)));
        GivenMonths.of(given.office(), "2567-07-2");
        var page = "/assignments/2567-07-2/" + given.office();
        var visitor = Visitor.as(given.reporter());

        var before = visitor.get(page).page().select("#months").text();
        given.entered(Map.of(
                GivenMonths.cell("2567-07-2", GivenMonths.JULY, Measure.RESULT_BAHT), "1200.50",
                GivenMonths.cell("2567-07-2", GivenMonths.AUGUST, Measure.PLANNED_QUANTITY), "30",
                GivenMonths.cell("2567-07-2", GivenMonths.AUGUST, Measure.RESULT_BAHT), "800"));
        var after = visitor.get(page).page().select("#months").text();

        assertThat(before).contains("ยังไม่ได้บันทึกของเดือน ส.ค. 2567 และไตรมาส 4");
        assertThat(after)
                .contains("ส.ค. 2567 แผน 30 ผล – คน · แผน – ผล 800 บาท")
                .contains("ไตรมาส 4 แผน 30 ผล – คน · แผน – ผล 2,000.5 บาท");
    }

    @Test
    void the_sums_that_sheets_keep_are_those_of_their_months() {
        var office = Given.district(PROVINCE, 1);
        var given = GivenMonths.of(office, "2567-02-1");
        given.entered(Map.of(
                GivenMonths.cell("2567-02-1", GivenMonths.JULY, Measure.RESULT_BAHT), "10",
                GivenMonths.cell("2567-02-1", GivenMonths.AUGUST, Measure.RESULT_BAHT), "5.50",
                GivenMonths.cell("2567-02-1", GivenMonths.AUGUST, Measure.PLANNED_QUANTITY), "3",
                GivenMonths.cell("2567-02-1", GivenMonths.SEPTEMBER, Measure.PLANNED_BAHT), "900"));

        for (int place : new int[] {1, GivenMonths.JULY, GivenMonths.AUGUST, FiscalMonth.MONTHS}) {
            var months =
                    read(() -> Server.bean(MonthSums.class).byActivity(PROVINCE, GivenMonths.YEAR));
            var offices =
                    read(() -> Server.bean(MonthSums.class).byOffice(PROVINCE, GivenMonths.YEAR));
            var totals = read(
                    () -> Server.bean(MonthTotals.class).of(PROVINCE, GivenMonths.YEAR, place));

            assertThat(totals.activities()).hasSameSizeAs(months);
            for (int i = 0; i < months.size(); i++) {
                var one = months.get(i);
                var same = totals.activities().get(i);
                assertThat(same.activity()).isEqualTo(one.activity());
                assertThat(same.unit()).isEqualTo(one.unit());
                assertThat(same.offices()).isEqualTo(one.offices());
                told(same.months(), one.months(), place);
            }
            assertThat(totals.offices()).hasSameSizeAs(offices);
            for (int i = 0; i < offices.size(); i++) {
                assertThat(totals.offices().get(i).office())
                        .isEqualTo(offices.get(i).office());
                assertThat(totals.offices().get(i).activities())
                        .isEqualTo(offices.get(i).activities());
                told(totals.offices().get(i).months(), offices.get(i).months(), place);
            }
        }
    }

    private static void told(Months sums, Months months, int place) {
        for (var measure : Measure.values()) {
            assertThat(sums.upTo(place, measure)).isEqualTo(months.upTo(place, measure));
            assertThat(sums.year(measure)).isEqualTo(months.year(measure));
        }
    }

    private static <T> T read(Supplier<T> asking) {
        return Server.bean(Transactions.class).read(Given.planner(PROVINCE), asking);
    }

    private static long post(
            GivenMoney given, EntryKind kind, String baht, String day, Details more) {
        return Server.bean(PostingEntry.class)
                .post(
                        given.district(),
                        new Posting(
                                kind, given.account(), Baht.of(baht), LocalDate.parse(day), more));
    }
}
