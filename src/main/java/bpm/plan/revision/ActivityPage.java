package bpm.plan.revision;

import bpm.access.Actor;
import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Edition;
import bpm.plan.Plans;
import bpm.plan.file.ActivityEdit;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The page on which a planner edits one activity, and what all its forms do alike. */
@Component
class ActivityPage {

    /** A change of one activity: what the trail calls it, the version that was seen, and what is new. */
    record Change(String what, int version, UnaryOperator<Activity> made) {}

    private final Plans plans;
    private final RevisingPlan revising;

    ActivityPage(Plans plans, RevisingPlan revising) {
        this.plans = plans;
        this.revising = revising;
    }

    ModelAndView of(String key, Actor actor) {
        var edition = edition(key, actor);
        var activity = activity(key, edition);
        return page(
                edition,
                activity,
                ActivityEdit.fields(activity),
                TopicRows.of(activity),
                List.of());
    }

    Activity activity(String key, Actor actor) {
        return activity(key, edition(key, actor));
    }

    /** Back to the plan once it is saved, else the same page with everything typed and what is wrong. */
    ModelAndView saved(
            Activity activity,
            Actor actor,
            Change change,
            Map<String, String> typed,
            List<TopicRow> rows,
            RedirectAttributes flash) {
        try {
            var key = activity.key();
            revising.revise(
                    actor,
                    key.year(),
                    change.version(),
                    change.what(),
                    plan -> plan.with(change.made()
                            .apply(plan.activity(key).orElseThrow(Problem::notFound))));
            flash.addFlashAttribute("notice", actor.words().s("บันทึกแล้ว"));
            return new ModelAndView("redirect:/plan/" + activity.year() + "#a" + key);
        } catch (Problem problem) {
            return again(activity.key().toString(), actor, problem, typed, rows);
        }
    }

    private ModelAndView again(
            String key,
            Actor actor,
            Problem problem,
            Map<String, String> typed,
            List<TopicRow> rows) {
        if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.STALE) {
            throw problem;
        }
        var errors = problem.kind() == Problem.Kind.STALE
                ? List.of(new FieldError("stale", problem.sentence(), problem.arguments()))
                : problem.errors();
        var edition = edition(key, actor);
        var page = page(edition, activity(key, edition), typed, rows, errors);
        page.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
        return page;
    }

    private static ModelAndView page(
            Edition edition,
            Activity activity,
            Map<String, String> typed,
            List<TopicRow> rows,
            List<FieldError> errors) {
        return new ModelAndView(
                "plan/activity",
                Map.of(
                        "activity",
                        activity,
                        "version",
                        edition.version(),
                        "typed",
                        typed,
                        "now",
                        ActivityEdit.fields(activity),
                        "rows",
                        rows,
                        "errors",
                        errors));
    }

    private Edition edition(String key, Actor actor) {
        var year = ActivityKey.parse(key).map(ActivityKey::year).orElseThrow(Problem::notFound);
        var edition = plans.find(year, actor).orElseThrow(Problem::notFound);
        if (!Plans.mayRevise(actor)) {
            throw RevisingPlan.refused();
        }
        return edition;
    }

    private static Activity activity(String key, Edition edition) {
        return edition.plan().activity(ActivityKey.of(key)).orElseThrow(Problem::notFound);
    }
}
