package bpm.survey.evaluation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/** What is kept of evaluations: comments being written, versions sealed, and who is asked for one. */
@Component
class KeptEvaluations {

    private final JdbcClient database;
    private final OfficersComments comments;
    private final SealedEvaluations sealed;
    private final Clock clock;

    KeptEvaluations(
            JdbcClient database, OfficersComments comments, SealedEvaluations sealed, Clock clock) {
        this.database = database;
        this.comments = comments;
        this.sealed = sealed;
        this.clock = clock;
    }

    OfficersComments comments() {
        return comments;
    }

    SealedEvaluations sealed() {
        return sealed;
    }

    /** Whether the plan, or the office itself, has the activity evaluated. */
    boolean isAsked(EvaluationPlace place) {
        return database.sql("""
                        select evaluation
                        from plan_assignment_v
                        where office = :office and activity = :activity
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    Instant now() {
        return Instant.now(clock);
    }
}
