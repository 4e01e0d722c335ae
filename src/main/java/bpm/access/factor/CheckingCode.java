package bpm.access.factor;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.AccessEvent.SignInLocked;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.access.Tries;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Map;

/**
 * Checking a code of the second factor (ตรวจรหัสยืนยันตัวตน): of the telephone, or a recovery code. Guesses
 * count as those of passwords do, but apart: the right password wipes nothing of them away.
 */
@Component
public class CheckingCode {

    private final Transactions transactions;
    private final Factors factors;
    private final Tries tries;
    private final ApplicationEventPublisher events;

    CheckingCode(
            Transactions transactions,
            Factors factors,
            Tries tries,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.factors = factors;
        this.tries = tries;
        this.events = events;
    }

    /** Whether the person has a second factor, so that a password alone opens nothing. */
    public boolean isAskedOf(Actor actor) {
        return transactions.read(Actor.SYSTEM, () -> factors.isOn(actor.id()));
    }

    /** Uses the code up, or says at the field what is wrong with it. */
    public void check(Actor actor, String field, String typed) {
        var count = tries.count(name(actor));
        if (transactions.write(Actor.SYSTEM, () -> isRight(actor, typed))) {
            return;
        }
        transactions.write(Actor.SYSTEM, () -> tell(actor, count));
        if (count.lockedUntil().isPresent()) {
            throw refusal(count.lockedUntil().get());
        }
        throw Problem.invalid(
                field, "รหัสไม่ถูกต้องหรือใช้ไปแล้ว กรุณารอรหัสถัดไปในแอปแล้วกรอกใหม่");
    }

    private boolean isRight(Actor actor, String typed) {
        var factor = factors.find(actor.id());
        if (factor.isEmpty() || typed.isBlank()) {
            return false;
        }
        // apps go by the world's clock, also where BPM's own is shifted
        var step = OneTimeCode.stepOf(factor.get().secret(), typed, Instant.now());
        boolean right = step.isPresent()
                ? factors.use(actor.id(), step.getAsLong())
                : factors.useRecovery(actor.id(), typed);
        if (right) {
            tries.forget(name(actor));
        }
        if (right && step.isEmpty()) {
            tell(actor, "access.recovery-used", Map.of());
        }
        return right;
    }

    private void tell(Actor actor, Tries.Count count) {
        tell(actor, "access.code-failed", Map.of("failures", count.failures()));
        count.lockedUntil()
                .map(until -> new SignInLocked(actor.office(), actor.id(), until))
                .ifPresent(events::publishEvent);
    }

    private void tell(Actor actor, String what, Map<String, ?> detail) {
        events.publishEvent(
                new AccountTouched(Actor.SYSTEM, actor.office(), actor.id(), what, detail));
    }

    private static Problem refusal(Instant until) {
        return Tries.refusal(until);
    }

    /** No name that anybody can type at the door, where all letters become small. */
    private static String name(Actor actor) {
        return "Code of " + actor.id();
    }
}
