package bpm.survey.summary;

import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the department has chosen for each year's summaries (วิธีคำนวณของปี). */
@Component
class YearConventions {

    private final JdbcClient database;

    YearConventions(JdbcClient database) {
        this.database = database;
    }

    /** The year's conventions; the default ones while nothing was chosen. */
    Conventions of(FiscalYear year) {
        return database.sql("select sd, bands from survey_convention where year = :year")
                .param("year", year.number())
                .query((row, i) -> new Conventions(
                        Deviation.valueOf(row.getString("sd")),
                        Band.Bounds.valueOf(row.getString("bands"))))
                .optional()
                .orElse(Conventions.DEFAULT);
    }
}
