package bpm.budget.year;

import bpm.budget.month.FiscalMonth;
import bpm.budget.month.Measure;
import bpm.budget.month.MonthDoor;
import bpm.budget.month.MonthSum;
import bpm.budget.month.Months;
import bpm.budget.month.OfficeSum;
import bpm.budget.pace.Paces;
import bpm.org.Office;
import bpm.shared.FiscalYear;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An office's year by month (ภาพรวมทั้งปี): its activities with all offices below, its months, its pace. */
public record OpenedYear(
        Office office,
        FiscalYear year,
        List<MonthSum> activities,
        List<OfficeSum> offices,
        Map<String, Office> names,
        List<MonthDoor> doors,
        Paces.Told pace,
        int now) {

    /** All activities together: only the money can be added. */
    public Months total() {
        return Months.sum(activities.stream().map(MonthSum::months).toList());
    }

    /** The month up to which results are summed: the present one, or the last of a year that is over. */
    public FiscalMonth upTo() {
        return new FiscalMonth(year, now);
    }

    /** The months that are locked, hold nothing and have no report: nobody looks for them first. */
    public List<MonthDoor> quiet() {
        var total = total();
        return doors.stream().filter(door -> isQuiet(door, total)).toList();
    }

    /** All other months. */
    public List<MonthDoor> busy() {
        var total = total();
        return doors.stream().filter(door -> !isQuiet(door, total)).toList();
    }

    private static boolean isQuiet(MonthDoor door, Months total) {
        return door.standing() == MonthDoor.Standing.LOCKED
                && door.report().isEmpty()
                && Arrays.stream(Measure.values())
                        .allMatch(measure ->
                                total.at(door.month().place(), measure).isEmpty());
    }

    public boolean isEmpty() {
        return activities.isEmpty();
    }
}
