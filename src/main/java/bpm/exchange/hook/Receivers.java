package bpm.exchange.hook;

import bpm.access.Actor;
import bpm.org.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The receivers of each office (ผู้รับข้อมูล), in the scope of the transaction. */
@Component
class Receivers {

    private static final String LINES = """
            select id, office, name, url, events, made_at, made_by, made_by_name, failures, stopped_at,
                stopped_why
            from exchange_receiver
            where removed_at is null
            """;

    private final JdbcClient database;
    private final Clock clock;

    Receivers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Receiver> of(OfficeCode office) {
        return database.sql(LINES + "  and office = :office\norder by made_at, id")
                .param("office", office.value())
                .query((row, i) -> receiver(row))
                .list();
    }

    Optional<Receiver> find(long id) {
        return database.sql(LINES + "  and id = :id\norder by id")
                .param("id", id)
                .query((row, i) -> receiver(row))
                .optional();
    }

    String secret(long id) {
        return database.sql("select secret from exchange_receiver where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    long add(Actor by, TypedReceiver typed, String secret) {
        return database.sql("""
                        insert into exchange_receiver
                            (office, name, url, secret, events, made_at, made_by, made_by_name)
                        values (:office, :name, :url, :secret, :events, :at, :by, :byName)
                        returning id
                        """)
                .param("office", by.office().value())
                .param("name", typed.name())
                .param("url", typed.url())
                .param("secret", secret)
                .param("events", keys(typed))
                .param("at", now())
                .param("by", by.id())
                .param("byName", by.fullName())
                .query(Long.class)
                .single();
    }

    void change(long id, TypedReceiver typed) {
        database.sql("""
                        update exchange_receiver
                        set name = :name, url = :url, events = :events
                        where id = :id
                        """)
                .param("id", id)
                .param("name", typed.name())
                .param("url", typed.url())
                .param("events", keys(typed))
                .update();
    }

    void stop(long id, Receiver.Why why) {
        database.sql("""
                        update exchange_receiver
                        set stopped_at = :at, stopped_why = :why
                        where id = :id and stopped_at is null
                        """)
                .param("id", id)
                .param("why", why.name())
                .param("at", now())
                .update();
    }

    void start(long id) {
        database.sql("""
                        update exchange_receiver
                        set stopped_at = null, stopped_why = '', failures = 0
                        where id = :id
                        """).param("id", id).update();
    }

    void remove(long id) {
        database.sql("update exchange_receiver set removed_at = :at where id = :id")
                .param("id", id)
                .param("at", now())
                .update();
    }

    /** Counts one more failure in a row, or none after a success; answers how many there are. */
    int count(long id, boolean failed) {
        return database.sql("""
                        update exchange_receiver
                        set failures = case when :failed then failures + 1 else 0 end
                        where id = :id
                        returning failures
                        """)
                .param("id", id)
                .param("failed", failed)
                .query(Integer.class)
                .single();
    }

    private static String[] keys(TypedReceiver typed) {
        return typed.kinds().stream().map(EventKind::key).toArray(String[]::new);
    }

    private static Receiver receiver(ResultSet row) throws SQLException {
        var stopped = row.getObject("stopped_at", OffsetDateTime.class);
        return new Receiver(
                row.getLong("id"),
                new OfficeCode(row.getString("office")),
                row.getString("name"),
                row.getString("url"),
                Arrays.stream((String[]) row.getArray("events").getArray())
                        .flatMap(key -> EventKind.of(key).stream())
                        .toList(),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getLong("made_by"),
                row.getString("made_by_name"),
                row.getInt("failures"),
                stopped == null
                        ? Optional.empty()
                        : Optional.of(new Receiver.Stop(
                                stopped.toInstant(),
                                Receiver.Why.valueOf(row.getString("stopped_why")))));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
