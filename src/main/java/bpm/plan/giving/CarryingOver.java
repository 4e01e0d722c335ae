package bpm.plan.giving;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Edition;
import bpm.plan.GivenLines;
import bpm.plan.GivingAssignments;
import bpm.plan.GivingRefusal;
import bpm.plan.Plan;
import bpm.plan.Plans;
import bpm.plan.ProjectKey;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;

/**
 * Giving as in the year before (ยกการมอบหมายของปีก่อนมา): the same activities to the same offices with the same
 * targets; whoever has one already keeps what it has.
 */
@Component
class CarryingOver {

    private final Transactions transactions;
    private final GivablePlan plan;
    private final Plans plans;
    private final GivenLines lines;
    private final GivingAssignments giving;
    private final Offices offices;

    CarryingOver(
            Transactions transactions,
            GivablePlan plan,
            Plans plans,
            GivenLines lines,
            GivingAssignments giving,
            Offices offices) {
        this.transactions = transactions;
        this.plan = plan;
        this.plans = plans;
        this.lines = lines;
        this.giving = giving;
        this.offices = offices;
    }

    /** How much was given. */
    record Carried(int activities, int offices) {}

    /** What the actor's office gave the year before and has not given this year. */
    List<FormerGiving> former(Actor actor, FiscalYear year) {
        var plan = this.plan.year(actor, year);
        return transactions.read(actor, () -> left(actor, plan));
    }

    /** Gives these activities, all or none. */
    Carried carry(Actor actor, FiscalYear year, Collection<ActivityKey> chosen) {
        var plan = this.plan.year(actor, year);
        if (!actor.is(Role.PLANNER)) {
            throw Problem.forbidden(GivingRefusal.NOT_PLANNER.sentence());
        }
        return transactions.write(actor, () -> {
            lines.lock(chosen);
            var wanted = left(actor, plan).stream()
                    .filter(former -> former.now()
                            .map(Activity::key)
                            .filter(chosen::contains)
                            .isPresent())
                    .toList();
            int given = 0;
            for (var former : wanted) {
                given += giving.giveAll(actor, former.now().orElseThrow().key(), former.givings());
            }
            return new Carried(wanted.size(), given);
        });
    }

    private List<FormerGiving> left(Actor actor, Plan plan) {
        var before = plan.year().previous();
        var names =
                plans.find(before, actor).map(Edition::plan).orElse(new Plan(before, List.of()));
        return lines.notYet(actor.office(), before, plan.year()).entrySet().stream()
                .map(given -> new FormerGiving(
                        given.getKey().toString(),
                        names.activity(given.getKey()).map(Activity::name).orElse(""),
                        plan.activity(inYear(given.getKey(), plan.year())),
                        given.getValue().stream()
                                .filter(line -> offices.find(line.office()).isPresent())
                                .toList()))
                .toList();
    }

    private static ActivityKey inYear(ActivityKey key, FiscalYear year) {
        var project =
                new ProjectKey(year, key.project().addedBy(), key.project().number());
        return new ActivityKey(project, key.number());
    }
}
