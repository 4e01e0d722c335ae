package bpm.progress;

import bpm.progress.report.ProgressReport;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The reports being written, each in the scope of the caller's transaction. */
@Component
class ProgressReports {

    private static final String FOUND = """
            select typed, version, updated_at, updated_by, updated_by_name, editor
            from progress_report
            where office = :office and activity = :activity
            """;

    private final JdbcClient database;

    ProgressReports(JdbcClient database) {
        this.database = database;
    }

    Optional<Draft> find(ReportPlace place) {
        return find(FOUND, place);
    }

    /** The draft, held until the transaction ends. */
    Optional<Draft> hold(ReportPlace place) {
        return find(FOUND + "for update", place);
    }

    private Optional<Draft> find(String sql, ReportPlace place) {
        return database.sql(sql)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .query((row, i) -> draft(row))
                .optional();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                ReportJson.form(row.getString("typed")),
                row.getInt("version"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("updated_by"),
                row.getString("updated_by_name"),
                row.getString("editor"));
    }

    /** Keeps the draft as it is now, whatever was there; the caller holds it and knows its version. */
    void keep(ReportPlace place, FiscalYear year, Draft draft, ProgressReport report) {
        database.sql("""
                        insert into progress_report (activity, office, year, typed,
                            responsible_name, responsible_phone, dates, success_points, result, percent,
                            percent_reason, remarks, last_held,
                            editor, updated_at, updated_by, updated_by_name, version)
                        values (:activity, :office, :year, :typed::jsonb,
                            :name, :phone, :dates::jsonb, :points::jsonb, :result, :percent,
                            :percentReason, :remarks, :lastHeld,
                            :editor, :updatedAt, :updatedBy, :updatedByName, :version)
                        on conflict (office, activity) do update set
                            typed = excluded.typed,
                            responsible_name = excluded.responsible_name,
                            responsible_phone = excluded.responsible_phone,
                            dates = excluded.dates,
                            success_points = excluded.success_points,
                            result = excluded.result,
                            percent = excluded.percent,
                            percent_reason = excluded.percent_reason,
                            remarks = excluded.remarks,
                            last_held = excluded.last_held,
                            editor = excluded.editor,
                            updated_at = excluded.updated_at,
                            updated_by = excluded.updated_by,
                            updated_by_name = excluded.updated_by_name,
                            version = excluded.version
                        """).params(ReportColumns.of(place, year, draft, report)).update();
    }
}
