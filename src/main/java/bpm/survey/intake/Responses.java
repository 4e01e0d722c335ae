package bpm.survey.intake;

import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The answers of all rounds. Who adds some holds the one lock of writers from before the first number until
 * the commit, so that the order of {@code seq} is the order of commits and every reader sees a whole
 * beginning of it.
 */
@Component
class Responses {

    /** The lock of whoever adds responses. */
    private static final long WRITERS = 20_567_001;

    private static final String LOCK =
            "select set_config('lock_timeout', '5s', true), pg_advisory_xact_lock(" + WRITERS + ")";

    private static final String LOCK_AS_SYSTEM =
            LOCK + ", set_config('bpm.scope', '%', true)"; // one way to the database less

    private static final String ADD = """
            insert into survey_response (
                round, year, id, office, seq, channel, sheet, batch, answers, received_at)
            select r.id, r.year, a.id, r.office, nextval('survey_seq'), a.channel, nullif(a.sheet, -1),
                nullif(a.batch, -1), a.answers::jsonb, now.moment
            from (select ?::timestamptz as moment) as now,
                unnest(?::bigint[], ?::bigint[], ?::uuid[], ?::text[], ?::int[], ?::bigint[], ?::text[])
                    as a (round, edition, id, channel, sheet, batch, answers)
            join survey_round r on r.id = a.round and r.edition = a.edition and r.removed_at is null
                and not r.counts_only
            where a.channel <> 'QR'
                or (r.opens_at <= now.moment and (r.closes_at is null or r.closes_at > now.moment))
            on conflict do nothing
            returning round, id
            """;

    private static final String WHY_NOT = """
            select exists (
                    select 1 from survey_response s where s.round = a.round and s.id = a.id) as known,
                exists (
                    select 1 from survey_response s
                    where s.round = a.round and s.sheet = a.sheet and s.removed_at is null) as taken,
                r.edition is not distinct from a.edition as same
            from unnest(?::bigint[], ?::bigint[], ?::uuid[], ?::int[])
                with ordinality as a (round, edition, id, sheet, place)
            left join survey_round r on r.id = a.round and r.removed_at is null
            order by a.place
            """;

    private final Slips slips;
    private final Clock clock;

    Responses(Slips slips, Clock clock) {
        this.slips = slips;
        this.clock = clock;
    }

    /** Adds what is new, in a transaction of the connection's that sees everything. */
    List<Receipt> addAsSystem(Connection connection, List<Arrival> arrivals) throws SQLException {
        return add(connection, LOCK_AS_SYSTEM, arrivals);
    }

    /** Adds what is new, in the connection's transaction and its scope; it stands or falls with that. */
    List<Receipt> add(Connection connection, List<Arrival> arrivals) throws SQLException {
        return add(connection, LOCK, arrivals);
    }

    /** Until the connection's transaction ends nobody else adds answers. */
    void hold(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.execute();
        }
    }

    private List<Receipt> add(Connection connection, String lock, List<Arrival> arrivals)
            throws SQLException {
        var now = Instant.now(clock).atOffset(ZoneOffset.UTC);
        boolean slipless = arrivals.stream().noneMatch(Arrival::slips);
        if (!slipless) {
            hold(connection, lock);
        }
        var receipts = new Receipt[arrivals.size()];
        Arrays.fill(receipts, Receipt.ACCEPTED);
        for (var refused : slips.claim(connection, arrivals, now).entrySet()) {
            receipts[refused.getKey()] = refused.getValue();
        }
        var welcome = places(receipts, Receipt.ACCEPTED);
        var added = insert(connection, slipless ? lock : "select 1", at(arrivals, welcome), now);
        var left = new ArrayList<Integer>();
        var seen = new HashSet<Arrival.Key>();
        for (int place : welcome) {
            var key = arrivals.get(place).key();
            if (!added.contains(key)) {
                left.add(place);
            } else if (!seen.add(key)) {
                receipts[place] = Receipt.DUPLICATE;
            }
        }
        if (!left.isEmpty()) {
            explain(connection, at(arrivals, left), left, receipts);
        }
        return List.of(receipts);
    }

    private static void hold(Connection connection, String lock) throws SQLException {
        try (var statement = connection.prepareStatement(lock)) {
            statement.execute();
        }
    }

    /** The statement before goes the same way to the database, and is done when the answers' own begins. */
    private static Set<Arrival.Key> insert(
            Connection connection, String before, List<Arrival> arrivals, OffsetDateTime now)
            throws SQLException {
        var added = new HashSet<Arrival.Key>();
        if (arrivals.isEmpty()) {
            return added;
        }
        try (var statement = connection.prepareStatement(before + ";\n" + ADD)) {
            statement.setObject(1, now);
            statement.setObject(2, longs(arrivals, Arrival::round));
            statement.setObject(3, longs(arrivals, Arrival::edition));
            statement.setArray(4, array(connection, "uuid", arrivals, Arrival::id));
            statement.setArray(
                    5, array(connection, "text", arrivals, a -> a.channel().name()));
            statement.setArray(
                    6, array(connection, "int4", arrivals, a -> a.sheet().orElse(-1)));
            statement.setObject(7, longs(arrivals, a -> a.batch().orElse(-1L)));
            statement.setArray(8, array(connection, "text", arrivals, Arrival::answers));
            statement.execute();
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                while (row.next()) {
                    added.add(new Arrival.Key(row.getLong(1), row.getObject(2, UUID.class)));
                }
            }
        }
        return added;
    }

    private static void explain(
            Connection connection, List<Arrival> left, List<Integer> places, Receipt[] receipts)
            throws SQLException {
        try (var statement = connection.prepareStatement(WHY_NOT)) {
            statement.setObject(1, longs(left, Arrival::round));
            statement.setObject(2, longs(left, Arrival::edition));
            statement.setArray(3, array(connection, "uuid", left, Arrival::id));
            statement.setArray(4, array(connection, "int4", left, a -> a.sheet().orElse(-1)));
            try (ResultSet row = statement.executeQuery()) {
                for (int place : places) {
                    row.next();
                    receipts[place] = why(row);
                }
            }
        }
    }

    private static Receipt why(ResultSet row) throws SQLException {
        if (row.getBoolean("known")) {
            return Receipt.DUPLICATE;
        }
        if (row.getBoolean("taken")) {
            return Receipt.SHEET_TAKEN;
        }
        // a questionnaire that changed under the participant is read anew when they try again
        return row.getBoolean("same") ? Receipt.CLOSED : Receipt.BUSY;
    }

    private static List<Integer> places(Receipt[] receipts, Receipt wanted) {
        var places = new ArrayList<Integer>(receipts.length);
        for (int i = 0; i < receipts.length; i++) {
            if (receipts[i] == wanted) {
                places.add(i);
            }
        }
        return places;
    }

    private static List<Arrival> at(List<Arrival> arrivals, List<Integer> places) {
        return places.size() == arrivals.size()
                ? arrivals
                : places.stream().map(arrivals::get).toList();
    }

    static long[] longs(List<Arrival> arrivals, Function<Arrival, Long> value) {
        return arrivals.stream().mapToLong(value::apply).toArray();
    }

    static java.sql.Array array(
            Connection connection, String type, List<Arrival> arrivals, Function<Arrival, ?> value)
            throws SQLException {
        return connection.createArrayOf(type, arrivals.stream().map(value).toArray());
    }
}
