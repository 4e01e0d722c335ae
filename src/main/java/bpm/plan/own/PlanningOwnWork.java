package bpm.plan.own;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.plan.NamingResponsible;
import bpm.plan.Plan;
import bpm.plan.Plans;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Planning what one's own office does (จัดทำแผนของหน่วยงาน, EA 1): which activities, when, by whom;
 * all or none.
 */
@Component
public class PlanningOwnWork {

    private final Transactions transactions;
    private final Plans plans;
    private final OwnLines lines;
    private final TakingOn takingOn;
    private final CheckingOwnWork checking;
    private final Trail trail;

    PlanningOwnWork(
            Transactions transactions,
            Plans plans,
            OwnLines lines,
            TakingOn takingOn,
            CheckingOwnWork checking,
            Trail trail) {
        this.transactions = transactions;
        this.plans = plans;
        this.lines = lines;
        this.takingOn = takingOn;
        this.checking = checking;
        this.trail = trail;
    }

    /** Saves rows of the actor's own office, and says how many activities changed. */
    public int plan(Actor actor, FiscalYear year, List<OwnEntry> entries) {
        if (!NamingResponsible.may(actor, actor.office())) {
            throw Problem.forbidden(
                    "เฉพาะผู้รายงานหรือผู้จัดทำแผนของหน่วยงานเท่านั้นที่แก้ไขแผนของหน่วยงานได้");
        }
        return transactions.write(actor, () -> {
            var plan = plans.year(year).seenFrom(actor.office());
            takingOn.lock(toggled(actor, entries, lines.of(actor.office(), year)));
            var before = lines.locked(actor.office(), year);
            refuseStale(actor, entries, before);
            var toggled = toggled(actor, entries, before);
            toggled.forEach(entry -> takingOn.follow(actor, plan, entry, before));
            var planned = planned(actor, plan, entries, lines.locked(actor.office(), year));
            if (!planned.isEmpty()) {
                lines.save(actor.office(), planned);
                planned.forEach(row -> record(actor, row));
            }
            var changed = new HashSet<ActivityKey>();
            toggled.forEach(entry -> changed.add(entry.activity()));
            planned.forEach(row -> changed.add(row.entry().activity()));
            return changed.size();
        });
    }

    private static List<OwnEntry> toggled(
            Actor actor, List<OwnEntry> entries, Map<ActivityKey, OwnLine> standing) {
        return entries.stream()
                .filter(entry -> TakingOn.isToggled(actor, entry, standing))
                .toList();
    }

    private static boolean isChanged(OwnEntry entry, Optional<OwnLine> line) {
        return line.filter(standing -> entry.runs() && !standing.isJust(entry)).isPresent();
    }

    /** Two people of one office: the second is told, row by row, and nothing is written. */
    private static void refuseStale(
            Actor actor, List<OwnEntry> entries, Map<ActivityKey, OwnLine> before) {
        var stale = entries.stream()
                .filter(entry -> {
                    var line = Optional.ofNullable(before.get(entry.activity()));
                    boolean writes =
                            TakingOn.isToggled(actor, entry, before) || isChanged(entry, line);
                    return writes && entry.isStale(line);
                })
                .map(entry -> new FieldError(
                        "row-" + entry.activity(),
                        "{0}: มีผู้แก้ไขแถวนี้ก่อนท่าน กรุณาตรวจแล้วบันทึกอีกครั้งหากต้องการใช้ค่าของท่าน",
                        entry.activity().toString()))
                .toList();
        if (!stale.isEmpty()) {
            throw Problem.invalid(stale);
        }
    }

    private List<OwnLines.Planned> planned(
            Actor actor, Plan plan, List<OwnEntry> entries, Map<ActivityKey, OwnLine> standing) {
        var changed = entries.stream()
                .filter(entry ->
                        isChanged(entry, Optional.ofNullable(standing.get(entry.activity()))))
                .toList();
        return checking.check(actor, plan, changed, standing);
    }

    private void record(Actor actor, OwnLines.Planned row) {
        var entry = row.entry();
        var detail = new TreeMap<String, Object>();
        entry.from().ifPresent(day -> detail.put("from", day.toString()));
        entry.to().ifPresent(day -> detail.put("to", day.toString()));
        detail.put("responsible", row.responsibleName());
        detail.put("alsoEvaluation", entry.also().evaluation());
        detail.put("alsoResults", entry.also().results());
        trail.add(
                actor,
                actor.office(),
                "assignment.planned",
                Assignment.subject(entry.activity(), actor.office()),
                detail);
    }
}
