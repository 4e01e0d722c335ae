package bpm.overview;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.review.FilingState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads how far evaluations have come, from the views of survey and review; in the reader's scope. */
@Component
class Evaluatings {

    private final JdbcClient database;
    private final Clock clock;

    Evaluatings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Evaluating of(ActivityKey activity, OfficeCode office) {
        return database.sql("""
                        select a.evaluation, f.state, coalesce(f.version, 0) as version, r.*
                        from plan_assignment_v a
                        left join review_filing_v f on f.kind = 'EVALUATION' and f.activity = a.activity
                            and f.office = a.office
                        cross join lateral (
                            select count(*) as rounds, coalesce(sum(responses), 0) as answers,
                                coalesce(sum(present), 0) as present,
                                count(*) filter (where opens_at <= :now
                                    and (closes_at is null or closes_at > :now)) as open
                            from survey_round_v
                            where activity = a.activity and office = a.office
                        ) r
                        where a.activity = :activity and a.office = :office
                        """)
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("activity", activity.toString())
                .param("office", office.value())
                .query((row, i) -> new Evaluating(
                        row.getBoolean("evaluation"),
                        row.getInt("rounds"),
                        row.getInt("open"),
                        row.getLong("answers"),
                        row.getLong("present"),
                        Optional.ofNullable(row.getString("state")).map(FilingState::valueOf),
                        row.getInt("version")))
                .single();
    }

    /** Whether the plan, or the office itself, has the activity file its results (EA 4). */
    boolean filesResults(ActivityKey activity, OfficeCode office) {
        return database.sql("""
                        select results
                        from plan_assignment_v
                        where activity = :activity and office = :office
                        """)
                .param("activity", activity.toString())
                .param("office", office.value())
                .query(Boolean.class)
                .single();
    }

    /** How many rows of area data the office keeps of the activity. */
    long areaRows(ActivityKey activity, OfficeCode office) {
        return database.sql("""
                        select coalesce(sum(rows), 0)
                        from areadata_list_v
                        where activity = :activity and office = :office
                        """)
                .param("activity", activity.toString())
                .param("office", office.value())
                .query(Long.class)
                .single();
    }
}
