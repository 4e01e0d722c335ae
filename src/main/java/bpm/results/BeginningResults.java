package bpm.results;

import bpm.form.Answers;
import bpm.form.Answers.Answer;
import bpm.plan.Activity;
import bpm.plan.Assignment;
import bpm.plan.Assignments;
import bpm.plan.Plans;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a results form begins with (ข้อมูลตั้งต้น): what the plan says of the assignment, and what others
 * know of it.
 */
@Component
class BeginningResults {

    private final Assignments assignments;
    private final Plans plans;
    private final ObjectProvider<KnownElsewhere> others;

    BeginningResults(Assignments assignments, Plans plans, ObjectProvider<KnownElsewhere> others) {
        this.assignments = assignments;
        this.plans = plans;
        this.others = others;
    }

    /** The assignment, where the actor sees it. */
    Assignment assignment(ResultsPlace place) {
        return assignments.get(place.activity(), place.office());
    }

    Activity activity(ResultsPlace place) {
        return plans.activity(place.activity());
    }

    /** Within the caller's transaction. */
    Answers of(ResultsPlace place, Assignment assignment, Activity activity) {
        var known = others.orderedStream()
                .map(one -> one.about(place))
                .reduce(Answers.NONE, Answers::orElse);
        return known.orElse(planned(assignment, activity));
    }

    private static Answers planned(Assignment assignment, Activity activity) {
        var target = assignment.target().map(Object::toString).orElse("");
        var output = new LinkedHashMap<String, Answer>();
        output.put(Heading.INDICATOR, new Answer.One(activity.name()));
        output.put(Heading.AIMED, new Answer.One(target));
        output.put(Heading.UNIT, new Answer.One(assignment.unit()));
        return new Answers(Map.of(
                Heading.TARGET.code(),
                new Answer.One(target),
                Heading.OUTPUTS.code(),
                new Answer.Table(List.of(new Answers(output)))));
    }
}
