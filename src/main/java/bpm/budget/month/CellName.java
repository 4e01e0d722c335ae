package bpm.budget.month;

import bpm.shared.Spoken;
import bpm.shared.Words;

/** What a cell is called in a sentence (ชื่อช่อง): {@code 2567-07-2 มิ.ย. 2567 ผล (บาท)}. */
record CellName(String activity, FiscalMonth month, Measure measure) implements Spoken {

    static CellName of(MonthCell cell) {
        return new CellName(
                cell.activity().toString(),
                new FiscalMonth(cell.activity().year(), cell.place()),
                cell.measure());
    }

    @Override
    public String in(Words t) {
        return t.digits(activity) + " " + month.in(t) + " " + measure.in(t);
    }
}
