package bpm.survey.sheet;

import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The paper sheets of rounds among their responses, by their numbers; inside the caller's transaction. */
@Component
class Sheets {

    private static final String KEPT = """
            select s.id, s.sheet, s.answers::text as answers, s.received_at
            from survey_response s
            where s.round = :round
              and s.sheet is not null
            """;

    private final JdbcClient database;

    Sheets(JdbcClient database) {
        this.database = database;
    }

    /** The number after the highest one. */
    int next(long round) {
        return database.sql("""
                        select coalesce(max(sheet), 0) + 1
                        from survey_response
                        where round = :round
                          and removed_at is null
                        """).param("round", round).query(Integer.class).single();
    }

    long count(long round) {
        return database.sql("""
                        select count(*)
                        from survey_response
                        where round = :round
                          and sheet is not null
                          and removed_at is null
                        """).param("round", round).query(Long.class).single();
    }

    /** Those typed or corrected last, newest first. */
    List<KeptSheet> last(long round, int most) {
        return database.sql(KEPT + "  and s.removed_at is null\norder by s.seq desc\nlimit :most")
                .param("round", round)
                .param("most", most)
                .query((row, i) -> kept(row))
                .list();
    }

    Optional<KeptSheet> find(long round, int number) {
        return database.sql(KEPT + "  and s.removed_at is null and s.sheet = :number")
                .param("round", round)
                .param("number", number)
                .query((row, i) -> kept(row))
                .optional();
    }

    /** As it was seen; what somebody changed since is refused. */
    KeptSheet get(long round, int number, UUID seen) {
        var sheet = get(round, number);
        if (!sheet.id().equals(seen)) {
            throw KeepingSheets.stale();
        }
        return sheet;
    }

    /** As {@link #find}; what is not there is a page not found. */
    KeptSheet get(long round, int number) {
        return find(round, number).orElseThrow(Problem::notFound);
    }

    /** Sheets that were taken out and whose number nobody uses since, each as it was last. */
    List<KeptSheet> gone(long round) {
        return database.sql("""
                        select distinct on (s.sheet) s.id, s.sheet, s.answers::text as answers, s.received_at
                        from survey_response s
                        where s.round = :round
                          and s.sheet is not null
                          and s.removed_at is not null
                          and not exists (
                            select 1 from survey_response t
                            where t.round = s.round and t.sheet = s.sheet and t.removed_at is null)
                        order by s.sheet, s.seq desc
                        """)
                .param("round", round)
                .query((row, i) -> kept(row))
                .list();
    }

    private static KeptSheet kept(ResultSet row) throws SQLException {
        return new KeptSheet(
                row.getObject("id", UUID.class),
                row.getInt("sheet"),
                row.getString("answers"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
