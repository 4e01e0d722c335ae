package bpm.access.acting;

import bpm.access.Actor;
import bpm.org.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Who acts for whom; each call belongs inside a transaction. */
@Component
class Actings {

    private static final String LINES = """
            select a.id, a.office, a.person, p.full_name, a.for_person, f.full_name as for_name,
                a.from_day, a.until_day, a.reason, a.made_by_name, a.revoked_at
            from access_acting a
            join access_person p on p.id = a.person
            join access_person f on f.id = a.for_person
            """;

    private final JdbcClient database;
    private final Clock clock;

    Actings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Acting> find(long id) {
        return database.sql(LINES + "where a.id = :id")
                .param("id", id)
                .query(Actings::one)
                .optional();
    }

    /** What concerns a person, or everybody of the office; the newest first. */
    List<Acting> of(Actor actor, boolean wholeOffice) {
        return database.sql(LINES + """
                        where a.office = :office
                          and (:whole or :person in (a.person, a.for_person))
                        order by a.from_day desc, a.id desc
                        limit 100
                        """)
                .param("office", actor.office().value())
                .param("whole", wholeOffice)
                .param("person", actor.id())
                .query(Actings::one)
                .list();
    }

    /** Whether one between the same two is already given for some of these days. */
    boolean overlaps(TypedActing typed, long instead) {
        return database.sql("""
                        select exists (
                            select
                            from access_acting
                            where person = :person and for_person = :instead and revoked_at is null
                              and from_day <= :until and until_day >= :from)
                        """)
                .param("person", typed.personId())
                .param("instead", instead)
                .param("from", typed.fromDay())
                .param("until", typed.untilDay())
                .query(Boolean.class)
                .single();
    }

    void add(Actor by, OfficeCode office, TypedActing typed, long instead) {
        database.sql("""
                        insert into access_acting
                            (office, person, for_person, from_day, until_day, reason, made_at, made_by_name)
                        values (:office, :person, :instead, :from, :until, :reason, :now, :by)
                        """)
                .param("office", office.value())
                .param("person", typed.personId())
                .param("instead", instead)
                .param("from", typed.fromDay())
                .param("until", typed.untilDay())
                .param("reason", typed.reason())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.fullName())
                .update();
    }

    /** False if it was revoked before. */
    boolean revoke(Actor by, long id) {
        return database.sql("""
                        update access_acting
                        set revoked_at = :now, revoked_by_name = :by
                        where id = :id and revoked_at is null
                        """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by.fullName())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Acting one(ResultSet row, int number) throws SQLException {
        return new Acting(
                row.getLong("id"),
                new OfficeCode(row.getString("office")),
                new Acting.Someone(row.getLong("person"), row.getString("full_name")),
                new Acting.Someone(row.getLong("for_person"), row.getString("for_name")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("reason"),
                row.getString("made_by_name"),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
