package bpm.budget.ledger;

import bpm.access.Actor;
import bpm.org.Offices;
import bpm.plan.Assignments;
import bpm.plan.Plans;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

/** Whether an activity may have money at an office. */
@Component
class Places {

    private final Plans plans;
    private final Assignments assignments;
    private final Offices offices;

    Places(Plans plans, Assignments assignments, Offices offices) {
        this.plans = plans;
        this.assignments = assignments;
        this.offices = offices;
    }

    /** The activity is in the plan, and is the office's if an office added it. */
    void require(Actor actor, MoneyPlace place) {
        var key = place.activity();
        boolean itsOwn =
                key.project().addedBy().map(by -> by.covers(place.office())).orElse(true);
        if (!itsOwn
                || !actor.sees(place.office())
                || offices.find(place.office()).isEmpty()) {
            throw Problem.notFound();
        }
        plans.activity(key);
    }

    /** A district gets money for what it was given to do; the offices above pass money through. */
    void requireGiven(MoneyAccount account) {
        if (account.office().isDistrict()
                && assignments.find(account.activity(), account.office()).isEmpty()) {
            throw Problem.invalid(
                    "amount", "ยังไม่ได้มอบหมายกิจกรรมนี้ให้อำเภอ กรุณามอบหมายก่อนจัดสรรเงิน");
        }
    }
}
