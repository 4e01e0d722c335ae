package bpm.years.keeping;

import bpm.org.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What was deleted of single answers (คำตอบรายคนที่ลบแล้ว); each call belongs inside a transaction. */
@Component
class PurgedAnswers {

    /** A round whose answers are gone. */
    public record PurgedRound(
            int year,
            OfficeCode office,
            String activity,
            int number,
            String code,
            LocalDate held,
            long answers,
            OffsetDateTime at,
            String by) {}

    private final JdbcClient database;

    PurgedAnswers(JdbcClient database) {
        this.database = database;
    }

    /** Of a year, office by office. */
    List<PurgedRound> all() {
        return database.sql("""
                        select year, office, activity, number, code, held_from, answers, purged_at,
                            purged_by_name
                        from survey_purged_v
                        order by year desc, office, activity, number
                        """).query((row, i) -> round(row)).list();
    }

    private static PurgedRound round(ResultSet row) throws SQLException {
        return new PurgedRound(
                row.getInt("year"),
                new OfficeCode(row.getString("office")),
                row.getString("activity"),
                row.getInt("number"),
                row.getString("code"),
                row.getObject("held_from", LocalDate.class),
                row.getLong("answers"),
                row.getObject("purged_at", OffsetDateTime.class),
                row.getString("purged_by_name"));
    }
}
