package bpm.plan;

import bpm.plan.file.PlanFile;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** The activities that can be given: those of the year's plan. */
@Component
class AssignableActivities {

    Optional<Activity> find(ActivityKey key) {
        return PlanFile.shipped(key.year().number()).activity(key);
    }

    Activity get(ActivityKey key) {
        return find(key).orElseThrow(Problem::notFound);
    }
}
