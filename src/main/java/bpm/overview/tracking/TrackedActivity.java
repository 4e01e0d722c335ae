package bpm.overview.tracking;

import bpm.budget.month.FiscalMonth;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import java.util.List;

/**
 * An activity as a column of a table of following up, in the plan's order (กิจกรรมในตารางติดตาม); in the table
 * of monthly reports a month stands in its place.
 */
public record TrackedActivity(
        String key, String name, String nameEn, String project, String projectName) {

    private static final int AFTER_YEAR = 5;

    /** The months of a year, October first. */
    static List<TrackedActivity> months(FiscalYear year) {
        return FiscalMonth.all(year).stream()
                .map(month -> new TrackedActivity(month.key(), "", "", "", ""))
                .toList();
    }

    /** The key without the year. */
    public String number() {
        return key.substring(AFTER_YEAR);
    }

    /** What stands above its column. */
    public String head(Words t) {
        return FiscalMonth.parse(key).map(month -> month.brief(t)).orElse(t.digits(number()));
    }

    /** Its name in full. */
    public String title(Words t) {
        return FiscalMonth.parse(key).map(month -> month.title(t)).orElse(t.name(name, nameEn));
    }
}
