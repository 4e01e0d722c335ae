package bpm.survey.round;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The rounds of all offices, each in the scope of the caller's transaction; removed ones are not found. */
@Component
public class Rounds {

    private static final String FOUND = """
            select id, activity, office, number, code, place, held_from, held_to, expected, present, edition,
                opens_at, closes_at, slips, counts_only, version
            from survey_round
            where removed_at is null
            """;

    private final JdbcClient database;

    Rounds(JdbcClient database) {
        this.database = database;
    }

    public Optional<Round> find(long id) {
        return database.sql(FOUND + "  and id = :id")
                .param("id", id)
                .query((row, i) -> round(row))
                .optional();
    }

    /** As {@link #find}; what is not there, or out of scope, is a page not found. */
    public Round get(long id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    /** The round behind a short code, as it is written on its poster. */
    public Optional<Round> byCode(String code) {
        return database.sql(FOUND + "  and code = :code")
                .param("code", code)
                .query((row, i) -> round(row))
                .optional();
    }

    /** The rounds of an assignment, first one first. */
    public List<Round> of(ActivityKey activity, OfficeCode office) {
        return database.sql(
                        FOUND + "  and activity = :activity and office = :office\norder by number")
                .param("activity", activity.toString())
                .param("office", office.value())
                .query((row, i) -> round(row))
                .list();
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getLong("id"),
                ActivityKey.of(row.getString("activity")),
                new OfficeCode(row.getString("office")),
                row.getInt("number"),
                row.getString("code"),
                row.getString("place"),
                row.getObject("held_from", LocalDate.class),
                row.getObject("held_to", LocalDate.class),
                Optional.ofNullable(row.getObject("expected", Integer.class)),
                Optional.ofNullable(row.getObject("present", Integer.class)),
                row.getLong("edition"),
                moment(row, "opens_at"),
                moment(row, "closes_at"),
                row.getBoolean("slips"),
                row.getBoolean("counts_only"),
                row.getInt("version"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
