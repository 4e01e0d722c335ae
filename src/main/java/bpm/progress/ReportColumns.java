package bpm.progress;

import bpm.progress.report.Phone;
import bpm.progress.report.ProgressReport;
import bpm.shared.FiscalYear;
import bpm.shared.Percent;

import org.jspecify.annotations.Nullable;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The columns of a draft (คอลัมน์ของร่าง): as typed, and beside it what could be read. */
final class ReportColumns {

    private ReportColumns() {}

    static Map<String, @Nullable Object> of(
            ReportPlace place, FiscalYear year, Draft draft, ProgressReport report) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("activity", place.activity().toString());
        columns.put("office", place.office().value());
        columns.put("year", year.number());
        columns.put("typed", ReportJson.text(draft.form()));
        columns.put("editor", draft.editor());
        columns.put("updatedAt", draft.updatedAt().atOffset(ZoneOffset.UTC));
        columns.put("updatedBy", draft.updatedBy());
        columns.put("updatedByName", draft.updatedByName());
        columns.put("version", draft.version());
        read(columns, report);
        return columns;
    }

    private static void read(Map<String, @Nullable Object> columns, ProgressReport report) {
        columns.put("name", report.responsibleName());
        columns.put("phone", report.responsiblePhone().map(Phone::stored).orElse(""));
        columns.put("dates", ReportJson.text(report.dates()));
        columns.put("points", ReportJson.text(report.successPoints()));
        columns.put("result", report.result().orElse(null));
        columns.put("percent", report.percent().map(Percent::value).orElse(null));
        columns.put("percentReason", report.percentReason());
        columns.put("remarks", report.remarks());
        columns.put("lastHeld", report.lastHeld().orElse(null));
    }
}
