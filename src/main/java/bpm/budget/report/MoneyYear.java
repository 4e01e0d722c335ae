package bpm.budget.report;

import bpm.org.Office;
import bpm.shared.FiscalYear;
import bpm.shared.Percent;

import java.util.List;

/** An office's money of a year (งบประมาณทั้งปี): all, by activity, by office below, by category and fund. */
public record MoneyYear(
        Office office,
        FiscalYear year,
        MoneyLine total,
        List<MoneyLine> activities,
        List<MoneyLine> offices,
        List<MoneyLine> categories,
        Percent elapsed) {

    public boolean isEmpty() {
        return activities.isEmpty();
    }
}
