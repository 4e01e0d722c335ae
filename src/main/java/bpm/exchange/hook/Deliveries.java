package bpm.exchange.hook;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What is to be sent to whom, and what came of it (การส่งเหตุการณ์), in the scope of the transaction. */
@Component
class Deliveries {

    private static final String LINES = """
            select d.id, d.event, e.kind, e.body, e.at, d.state, d.next_at, d.receiver, d.tries
            from exchange_delivery d
            join exchange_event e on e.id = d.event
            """;

    private final JdbcClient database;
    private final Clock clock;

    Deliveries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One that is due, as it is sent. */
    record Due(
            long id, long receiver, String event, String body, int tries, Delivery.State state) {}

    /** Puts an event down for all that are to be told; answers what is to be delivered. */
    List<Long> tell(Told told) {
        return database.sql("""
                        select delivery
                        from exchange_tell(:id, :office, :kind, :body, :at) as delivery
                        order by delivery
                        """)
                .param("id", told.id())
                .param("office", told.office().value())
                .param("kind", told.kind().key())
                .param("body", told.body())
                .param("at", at(told.at()))
                .query(Long.class)
                .list();
    }

    /** Puts an event down for one receiver alone. */
    long tell(Told told, Receiver receiver) {
        database.sql("""
                        insert into exchange_event (id, office, kind, body, at)
                        values (:id, :office, :kind, :body, :at)
                        """)
                .param("id", told.id())
                .param("office", told.office().value())
                .param("kind", told.kind().key())
                .param("body", told.body())
                .param("at", at(told.at()))
                .update();
        return database.sql("""
                        insert into exchange_delivery (receiver, event, office, state, next_at)
                        values (:receiver, :event, :office, 'WAITING', :at)
                        returning id
                        """)
                .param("receiver", receiver.id())
                .param("event", told.id())
                .param("office", receiver.office().value())
                .param("at", at(told.at()))
                .query(Long.class)
                .single();
    }

    Optional<Due> due(long id) {
        return database.sql(LINES + "where d.id = :id\norder by d.id")
                .param("id", id)
                .query((row, i) -> new Due(
                        row.getLong("id"),
                        row.getLong("receiver"),
                        row.getString("event"),
                        row.getString("body"),
                        row.getInt("tries"),
                        Delivery.State.valueOf(row.getString("state"))))
                .optional();
    }

    /** The latest first. */
    List<Delivery> of(long receiver, int offset, int most) {
        return database.sql(LINES + """
                        where d.receiver = :receiver
                        order by d.id desc
                        limit :most offset :offset
                        """)
                .param("receiver", receiver)
                .param("most", most)
                .param("offset", offset)
                .query((row, i) -> delivery(row))
                .list();
    }

    Optional<Delivery> find(long receiver, long id) {
        return database.sql(LINES + "where d.receiver = :receiver and d.id = :id\norder by d.id")
                .param("receiver", receiver)
                .param("id", id)
                .query((row, i) -> delivery(row))
                .optional();
    }

    void tried(Due due, Delivery.Try one, String office) {
        database.sql("""
                        insert into exchange_try
                            (delivery, number, office, at, millis, status, answer, trouble)
                        values (:delivery, :number, :office, :at, :millis, :status, :answer, :trouble)
                        """)
                .param("delivery", due.id())
                .param("number", one.number())
                .param("office", office)
                .param("at", at(one.at()))
                .param("millis", one.millis())
                .param("status", one.status().orElse(null))
                .param("answer", one.answer())
                .param("trouble", one.trouble())
                .update();
    }

    void moved(long id, Delivery.State state, int tries, Optional<Instant> next) {
        database.sql("""
                        update exchange_delivery
                        set state = :state, tries = :tries, next_at = :next
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("tries", tries)
                .param("next", next.map(Deliveries::at).orElse(null))
                .update();
    }

    /** Forgets events of before a day with all that was noted of them; what still waits stays. */
    void forget(Instant before) {
        database.sql("""
                        delete from exchange_event e
                        where e.at < :before
                          and not exists (
                              select
                              from exchange_delivery d
                              where d.event = e.id and d.state = 'WAITING')
                        """).param("before", at(before)).update();
    }

    private Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getString("event"),
                EventKind.of(row.getString("kind")).orElseThrow(),
                row.getString("body"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Delivery.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("next_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                tries(row.getLong("id")));
    }

    private List<Delivery.Try> tries(long delivery) {
        return database.sql("""
                        select number, at, millis, status, answer, trouble
                        from exchange_try
                        where delivery = :delivery
                        order by number
                        """)
                .param("delivery", delivery)
                .query((row, i) -> new Delivery.Try(
                        row.getInt("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("millis"),
                        Optional.ofNullable(row.getObject("status", Integer.class)),
                        row.getString("answer"),
                        row.getString("trouble")))
                .list();
    }

    Instant now() {
        return clock.instant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
