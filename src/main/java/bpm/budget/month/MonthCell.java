package bpm.budget.month;

import bpm.plan.ActivityKey;

import java.util.Locale;

/** One cell that an office fills in (ช่องหนึ่งของตาราง): of which activity, in which month, what. */
public record MonthCell(ActivityKey activity, int place, Measure measure) {

    /** The name of its field in a form: {@code c-2567-03-2-09-rb}. */
    public String field() {
        return String.format(Locale.ROOT, "c-%s-%02d-%s", activity, place, measure.code());
    }

    /** The field that carries what the page showed. */
    public String wasField() {
        return "was" + field().substring(1);
    }

    public Months.Slot slot() {
        return new Months.Slot(place, measure);
    }
}
