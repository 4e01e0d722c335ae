package bpm.survey.round;

import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;

/** The doors of many rounds at once (การเปิด–ปิดรับคำตอบ), in the scope of the transaction. */
@Component
class Doors {

    private final JdbcClient database;

    Doors(JdbcClient database) {
        this.database = database;
    }

    /** Closes what is open in a year, and what would open by itself; how many. */
    int closeAll(FiscalYear year, Instant now) {
        return database.sql("""
                        update survey_round
                        set opens_at = least(opens_at, :now), closes_at = :now, version = version + 1
                        where year = :year
                          and removed_at is null
                          and opens_at is not null
                          and (closes_at is null or closes_at > :now)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("year", year.number())
                .update();
    }
}
