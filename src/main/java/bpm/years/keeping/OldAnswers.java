package bpm.years.keeping;

import bpm.org.OfficeCode;
import bpm.years.keeping.OldRound.Hindrance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Rounds that still have single answers of long ago (คำตอบรายคนที่ครบกำหนด). */
@Component
class OldAnswers {

    private final JdbcClient database;

    OldAnswers(JdbcClient database) {
        this.database = database;
    }

    /** The rounds of all years before one that still have single answers. */
    List<OldRound> before(int year) {
        return database.sql("""
                        select o.id, o.year, o.office, o.activity, o.number, o.code, o.held_from, o.answers,
                            not exists (select from years_closed c where c.year = o.year) as is_open,
                            o.uncounted
                        from survey_old_v o
                        where o.year < :year
                        order by o.year, o.office, o.activity, o.number
                        """)
                .param("year", year)
                .query((row, i) -> round(row))
                .list();
    }

    /** Deletes them, and gives how many there were. */
    long purge(OldRound round, Instant at, String by) {
        return database.sql("select survey_purge(:round, :at, :by)")
                .param("round", round.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    private static OldRound round(ResultSet row) throws SQLException {
        var hindrance = row.getBoolean("is_open")
                ? Hindrance.YEAR_IS_OPEN
                : row.getBoolean("uncounted") ? Hindrance.NOT_COUNTED : Hindrance.NONE;
        return new OldRound(
                row.getLong("id"),
                row.getInt("year"),
                new OfficeCode(row.getString("office")),
                row.getString("activity"),
                row.getInt("number"),
                row.getString("code"),
                row.getObject("held_from", LocalDate.class),
                row.getLong("answers"),
                hindrance);
    }
}
