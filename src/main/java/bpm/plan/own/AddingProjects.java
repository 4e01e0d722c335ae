package bpm.plan.own;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.Assignments;
import bpm.plan.Plan;
import bpm.plan.Plans;
import bpm.plan.Project;
import bpm.plan.ProjectKey;
import bpm.plan.revision.PlanChanges;
import bpm.plan.revision.WritingRows;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * A province adds projects of its own to the year's plan (เพิ่มโครงการของจังหวัด), outside the
 * department's list.
 */
@Component
class AddingProjects {

    private final Transactions transactions;
    private final Plans plans;
    private final AddedProjects added;
    private final WritingRows rows;
    private final Assignments assignments;
    private final Trail trail;

    AddingProjects(
            Transactions transactions,
            Plans plans,
            AddedProjects added,
            WritingRows rows,
            Assignments assignments,
            Trail trail) {
        this.transactions = transactions;
        this.plans = plans;
        this.added = added;
        this.rows = rows;
        this.assignments = assignments;
        this.trail = trail;
    }

    /** Whether the actor adds projects for this office, changes them and takes them away. */
    static boolean may(Actor actor, OfficeCode office) {
        return office.isProvince() && actor.is(Role.PLANNER, office);
    }

    /** The added project, for one who may change it; nobody out of its scope learns of it. */
    Project project(Actor actor, ProjectKey key) {
        var project = plans.year(key.year())
                .seenFrom(actor.office())
                .project(key)
                .orElseThrow(Problem::notFound);
        refuseUnless(key.addedBy().filter(office -> may(actor, office)).isPresent());
        return project;
    }

    static void refuseUnless(boolean may) {
        if (!may) {
            throw Problem.forbidden(
                    "เฉพาะผู้จัดทำแผนของจังหวัดนั้นที่เพิ่มหรือแก้ไขโครงการของจังหวัดได้");
        }
    }

    ProjectKey add(Actor actor, FiscalYear year, TypedProject typed) {
        refuseUnless(may(actor, actor.office()));
        return transactions.write(actor, () -> {
            plans.year(year);
            check(typed, year);
            added.lock(year);
            var project = typed.project(added.next(year, actor.office()));
            write(
                    actor,
                    "plan.project-added",
                    project.key(),
                    Optional.empty(),
                    Optional.of(project));
            return project.key();
        });
    }

    void change(Actor actor, ProjectKey key, int seen, TypedProject typed) {
        transactions.write(actor, () -> {
            project(actor, key);
            check(typed, key.year());
            var before = taken(actor, key, seen);
            var after = typed.project(before);
            write(actor, "plan.project-changed", key, Optional.of(before), Optional.of(after));
            if (!windows(before).equals(windows(after))) {
                after.activities().forEach(assignments::recompute);
            }
        });
    }

    /** Takes the project out of the plan, while nothing of it was handed on. */
    void remove(Actor actor, ProjectKey key, int seen) {
        try {
            transactions.write(actor, () -> {
                project(actor, key);
                var before = taken(actor, key, seen);
                write(actor, "plan.project-deleted", key, Optional.of(before), Optional.empty());
            });
        } catch (DataIntegrityViolationException e) {
            throw Problem.conflict(
                    "โครงการที่มีกิจกรรมมอบหมายแล้วลบไม่ได้ ยกเลิกการมอบหมายที่ไม่ใช้แทนได้");
        }
    }

    private static void check(TypedProject typed, FiscalYear year) {
        var errors = typed.errors(year);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    /** The project as it stands now that nobody else can change it. */
    private Project taken(Actor actor, ProjectKey key, int seen) {
        added.lock(key.year());
        var now = project(actor, key);
        if (!added.take(key, seen)) {
            throw Problem.stale(
                    "โครงการนี้มีผู้แก้ไขก่อนท่าน กรุณาตรวจค่าปัจจุบัน แล้วบันทึกอีกครั้งหากต้องการใช้ค่าของท่าน");
        }
        return now;
    }

    /** The plan is renewed last: until then nobody reads it from memory as something newer than it is. */
    private void write(
            Actor actor,
            String what,
            ProjectKey key,
            Optional<Project> before,
            Optional<Project> after) {
        var old = new Plan(key.year(), before.map(List::of).orElse(List.of()));
        var now = new Plan(key.year(), after.map(List::of).orElse(List.of()));
        rows.write(old, now);
        added.renew(key.year());
        var changes = PlanChanges.between(old, now);
        trail.add(actor, actor.office(), what, "project " + key, changes);
    }

    private static List<Object> windows(Project project) {
        return project.activities().stream().<Object>map(one -> one.window()).toList();
    }
}
