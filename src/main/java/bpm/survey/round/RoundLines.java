package bpm.survey.round;

import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.util.List;

/** Rounds with their answers so far, from the ready counts; all inside the caller's transaction. */
@Component
class RoundLines {

    private static final String LINES = """
            select r.id, r.activity, r.office, r.number, r.code, r.place, r.held_from, r.held_to, r.expected,
                r.present, r.edition, r.opens_at, r.closes_at, r.slips, r.counts_only, r.version,
                coalesce(t.responses, 0) as responses
            from survey_round r
            left join survey_tally t on t.round = r.id
            where r.removed_at is null
            """;

    private final JdbcClient database;

    RoundLines(JdbcClient database) {
        this.database = database;
    }

    /** The rounds of an assignment, first one first. */
    List<RoundLine> of(RoundPlace place) {
        return lines(database.sql(LINES + """
                          and r.activity = :activity
                          and r.office = :office
                        order by r.number
                        """)
                .param("activity", place.activity().toString())
                .param("office", place.office().value()));
    }

    /** One round; what is not there, or out of scope, is a page not found. */
    RoundLine get(long id) {
        return lines(database.sql(LINES + "  and r.id = :id").param("id", id)).stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static List<RoundLine> lines(StatementSpec statement) {
        return statement
                .query((row, i) -> new RoundLine(Rounds.round(row), row.getLong("responses")))
                .list();
    }
}
