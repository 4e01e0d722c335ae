package bpm.survey.live;

import bpm.survey.round.Round.Door;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The counts of rounds from their ready tallies, never from answers; inside the caller's transaction. */
@Component
class LiveCounts {

    /** All that are watched at once, so that each second costs one look. */
    static final String NOW = """
            select r.id, r.present, r.opens_at, r.closes_at, coalesce(t.responses, 0) as responses
            from survey_round r
            left join survey_tally t on t.round = r.id
            where r.removed_at is null
                and r.id = any(:rounds::bigint[])
            order by r.id
            """;

    private final JdbcClient database;
    private final Clock clock;

    LiveCounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By the rounds' ids; one that was removed, or is out of scope, is not among them. */
    Map<Long, LiveCount> of(Collection<Long> rounds) {
        var now = Instant.now(clock);
        var found = new HashMap<Long, LiveCount>();
        database.sql(NOW)
                .param("rounds", rounds.stream().map(Object::toString).toArray(String[]::new))
                .query(row -> {
                    found.put(row.getLong("id"), count(row, now));
                });
        return found;
    }

    private static LiveCount count(ResultSet row, Instant now) throws SQLException {
        var opens = moment(row, "opens_at");
        var closes = moment(row, "closes_at");
        return new LiveCount(
                row.getLong("responses"),
                Optional.ofNullable(row.getObject("present", Integer.class)),
                Door.at(now, opens, closes));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
