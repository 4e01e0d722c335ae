package bpm.budget.year;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.month.FiscalMonth;
import bpm.budget.month.MonthDoors;
import bpm.budget.month.MonthSum;
import bpm.budget.month.MonthSums;
import bpm.budget.month.MonthTotals;
import bpm.budget.month.Months;
import bpm.budget.pace.Paces;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opening an office's year by month (เปิดภาพรวมทั้งปี), for whoever sees the office. */
@Component
class OpeningYear {

    private final Transactions transactions;
    private final MonthSums sums;
    private final MonthTotals totals;
    private final MonthDoors doors;
    private final Paces paces;
    private final Offices offices;

    OpeningYear(
            Transactions transactions,
            MonthSums sums,
            MonthTotals totals,
            MonthDoors doors,
            Paces paces,
            Offices offices) {
        this.transactions = transactions;
        this.sums = sums;
        this.totals = totals;
        this.doors = doors;
        this.paces = paces;
        this.offices = offices;
    }

    /** The office that an address names, the reader's own where it names none; out of scope is not found. */
    static OfficeCode office(Actor actor, String asked) {
        if (asked.isEmpty()) {
            return actor.office();
        }
        if (!OfficeCode.isCode(asked) || !actor.sees(new OfficeCode(asked))) {
            throw Problem.notFound();
        }
        return new OfficeCode(asked);
    }

    OpenedYear open(Actor actor, OfficeCode code, FiscalYear year) {
        var today = doors.today();
        int now = FiscalMonth.within(year, today).place();
        return transactions.read(actor, () -> {
            var parts = parts(code, year, now);
            var total =
                    Months.sum(parts.activities().stream().map(MonthSum::months).toList());
            return new OpenedYear(
                    offices.find(code).orElseThrow(Problem::notFound),
                    year,
                    parts.activities(),
                    parts.offices(),
                    offices.under(code).stream()
                            .collect(Collectors.toMap(
                                    one -> one.code().value(), Function.<Office>identity())),
                    code.isDepartment() ? List.of() : doors.of(code, year),
                    paces.of(code, year, total, today),
                    now);
        });
    }

    /** Of the nation, whose months are many, only the sums that the page shows. */
    private MonthTotals.Totals parts(OfficeCode code, FiscalYear year, int now) {
        return code.isDepartment()
                ? totals.of(code, year, now)
                : new MonthTotals.Totals(
                        sums.byActivity(code, year),
                        code.isDistrict() ? List.of() : sums.byOffice(code, year));
    }
}
