package bpm.world;

import bpm.plan.ActivityKey;
import bpm.plan.Plan;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** What comes before the reports (การเตรียมงาน): activities are handed out and offices plan their days. */
@Component
class Preparing {

    private static final FiscalYear YEAR = new FiscalYear(2567);

    private final Plans plans;
    private final HandingOut handingOut;
    private final PlanningAhead planningAhead;

    Preparing(Plans plans, HandingOut handingOut, PlanningAhead planningAhead) {
        this.plans = plans;
        this.handingOut = handingOut;
        this.planningAhead = planningAhead;
    }

    /** The plan by which everything goes. */
    Plan plan() {
        return plans.year(YEAR);
    }

    void into(
            Story story, List<Tale> tales, Map<ActivityKey, Matter> matters, Plan plan, Cast cast) {
        handingOut.into(story, tales, matters, plan, cast);
        planningAhead.into(story, tales, plan, cast);
    }
}
