package bpm.years;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.GivenPlan;
import bpm.shared.FiscalYear;
import bpm.survey.round.GivenRound;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

/** What years come to: each figure as raw rows have it, closed years as they were kept. */
class YearsTest {

    private static final OfficeCode PROVINCE = Given.province();

    @Test
    void figures_are_those_of_the_rows_and_a_snapshot_does_not_move_with_them() {
        var year = GivenPlan.past();
        var activity = ActivityKey.of(year + "-02-1");
        var district = Given.district(PROVINCE, 1);
        GivenRound.in(PROVINCE, 2, activity);
        GivenRound.in(PROVINCE, 1, activity);
        GivenYears.allotted(activity, district, 3000);
        GivenYears.spent(activity, district, 1250);
        GivenYears.open(activity, district);
        var department = Given.planner(OfficeCode.DEPARTMENT);

        var before = reading(year);
        Server.bean(ClosingYear.class).close(department, year);
        Server.bean(ReopeningYear.class).reopen(department, year, "ทดสอบ");
        GivenYears.spent(activity, district, 50);
        var second = Server.bean(ClosingYear.class).close(department, year);
        var opened = Server.bean(ReadingYears.class).open(department, year);
        var first = Server.bean(Transactions.class)
                .read(department, () -> Server.bean(YearFigures.class).kept(year, 1, PROVINCE));

        assertThat(before.assignments()).isEqualTo(count("plan_assignment", year));
        assertThat(before.rounds()).isEqualTo(count("survey_round", year));
        assertThat(before.allotted()).isEqualByComparingTo(allotted(year));
        assertThat(before.disbursed()).isEqualByComparingTo("1250");
        assertThat(before.spent()).contains(new BigDecimal("41.67"));
        assertThat(second).isEqualTo(2);
        assertThat(Server.read(String.class, """
                select string_agg(what, ' ' order by number) from trail_entry where subject = ?
                """, "year " + year))
                .isEqualTo("rounds.closed year.closed year.reopened year.closed");
        assertThat(first.isSame(before)).isTrue();
        assertThat(opened.kept().orElseThrow().disbursed()).isEqualByComparingTo("1300");
        assertThat(opened.isUnchanged()).isTrue();
        assertThat(opened.steps())
                .extracting(YearStep::kind)
                .containsExactly(YearStep.Kind.CLOSE, YearStep.Kind.REOPEN, YearStep.Kind.CLOSE);
        assertThat(Visitor.as(Given.reporter(district)).get("/years/" + year).text())
                .contains("ปิดแล้ว", "ชุดที่ 2", "1,300");
    }

    @Test
    void a_district_sees_its_own_years_and_nobody_elses() {
        var stranger = Visitor.as(Given.reporter(Given.elsewhere()));
        var own = Visitor.as(Given.reporter(Given.district(PROVINCE, 3)));

        assertThat(stranger.get("/years?office=" + PROVINCE).status()).isEqualTo(404);
        assertThat(stranger.get("/years.xlsx?office=" + PROVINCE).status()).isEqualTo(404);
        assertThat(own.get("/years").text()).contains("เปรียบเทียบหลายปี", "เบิกจ่าย (ร้อยละ)");
        assertThat(own.get("/years.csv").body()).contains("ปีงบประมาณ 2567");
        assertThat(own.get("/years.xlsx").status()).isEqualTo(200);
        assertThat(own.get("/api/v1/years").body()).contains("\"year\":2567", "\"closed\":");
    }

    private static YearSum reading(FiscalYear year) {
        var planner = Given.planner(PROVINCE);
        return Server.bean(ReadingYears.class).beside(planner, PROVINCE).stream()
                .filter(sum -> sum.year().equals(year))
                .findFirst()
                .orElseGet(() -> Server.bean(Transactions.class)
                        .read(planner, () -> Server.bean(YearFigures.class).now(year, PROVINCE)));
    }

    private static int count(String table, FiscalYear year) {
        return Server.read(
                Integer.class,
                "select count(*) from " + table + " where year = ? and office like ?",
                year.number(),
                PROVINCE + "%");
    }

    /** What came in less what went on, by the entries themselves. */
    private static BigDecimal allotted(FiscalYear year) {
        return Server.read(BigDecimal.class, """
                select sum(case when side = 'IN' then amount else -amount end)
                from budget_entry
                where year = ? and office like ? and acts_as = 'ALLOT'
                """, year.number(), PROVINCE + "%");
    }
}
