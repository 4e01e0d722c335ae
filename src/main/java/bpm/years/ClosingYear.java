package bpm.years;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.survey.round.ClosingRounds;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Closing a year (ปิดปีงบประมาณ): all doors are closed, what it came to is kept as a numbered snapshot, and
 * from then on the database refuses whatever belongs to it.
 */
@Component
class ClosingYear {

    private final Transactions transactions;
    private final ClosedYears years;
    private final YearFigures figures;
    private final ClosingRounds rounds;
    private final Plans plans;
    private final Records records;

    ClosingYear(
            Transactions transactions,
            ClosedYears years,
            YearFigures figures,
            ClosingRounds rounds,
            Plans plans,
            Records records) {
        this.transactions = transactions;
        this.years = years;
        this.figures = figures;
        this.rounds = rounds;
        this.plans = plans;
        this.records = records;
    }

    /** Whether the actor may close and reopen years: the department's planners. */
    static boolean may(Actor actor) {
        return actor.is(Role.PLANNER, OfficeCode.DEPARTMENT);
    }

    static void refuseUnless(Actor actor) {
        if (!may(actor)) {
            throw Problem.forbidden("เฉพาะผู้วางแผนของกรมที่ปิดหรือเปิดปีงบประมาณได้");
        }
    }

    /** Gives back the number of the snapshot. */
    int close(Actor actor, FiscalYear year) {
        refuseUnless(actor);
        return transactions.write(actor, () -> {
            if (plans.find(year, actor).isEmpty()) {
                throw Problem.notFound();
            }
            rounds.closeAll(actor, year);
            years.hold(year);
            if (years.snapshot(year).isPresent()) {
                throw Problem.closed(year);
            }
            int snapshot = figures.keep(year);
            years.close(year, snapshot, actor, records.now());
            records.add(actor, year, YearStep.Kind.CLOSE, Optional.of(snapshot), "");
            return snapshot;
        });
    }
}
