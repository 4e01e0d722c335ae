package bpm.nation.efficiency;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.TreeMap;

/** Setting how much each part of efficiency counts in a year (กำหนดน้ำหนัก), by the department. */
@Component
class SettingWeights {

    private final Transactions transactions;
    private final Weighings weighings;
    private final Trail trail;

    SettingWeights(Transactions transactions, Weighings weighings, Trail trail) {
        this.transactions = transactions;
        this.weighings = weighings;
        this.trail = trail;
    }

    /** Sets all six, over the version that was seen. */
    void set(Actor actor, FiscalYear year, TypedWeights typed) {
        if (!Plans.mayRevise(actor)) {
            throw Problem.forbidden("น้ำหนักของประสิทธิภาพกำหนดได้เฉพาะผู้จัดทำแผนของกรม");
        }
        var errors = typed.errors();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        transactions.write(actor, () -> {
            var before = weighings.of(year);
            var after = typed.read();
            if (!weighings.keep(year, after, actor)) {
                throw Problem.stale(
                        "{0} แก้ไขน้ำหนักของปีนี้ก่อนท่าน กรุณาตรวจแล้วบันทึกอีกครั้ง",
                        before.changedBy());
            }
            var detail = new TreeMap<String, Object>();
            detail.put("before", new TreeMap<>(before.of()));
            detail.put("after", new TreeMap<>(after.of()));
            trail.add(actor, OfficeCode.DEPARTMENT, "weights.set", "efficiency " + year, detail);
        });
    }
}
