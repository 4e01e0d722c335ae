package bpm.plan.extending;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Extension.Reach;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Due dates put off (การขยายกำหนดส่ง); all inside the caller's transaction. */
@Component
class Extensions {

    private final JdbcClient database;
    private final Clock clock;

    Extensions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One that still stands, as undoing it needs to know it. */
    record Standing(ActivityKey activity, OfficeCode office, LocalDate until) {}

    long add(Actor actor, Wanted wanted) {
        return database.sql("""
                        insert into plan_extension
                            (activity, office, whole, until, reason, made_at, made_by, made_by_name)
                        values (:activity, :office, :whole, :until, :reason, :at, :by, :byName)
                        returning id
                        """)
                .param("activity", wanted.activity().toString())
                .param("office", wanted.office().value())
                .param("whole", wanted.reach() != Reach.OFFICE)
                .param("until", wanted.until())
                .param("reason", wanted.reason())
                .param("at", OffsetDateTime.now(clock))
                .param("by", actor.id())
                .param("byName", actor.fullName())
                .query(Long.class)
                .single();
    }

    /** How many assignments are due later for it. */
    int reached(long id) {
        return database.sql("""
                        select count(*)
                        from plan_assignment
                        where extension = :id and cancelled_at is null
                        """).param("id", id).query(Integer.class).single();
    }

    /** Whether there is or was such an extension in the scope. */
    boolean knows(long id) {
        return database.sql("select count(*) from plan_extension where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Marks it as undone; empty where it was already. */
    Optional<Standing> undo(Actor actor, long id) {
        return database.sql("""
                        update plan_extension
                        set undone_at = :at, undone_by = :by, undone_by_name = :byName
                        where id = :id
                          and undone_at is null
                        returning activity, office, until
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("by", actor.id())
                .param("byName", actor.fullName())
                .param("id", id)
                .query((row, i) -> new Standing(
                        ActivityKey.of(row.getString("activity")),
                        new OfficeCode(row.getString("office")),
                        row.getObject("until", LocalDate.class)))
                .optional();
    }
}
