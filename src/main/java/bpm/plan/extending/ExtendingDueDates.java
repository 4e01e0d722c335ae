package bpm.plan.extending;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.Assignments;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

/** Putting due dates off (ขยายกำหนดส่ง) and taking that back: the department's planners, with a reason. */
@Component
public class ExtendingDueDates {

    private final Transactions transactions;
    private final Plans plans;
    private final Extensions extensions;
    private final Assignments assignments;
    private final Offices offices;
    private final Announcing announcing;

    ExtendingDueDates(
            Transactions transactions,
            Plans plans,
            Extensions extensions,
            Assignments assignments,
            Offices offices,
            Announcing announcing) {
        this.transactions = transactions;
        this.plans = plans;
        this.extensions = extensions;
        this.assignments = assignments;
        this.offices = offices;
        this.announcing = announcing;
    }

    /** Whether the actor may put due dates off. */
    public static boolean may(Actor actor) {
        return actor.is(Role.PLANNER, OfficeCode.DEPARTMENT);
    }

    /** Puts the due date off for whom it says, and says for how many; none is a mistake and undoes it. */
    public int extend(Actor actor, FiscalYear year, TypedExtension typed) {
        guard(actor);
        return transactions.write(actor, () -> {
            var wanted = typed.wanted(year);
            wanted.check();
            plans.activity(wanted.activity());
            offices.get(wanted.office());
            long id = extensions.add(actor, wanted);
            assignments.recompute(wanted.activity());
            int reached = extensions.reached(id);
            if (reached == 0) {
                throw Problem.invalid(
                        "until",
                        "ไม่มีกำหนดส่งใดเลื่อนออกไป กรุณาตรวจว่าหน่วยงานได้รับกิจกรรมนี้ และวันใหม่หลังกำหนดปัจจุบัน");
            }
            announcing.extended(actor, id, wanted, reached);
            return reached;
        });
    }

    /** Takes an extension back: what the window says, or another extension, counts again. */
    public void undo(Actor actor, long id) {
        guard(actor);
        transactions.write(actor, () -> {
            if (!extensions.knows(id)) {
                throw Problem.notFound();
            }
            var undone = extensions
                    .undo(actor, id)
                    .orElseThrow(() -> Problem.stale("มีผู้ยกเลิกการขยายกำหนดนี้ไปแล้ว"));
            assignments.recompute(undone.activity());
            announcing.undone(actor, id, undone);
        });
    }

    private static void guard(Actor actor) {
        if (!may(actor)) {
            throw Problem.forbidden("เฉพาะผู้จัดทำแผนของกรมเท่านั้นที่ขยายกำหนดส่งได้");
        }
    }
}
