package bpm.plan.revision;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.Assignments;
import bpm.plan.Edition;
import bpm.plan.Plan;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Revising a year's plan (ปรับแผน): any change of it, by a planner of the department, against the
 * version they saw.
 */
@Component
public class RevisingPlan {

    /** The version that a year has before it has a plan. */
    public static final int NO_PLAN_YET = 0;

    private final Plans plans;
    private final WritingRows rows;
    private final Transactions transactions;
    private final Assignments assignments;
    private final Trail trail;
    private final Clock clock;

    RevisingPlan(
            Plans plans,
            WritingRows rows,
            Transactions transactions,
            Assignments assignments,
            Trail trail,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.transactions = transactions;
        this.assignments = assignments;
        this.trail = trail;
        this.clock = clock;
    }

    /** Changes the plan; {@code what} is the trail's word for it, such as {@code plan.imported}. */
    public void revise(
            Actor actor, FiscalYear year, int version, String what, UnaryOperator<Plan> change) {
        check(actor);
        try {
            transactions.write(actor, () -> {
                var before = plans.find(year)
                        .map(Edition::plan)
                        .orElseGet(() -> new Plan(year, List.of()));
                take(actor, year, version);
                var after = change.apply(before);
                rows.write(before, after);
                recompute(before, after);
                trail.add(
                        actor,
                        OfficeCode.DEPARTMENT,
                        what,
                        "plan " + year,
                        PlanChanges.between(before, after));
            });
        } catch (DataIntegrityViolationException e) {
            throw Problem.conflict("กิจกรรมที่มอบหมายหรือรายงานแล้วลบออกจากแผนไม่ได้");
        }
    }

    /** Makes a draft the plan that every office sees. */
    public void publish(Actor actor, FiscalYear year, int version) {
        check(actor);
        transactions.write(actor, () -> {
            take(actor, year, version);
            rows.publish(year, Instant.now(clock));
            trail.add(actor, OfficeCode.DEPARTMENT, "plan.published", "plan " + year, Map.of());
        });
    }

    private static void check(Actor actor) {
        if (!Plans.mayRevise(actor)) {
            throw refused();
        }
    }

    static Problem refused() {
        return Problem.forbidden("เฉพาะผู้จัดทำแผนของกรมจึงแก้ไขแผนได้");
    }

    /** Assignments whose window moved are due on another day now. */
    private void recompute(Plan before, Plan after) {
        after.activities()
                .filter(now -> before.activity(now.key())
                        .filter(old -> !old.window().equals(now.window()))
                        .isPresent())
                .forEach(assignments::recompute);
    }

    private void take(Actor actor, FiscalYear year, int version) {
        if (!rows.take(year, version, actor.fullName(), Instant.now(clock))) {
            throw plans.find(year)
                    .map(now -> Problem.stale(
                            "แผนถูกแก้ไขโดย {0} เมื่อ {1} แล้ว กรุณาเปิดหน้าใหม่แล้วแก้ไขอีกครั้ง",
                            now.changedBy(), now.changedAt()))
                    .orElseGet(Problem::notFound);
        }
    }
}
