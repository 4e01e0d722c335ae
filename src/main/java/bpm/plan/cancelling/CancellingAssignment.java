package bpm.plan.cancelling;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.plan.GivenLines;
import bpm.plan.GivingRefusal;
import bpm.plan.Givings;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Taking an activity back from an office (ยกเลิกการมอบหมาย): the reason is kept, and so is whatever the
 * office has filed. What it holds must be settled before.
 */
@Component
public class CancellingAssignment {

    private final Transactions transactions;
    private final GivenLines lines;
    private final Givings givings;
    private final ObjectProvider<Holdings> holdings;
    private final Trail trail;

    CancellingAssignment(
            Transactions transactions,
            GivenLines lines,
            Givings givings,
            ObjectProvider<Holdings> holdings,
            Trail trail) {
        this.transactions = transactions;
        this.lines = lines;
        this.givings = givings;
        this.holdings = holdings;
        this.trail = trail;
    }

    /** What the office still holds of the activity; in the caller's transaction. */
    public List<Holdings.Held> held(ActivityKey key, OfficeCode office) {
        return holdings.stream()
                .map(one -> one.of(key, office))
                .filter(held -> !held.isNothing())
                .toList();
    }

    public void cancel(Actor actor, ActivityKey key, Cancellation wanted) {
        transactions.write(actor, () -> {
            var office = wanted.office();
            lines.cancelInTurn(key.project(), office);
            var given = Optional.ofNullable(lines.locked(key).get(office));
            GivingRefusal.guard(actor, key, office, given);
            var line = given.filter(one -> !one.cancelled()).orElseThrow(Problem::notFound);
            if (wanted.reason().isBlank()) {
                throw Problem.invalid("reason", "กรุณาระบุเหตุผลที่ยกเลิกการมอบหมาย");
            }
            if (line.version() != wanted.seen()) {
                throw Problem.stale(
                        GivingRefusal.CHANGED_SINCE, line.changedByName(), line.changedAt());
            }
            settle(actor, key, wanted);
            givings.cancel(actor, key, office, wanted.reason());
            var detail = Map.of("reason", wanted.reason());
            trail.add(
                    actor, office, "assignment.cancelled", Assignment.subject(key, office), detail);
        });
    }

    /**
     * Nobody gives the activity or money for it meanwhile: both wait for the lock that is held. Nor does
     * the office spend: what stands in the way is told of the same money that goes back.
     */
    private void settle(Actor actor, ActivityKey key, Cancellation wanted) {
        holdings.forEach(one -> one.hold(key, wanted.office()));
        var held = held(key, wanted.office());
        refuse(held.stream().flatMap(one -> one.standing().stream()).toList());
        if (wanted.takesBack()) {
            holdings.forEach(one -> one.takeBack(actor, key, wanted));
        } else {
            refuse(held.stream()
                    .filter(Holdings.Held::mustGo)
                    .flatMap(one -> one.free().stream())
                    .toList());
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
