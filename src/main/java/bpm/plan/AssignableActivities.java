package bpm.plan;

import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** The activities that can be given: those of the year's published plan. */
@Component
class AssignableActivities {

    private final Plans plans;

    AssignableActivities(Plans plans) {
        this.plans = plans;
    }

    Optional<Activity> find(ActivityKey key) {
        return plans.find(key.year())
                .filter(Edition::published)
                .flatMap(edition -> edition.plan().activity(key));
    }

    Activity get(ActivityKey key) {
        return find(key).orElseThrow(Problem::notFound);
    }
}
