package bpm.plan.revision;

import bpm.access.Actor;
import bpm.plan.Plans;
import bpm.plan.file.PlanFile;
import bpm.shared.FiscalYear;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first plan, that of 2567: a new installation begins with it. */
@Component
@Order(20)
class LoadingPlan implements ApplicationRunner {

    private static final FiscalYear SHIPPED = new FiscalYear(2567);

    private final Plans plans;
    private final RevisingPlan revising;

    LoadingPlan(Plans plans, RevisingPlan revising) {
        this.plans = plans;
        this.revising = revising;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (plans.find(SHIPPED).isEmpty()) {
            revising.revise(
                    Actor.SYSTEM,
                    SHIPPED,
                    RevisingPlan.NO_PLAN_YET,
                    "plan.loaded",
                    nothing -> PlanFile.shipped(SHIPPED.number()));
            revising.publish(Actor.SYSTEM, SHIPPED, 1);
        }
    }
}
