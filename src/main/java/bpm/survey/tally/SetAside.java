package bpm.survey.tally;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.survey.tally.WrongTally.Why;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** The rounds whose answers could not be counted (รุ่นที่พักการรวมยอด), so that all others go on. */
@Component
class SetAside {

    private static final int MOST_LETTERS = 500;

    private final JdbcClient database;
    private final Clock clock;

    SetAside(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Set<Long> rounds() {
        return database.sql("select round from survey_aside order by round")
                .query(Long.class)
                .set();
    }

    long edition(long round) {
        return database.sql("select edition from survey_round where id = :round")
                .param("round", round)
                .query(Long.class)
                .single();
    }

    void put(long round, String reason) {
        database.sql("""
                        insert into survey_aside (round, office, reason, since)
                        select id, office, :reason, :now
                        from survey_round
                        where id = :round
                        on conflict (round) do nothing
                        """)
                .param("round", round)
                .param("reason", reason.substring(0, Math.min(reason.length(), MOST_LETTERS)))
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of an activity at an office and below it, in the scope of the caller's transaction. */
    List<AsideRound> under(ActivityKey activity, OfficeCode office) {
        return database.sql("""
                        select r.id, r.office, r.number, r.code
                        from survey_aside a
                        join survey_round r on r.id = a.round
                        where r.removed_at is null and r.activity = :activity and r.office like :under
                        order by r.office, r.number
                        """)
                .param("activity", activity.toString())
                .param("under", office.scope() + "%")
                .query((row, i) -> new AsideRound(
                        row.getLong("id"),
                        new OfficeCode(row.getString("office")),
                        row.getInt("number"),
                        row.getString("code")))
                .list();
    }

    void remove(long round) {
        database.sql("delete from survey_aside where round = :round")
                .param("round", round)
                .update();
    }

    List<WrongTally> named() {
        return database.sql("""
                        select r.code, a.office, a.reason
                        from survey_aside a
                        join survey_round r on r.id = a.round
                        order by a.round
                        """)
                .query((row, i) -> new WrongTally(
                        Why.ASIDE,
                        List.of(
                                row.getString("code"),
                                row.getString("office"),
                                row.getString("reason"))))
                .list();
    }
}
