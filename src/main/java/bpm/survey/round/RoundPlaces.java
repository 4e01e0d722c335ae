package bpm.survey.round;

import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Which assignments are evaluated (กิจกรรมที่ต้องประเมินผล); all inside the caller's transaction. */
@Component
public class RoundPlaces {

    private final JdbcClient database;

    RoundPlaces(JdbcClient database) {
        this.database = database;
    }

    /** Whether the assignment asks for an evaluation; without one, or out of scope, it is not found. */
    boolean asks(RoundPlace place) {
        return evaluated(place).orElseThrow(Problem::notFound);
    }

    /** Whether the plan, or the office itself, has the activity evaluated; nobody does without it. */
    public boolean isAsked(RoundPlace place) {
        return evaluated(place).orElse(false);
    }

    private Optional<Boolean> evaluated(RoundPlace place) {
        return database.sql("""
                        select evaluation
                        from plan_assignment_v
                        where office = :office
                          and activity = :activity
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .query(Boolean.class)
                .optional();
    }

    /** Refuses where nothing is to be evaluated. */
    void require(RoundPlace place) {
        if (!asks(place)) {
            throw Problem.conflict(
                    "แผนไม่ได้กำหนดให้ใช้แบบประเมินผลกับกิจกรรมนี้ จึงเพิ่มรุ่นไม่ได้");
        }
    }
}
