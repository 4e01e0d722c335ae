package bpm.years.keeping;

import bpm.access.Actor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * For how long single answers are kept (อายุการเก็บคำตอบรายคน): as the department has chosen, else as the
 * installation is set; each call belongs inside a transaction.
 */
@Component
class KeepingTime {

    static final int LONGEST = 30;

    private final JdbcClient database;
    private final Clock clock;
    private final int usual;

    KeepingTime(JdbcClient database, Clock clock, @Value("${bpm.answers.years:5}") int usual) {
        this.database = database;
        this.clock = clock;
        this.usual = usual;
    }

    /** What was chosen, when and by whom. */
    public record Chosen(int years, OffsetDateTime at, String by) {}

    /** Fiscal years beside the present one. */
    int years() {
        return chosen().map(Chosen::years).orElse(usual);
    }

    Optional<Chosen> chosen() {
        return database.sql("""
                        select years, changed_at, changed_by_name
                        from years_keeping
                        where id = 1
                        """)
                .query((row, i) -> new Chosen(
                        row.getInt("years"),
                        row.getObject("changed_at", OffsetDateTime.class),
                        row.getString("changed_by_name")))
                .optional();
    }

    void choose(Actor by, int years) {
        database.sql("""
                        insert into years_keeping (years, changed_at, changed_by_name)
                        values (:years, :at, :by)
                        on conflict (id) do update set
                            years = excluded.years,
                            changed_at = excluded.changed_at,
                            changed_by_name = excluded.changed_by_name
                        """)
                .param("years", years)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.fullName())
                .update();
    }
}
