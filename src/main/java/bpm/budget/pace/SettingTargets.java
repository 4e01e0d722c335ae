package bpm.budget.pace;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.TreeMap;

/** Setting a year's targets of disbursement and the day on which months lock (กำหนดเป้าหมายการเบิกจ่าย). */
@Component
public class SettingTargets {

    private final Transactions transactions;
    private final Targets targets;
    private final Trail trail;

    SettingTargets(Transactions transactions, Targets targets, Trail trail) {
        this.transactions = transactions;
        this.targets = targets;
        this.trail = trail;
    }

    /** Sets all of them, over the version that was seen. */
    public void set(Actor actor, FiscalYear year, TypedTargets typed) {
        if (!Plans.mayRevise(actor)) {
            throw Problem.forbidden("เป้าหมายการเบิกจ่ายกำหนดได้เฉพาะผู้จัดทำแผนของกรม");
        }
        var errors = typed.errors();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        transactions.write(actor, () -> {
            var before = targets.of(year);
            var after = typed.read();
            if (!targets.keep(year, after, actor)) {
                throw Problem.stale(
                        "{0} แก้ไขเป้าหมายของปีนี้ก่อนท่าน กรุณาตรวจแล้วบันทึกอีกครั้ง",
                        before.changedBy());
            }
            var detail = new TreeMap<String, Object>();
            detail.put("lockDayBefore", before.lockDay());
            detail.put("lockDay", after.lockDay());
            detail.put("before", before.percents());
            detail.put("after", after.percents());
            trail.add(actor, OfficeCode.DEPARTMENT, "targets.set", "budget " + year, detail);
        });
    }
}
