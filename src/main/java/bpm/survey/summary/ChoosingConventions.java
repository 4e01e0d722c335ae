package bpm.survey.summary;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Choosing how a year's summaries are reckoned (เลือกวิธีคำนวณ): a matter of the department. Sealed summaries
 * keep the way they were sealed in.
 */
@Component
class ChoosingConventions {

    private final Transactions transactions;
    private final Plans plans;
    private final YearConventions conventions;
    private final Trail trail;
    private final Clock clock;

    ChoosingConventions(
            Transactions transactions,
            Plans plans,
            YearConventions conventions,
            Trail trail,
            Clock clock) {
        this.transactions = transactions;
        this.plans = plans;
        this.conventions = conventions;
        this.trail = trail;
        this.clock = clock;
    }

    static boolean may(Actor actor) {
        return actor.is(Role.PLANNER, OfficeCode.DEPARTMENT);
    }

    /** What holds for a year that has a plan; anyone signed in may know. */
    ChosenConventions choice(Actor actor, FiscalYear year) {
        return transactions.read(actor, () -> {
            require(actor, year);
            return conventions.choice(year);
        });
    }

    void choose(Actor actor, FiscalYear year, Conventions chosen, int seen) {
        if (!may(actor)) {
            throw Problem.forbidden("เฉพาะผู้จัดทำแผนของกรมเลือกวิธีคำนวณได้");
        }
        transactions.write(actor, () -> {
            require(actor, year);
            var before = conventions.of(year);
            if (!conventions.keep(year, chosen, seen, actor, Instant.now(clock))) {
                var theirs = conventions.choice(year);
                throw Problem.stale(
                        "{0} เปลี่ยนวิธีคำนวณเมื่อ {1} กรุณาตรวจแล้วบันทึกอีกครั้ง",
                        theirs.by(), theirs.at().orElse(Instant.now(clock)));
            }
            trail.add(
                    actor,
                    OfficeCode.DEPARTMENT,
                    "summary.conventions",
                    "plan " + year,
                    Map.of("from", told(before), "to", told(chosen)));
        });
    }

    private void require(Actor actor, FiscalYear year) {
        if (plans.find(year, actor).isEmpty()) {
            throw Problem.notFound();
        }
    }

    private static String told(Conventions conventions) {
        return conventions.deviation().key() + " " + conventions.bounds();
    }
}
