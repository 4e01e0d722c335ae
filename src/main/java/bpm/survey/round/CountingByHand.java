package bpm.survey.round;

import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/** Marks a round as one of which only counts were typed in (มีเฉพาะยอดนับ); inside the caller's transaction. */
@Component
public class CountingByHand {

    private final JdbcClient database;
    private final Clock clock;

    CountingByHand(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Nobody may be answering meanwhile. */
    public void begin(Round round) {
        if (round.door(Instant.now(clock)) == Round.Door.OPEN) {
            throw Problem.conflict("กรุณาปิดรับคำตอบก่อนบันทึกยอดนับ");
        }
        mark(round, true);
    }

    public void end(Round round) {
        mark(round, false);
    }

    private void mark(Round round, boolean only) {
        int marked = database.sql("""
                        update survey_round
                        set counts_only = :only, version = version + 1
                        where id = :id
                          and version = :version
                          and removed_at is null
                        """)
                .param("only", only)
                .param("id", round.id())
                .param("version", round.version())
                .update();
        if (marked == 0) {
            throw Rounds.stale();
        }
    }
}
