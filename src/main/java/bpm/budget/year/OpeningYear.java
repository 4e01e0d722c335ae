package bpm.budget.year;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.month.FiscalMonth;
import bpm.budget.month.MonthDoors;
import bpm.budget.month.MonthSum;
import bpm.budget.month.MonthSums;
import bpm.budget.month.Months;
import bpm.budget.pace.Paces;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opening an office's year by month (เปิดภาพรวมทั้งปี), for whoever sees the office. */
@Component
class OpeningYear {

    private final Transactions transactions;
    private final MonthSums sums;
    private final MonthDoors doors;
    private final Paces paces;
    private final Offices offices;

    OpeningYear(
            Transactions transactions,
            MonthSums sums,
            MonthDoors doors,
            Paces paces,
            Offices offices) {
        this.transactions = transactions;
        this.sums = sums;
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
        return transactions.read(actor, () -> {
            var activities = sums.byActivity(code, year);
            var total = Months.sum(activities.stream().map(MonthSum::months).toList());
            return new OpenedYear(
                    offices.find(code).orElseThrow(Problem::notFound),
                    year,
                    activities,
                    code.isDistrict() ? List.of() : sums.byOffice(code, year),
                    offices.under(code).stream()
                            .collect(Collectors.toMap(
                                    one -> one.code().value(), Function.<Office>identity())),
                    code.isDepartment() ? List.of() : doors.of(code, year),
                    paces.of(code, year, total, today),
                    now(year, today));
        });
    }

    private static int now(FiscalYear year, LocalDate today) {
        return Optional.of(today)
                .filter(year::contains)
                .map(day -> FiscalMonth.of(day).place())
                .orElse(today.isBefore(year.first()) ? 1 : FiscalMonth.MONTHS);
    }
}
