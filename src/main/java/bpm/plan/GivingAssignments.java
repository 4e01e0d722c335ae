package bpm.plan;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;
import bpm.trail.Trail;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Giving an activity to the offices below (มอบหมายกิจกรรม): all or none, with a line in each one's
 * trail.
 */
@Component
public class GivingAssignments {

    private final Transactions transactions;
    private final AssignableActivities activities;
    private final GivenLines lines;
    private final Givings givings;
    private final Offices offices;
    private final Trail trail;

    GivingAssignments(
            Transactions transactions,
            AssignableActivities activities,
            GivenLines lines,
            Givings givings,
            Offices offices,
            Trail trail) {
        this.transactions = transactions;
        this.activities = activities;
        this.lines = lines;
        this.givings = givings;
        this.offices = offices;
        this.trail = trail;
    }

    /** Gives to one office, whatever it had before; false where it had just that. */
    public boolean give(Actor actor, ActivityKey activity, OfficeCode office, Gift gift) {
        return giveAll(actor, activity, List.of(new Giving(office, gift))) > 0;
    }

    /** Gives to many offices in one statement, and says how many of them got something new. */
    public int giveAll(Actor actor, ActivityKey key, List<Giving> all) {
        return transactions.write(actor, () -> {
            var activity = activities.get(key);
            var before = lines.locked(key);
            all.forEach(giving -> guard(actor, giving.office(), before));
            var changed = all.stream()
                    .filter(giving -> !isThere(giving, before))
                    .sorted(Comparator.comparing(Giving::office))
                    .toList();
            refuseStale(changed, before);
            if (!changed.isEmpty()) {
                givings.save(actor, activity, changed);
                changed.forEach(giving -> record(actor, key, giving, before));
            }
            return changed.size();
        });
    }

    /** Takes the activity back; the reason is kept, and so is whatever the office has filed. */
    public void cancel(Actor actor, ActivityKey key, OfficeCode office, String reason, int seen) {
        transactions.write(actor, () -> {
            var before = lines.locked(key);
            guard(actor, office, before);
            var line = Optional.ofNullable(before.get(office))
                    .filter(given -> !given.cancelled())
                    .orElseThrow(Problem::notFound);
            if (reason.isBlank()) {
                throw Problem.invalid("reason", "กรุณาระบุเหตุผลที่ยกเลิกการมอบหมาย");
            }
            if (line.version() != seen) {
                throw Problem.stale(
                        GivingRefusal.CHANGED_SINCE, line.changedByName(), line.changedAt());
            }
            givings.cancel(actor, key, office, reason.strip());
            var detail = Map.of("reason", reason.strip());
            trail.add(actor, office, "assignment.cancelled", subject(key, office), detail);
        });
    }

    private void guard(Actor actor, OfficeCode office, Map<OfficeCode, GivenLine> before) {
        if (!actor.sees(office) || offices.find(office).isEmpty()) {
            throw Problem.notFound();
        }
        GivingRefusal.of(actor, office, Optional.ofNullable(before.get(office)))
                .ifPresent(refusal -> {
                    throw refusal.problem();
                });
    }

    private static boolean isThere(Giving giving, Map<OfficeCode, GivenLine> before) {
        var line = before.get(giving.office());
        return line != null && line.isJust(giving.gift());
    }

    /** Names every office that somebody else changed since the giver looked; then nothing is written. */
    private void refuseStale(List<Giving> changed, Map<OfficeCode, GivenLine> before) {
        var stale = changed.stream()
                .filter(giving -> giving.isStale(before.get(giving.office())))
                .map(giving -> stale(giving.office(), before.get(giving.office())))
                .toList();
        if (!stale.isEmpty()) {
            throw Problem.invalid(stale);
        }
    }

    private FieldError stale(OfficeCode office, @Nullable GivenLine line) {
        var field = "target-" + office;
        var name = offices.get(office).brief(Words.THAI);
        if (line == null) {
            return new FieldError(field, "ข้อมูลของ{0}เปลี่ยนไป กรุณาตรวจแล้วบันทึกอีกครั้ง", name);
        }
        return new FieldError(
                field,
                "{0}: {1} เปลี่ยนเป็น {2} {3} เมื่อ {4} หากต้องการใช้ค่าของท่าน กรุณาบันทึกอีกครั้ง",
                name,
                line.changedByName(),
                line.cancelled() ? "-" : line.target().<Object>map(n -> n).orElse("-"),
                line.unit(),
                line.changedAt());
    }

    private void record(
            Actor actor, ActivityKey key, Giving giving, Map<OfficeCode, GivenLine> before) {
        var line = before.get(giving.office());
        var detail = new TreeMap<String, Object>();
        giving.gift().target().ifPresent(target -> detail.put("target", target));
        detail.put("unit", giving.gift().unit());
        boolean isNew = line == null || line.cancelled();
        if (line != null && !line.cancelled()) {
            detail.put("before", line.amount());
        }
        trail.add(
                actor,
                giving.office(),
                isNew ? "assignment.given" : "assignment.changed",
                subject(key, giving.office()),
                detail);
    }

    private static String subject(ActivityKey key, OfficeCode office) {
        return Assignment.subject(key, office);
    }
}
