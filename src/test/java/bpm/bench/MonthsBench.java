package bpm.bench;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.budget.month.MonthSums;
import bpm.budget.month.MonthTotals;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** The nation's plan and result by month: twelve months of every assignment, a quarter of a million rows. */
class MonthsBench {

    private static final FiscalYear YEAR = new FiscalYear(2567);
    private static final int ASKED = Integer.getInteger("bench.count", 40);

    @Test
    void the_nations_year_is_summed_quickly() throws Exception {
        int assignments = Nation.settle();
        fill();
        Server.owner().sql("vacuum analyze").update();
        System.out.printf("%n%,d assignments with twelve months each%n%n", assignments);
        System.out.printf("%-52s %9s %9s%n", "", "p50 ms", "p95 ms");
        var transactions = Server.bean(Transactions.class);
        var sums = Server.bean(MonthSums.class);
        var totals = Server.bean(MonthTotals.class);
        read(
                "as it first was: every month of the nation",
                () -> transactions.read(
                        Actor.SYSTEM,
                        () -> List.of(
                                sums.byActivity(OfficeCode.DEPARTMENT, YEAR),
                                sums.byOffice(OfficeCode.DEPARTMENT, YEAR))));
        read(
                "as it is: the sums of the nation's sheets",
                () -> transactions.read(
                        Actor.SYSTEM, () -> totals.of(OfficeCode.DEPARTMENT, YEAR, 11)));
        var department = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.READER));
        read("the nation's page of months, over HTTP", () -> department.get("/months?year=2567"));
        var province = Visitor.as(Given.person(new OfficeCode("50"), Role.READER));
        read("a province's page of months, over HTTP", () -> province.get("/months?year=2567"));
    }

    private static void fill() {
        Server.owner().sql("""
                        insert into budget_month_sheet (office, activity, year, updated_at, updated_by, updated_by_name)
                        select office, activity, year, now(), 0, 'ระบบ'
                        from plan_assignment
                        where year = 2567
                        on conflict do nothing
                        """).update();
        Server.owner().sql("""
                        insert into budget_month (office, activity, place, planned_quantity, result_quantity,
                            planned_baht, result_baht, updated_at, updated_by_name)
                        select office, activity, place, 5, 4, 1000.50, 900.25, now(), 'ระบบ'
                        from budget_month_sheet
                        cross join generate_series(1, 12) as place
                        on conflict do nothing
                        """).update();
        Server.owner().sql("""
                        insert into budget_balance (office, year, activity, category, fund, granted, disbursed)
                        select office, year, activity, 'OPERATIONS', 'ADMIN', 20000, 9000
                        from plan_assignment
                        where year = 2567
                        on conflict do nothing
                        """).update();
    }

    private static void read(String name, Callable<?> asking) throws Exception {
        var times = new long[ASKED];
        for (int i = -5; i < ASKED; i++) {
            long start = System.nanoTime();
            asking.call();
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-52s %9.1f %9.1f%n",
                name,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6);
    }
}
