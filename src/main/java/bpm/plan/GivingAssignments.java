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
import java.util.function.Function;

/**
 * Giving an activity to the offices below (มอบหมายกิจกรรม): all or none, with a line in each one's
 * trail.
 */
@Component
public class GivingAssignments {

    private final Transactions transactions;
    private final Plans plans;
    private final GivenLines lines;
    private final Givings givings;
    private final Offices offices;
    private final Trail trail;

    GivingAssignments(
            Transactions transactions,
            Plans plans,
            GivenLines lines,
            Givings givings,
            Offices offices,
            Trail trail) {
        this.transactions = transactions;
        this.plans = plans;
        this.lines = lines;
        this.givings = givings;
        this.offices = offices;
        this.trail = trail;
    }

    /** Gives to one office, whatever it had before; false where it had just that. */
    public boolean give(Actor actor, ActivityKey activity, OfficeCode office, Gift gift) {
        return give(actor, activity, new Giving(office, gift));
    }

    /** Gives to one office, unless it was changed since the giver looked; false where it had just that. */
    public boolean give(Actor actor, ActivityKey activity, Giving giving) {
        return write(
                        actor,
                        activity,
                        List.of(giving),
                        told -> Problem.stale(
                                told.getFirst().sentence(),
                                told.getFirst().arguments().toArray()))
                > 0;
    }

    /**
     * Gives to many offices in one statement, and says how many of them got something new. If some were
     * changed since the giver looked, nothing is written and the errors {@code target-5701} name them.
     */
    public int giveAll(Actor actor, ActivityKey activity, List<Giving> all) {
        return write(actor, activity, all, Problem::invalid);
    }

    private int write(
            Actor actor,
            ActivityKey key,
            List<Giving> all,
            Function<List<FieldError>, Problem> refusal) {
        return transactions.write(actor, () -> {
            var activity = plans.activity(key);
            var before = lines.locked(key);
            all.forEach(giving -> guard(actor, key, giving.office(), before));
            var changed = all.stream()
                    .filter(giving -> !isThere(giving, before))
                    .sorted(Comparator.comparing(Giving::office))
                    .toList();
            var stale = stale(changed, before);
            if (!stale.isEmpty()) {
                throw refusal.apply(stale);
            }
            if (!changed.isEmpty()) {
                givings.save(actor, activity, changed);
                changed.forEach(giving -> record(actor, key, giving, before));
            }
            return changed.size();
        });
    }

    private void guard(
            Actor actor, ActivityKey key, OfficeCode office, Map<OfficeCode, GivenLine> before) {
        if (offices.find(office).isEmpty()) {
            throw Problem.notFound();
        }
        GivingRefusal.guard(actor, key, office, Optional.ofNullable(before.get(office)));
    }

    private static boolean isThere(Giving giving, Map<OfficeCode, GivenLine> before) {
        var line = before.get(giving.office());
        return line != null && line.isJust(giving.gift());
    }

    /** Names every office that somebody else changed since the giver looked. */
    private List<FieldError> stale(List<Giving> changed, Map<OfficeCode, GivenLine> before) {
        return changed.stream()
                .filter(giving -> giving.isStale(before.get(giving.office())))
                .map(giving -> stale(giving.office(), before.get(giving.office())))
                .toList();
    }

    private FieldError stale(OfficeCode office, @Nullable GivenLine line) {
        var field = "target-" + office;
        var name = offices.get(office).brief(Words.THAI);
        if (line == null) {
            return new FieldError(field, "ข้อมูลของ{0}เปลี่ยนไป กรุณาตรวจแล้วบันทึกอีกครั้ง", name);
        }
        if (line.cancelled()) {
            return new FieldError(
                    field,
                    "{0}: {1} ยกเลิกการมอบหมายเมื่อ {2} หากยังต้องการมอบหมาย กรุณาบันทึกอีกครั้ง",
                    name,
                    line.changedByName(),
                    line.changedAt());
        }
        return new FieldError(
                field,
                "{0}: {1} เปลี่ยนเป็น {2} {3} เมื่อ {4} หากต้องการใช้ค่าของท่าน กรุณาบันทึกอีกครั้ง",
                name,
                line.changedByName(),
                line.target().<Object>map(n -> n).orElse("-"),
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
