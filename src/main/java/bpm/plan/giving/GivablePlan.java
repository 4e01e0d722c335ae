package bpm.plan.giving;

import bpm.access.Actor;
import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Plan;
import bpm.plan.Plans;
import bpm.plan.Project;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

/**
 * The plan as those who give see it (แผนที่มอบหมายได้): the department and provinces; a district gives
 * to nobody.
 */
@Component
class GivablePlan {

    private final Plans plans;

    GivablePlan(Plans plans) {
        this.plans = plans;
    }

    Plan year(Actor actor, FiscalYear year) {
        if (actor.office().isDistrict()) {
            throw Problem.forbidden(
                    "กรมและจังหวัดเป็นผู้มอบหมายกิจกรรม ดูกิจกรรมของหน่วยงานได้ที่แผนของหน่วยงาน");
        }
        return plans.year(year).seenFrom(actor.office());
    }

    Activity activity(Actor actor, String year, String key) {
        var activity = ActivityKey.parse(key)
                .filter(parsed -> parsed.year().toString().equals(year))
                .orElseThrow(Problem::notFound);
        return year(actor, activity.year()).activity(activity).orElseThrow(Problem::notFound);
    }

    Project project(Actor actor, Activity activity) {
        return year(actor, activity.year()).projects().stream()
                .filter(project -> project.key().equals(activity.key().project()))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
