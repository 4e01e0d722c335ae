package bpm.survey.keeping;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Rounds whose single answers were deleted after the years for which they are kept (คำตอบรายคนที่ลบแล้ว). */
@Component
public class GoneAnswers {

    private final JdbcClient database;

    GoneAnswers(JdbcClient database) {
        this.database = database;
    }

    /** When the round's single answers were deleted, if they were. */
    public Optional<Instant> goneSince(long round) {
        return database.sql("select purged_at from survey_purged where round = :round")
                .param("round", round)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** When the last of those of an activity at an office and below were deleted, if any were. */
    public Optional<Instant> goneSince(ActivityKey activity, OfficeCode office) {
        return database.sql("""
                        select p.purged_at
                        from survey_purged p
                        join survey_round r on r.id = p.round
                        where r.activity = :activity and r.office like :under
                        order by p.purged_at desc
                        limit 1
                        """)
                .param("activity", activity.toString())
                .param("under", office.scope() + "%")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
