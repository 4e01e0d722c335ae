package bpm.survey.round;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Closing all doors of a year (ปิดรับคำตอบทุกรุ่นของปี), as the department closes the year itself. */
@Component
public class ClosingRounds {

    private final Transactions transactions;
    private final Doors doors;
    private final Trail trail;
    private final Clock clock;

    ClosingRounds(Transactions transactions, Doors doors, Trail trail, Clock clock) {
        this.transactions = transactions;
        this.doors = doors;
        this.trail = trail;
        this.clock = clock;
    }

    /** How many were open, or would have opened by themselves. */
    public int closeAll(Actor actor, FiscalYear year) {
        if (!actor.is(Role.PLANNER, OfficeCode.DEPARTMENT)) {
            throw Problem.forbidden("เฉพาะผู้วางแผนของกรมที่ปิดทุกรุ่นของปีได้");
        }
        return transactions.write(actor, () -> {
            int closed = doors.closeAll(year, Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
            if (closed > 0) {
                trail.add(
                        actor,
                        OfficeCode.DEPARTMENT,
                        "rounds.closed",
                        "year " + year,
                        Map.of("rounds", closed));
            }
            return closed;
        });
    }
}
