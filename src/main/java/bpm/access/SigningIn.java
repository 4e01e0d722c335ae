package bpm.access;

import bpm.access.AccessEvent.SignInFailed;
import bpm.access.AccessEvent.SignInLocked;
import bpm.access.AccessEvent.SignedIn;
import bpm.access.Accounts.Lock;
import bpm.access.password.Passwords;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Signing in (เข้าสู่ระบบ) with a name and a password; who guesses must wait longer and longer. */
@Component
public class SigningIn {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Tries tries;
    private final Passwords passwords;
    private final People people;
    private final ApplicationEventPublisher events;

    SigningIn(
            Transactions transactions,
            Accounts accounts,
            Tries tries,
            Passwords passwords,
            People people,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.tries = tries;
        this.passwords = passwords;
        this.people = people;
        this.events = events;
    }

    /** The person whose name and password these are; they are not in yet. */
    public Actor know(String typed, String password) {
        var name = UserName.tidy(typed);
        var lock = prove(name, password).orElseThrow(SigningIn::refused);
        return transactions.write(Actor.SYSTEM, () -> {
            tries.forget(name);
            return people.actor(lock.id()).orElseThrow(SigningIn::refused);
        });
    }

    /** Lets a person in who has proved all that is asked of them. */
    public Actor enter(Actor actor) {
        return enter(actor, SignedIn.PASSWORD);
    }

    /** As {@link #enter(Actor)}, by the door that is named. */
    public Actor enter(Actor actor, String by) {
        transactions.write(Actor.SYSTEM, () -> {
            accounts.signedIn(actor.id());
            events.publishEvent(new SignedIn(actor, actor.office(), actor.id(), by));
        });
        return actor;
    }

    /** Asks a signed-in person for their password once more; guessing counts as at the door. */
    public void proveAgain(Actor actor, String password) {
        if (prove(actor.name(), password).isEmpty()) {
            throw Problem.invalid("current", "รหัสผ่านปัจจุบันไม่ถูกต้อง");
        }
        transactions.write(Actor.SYSTEM, () -> tries.forget(actor.name()));
    }

    /** The lock that the password fits; counts as a failure if it fits none. */
    private Optional<Lock> prove(String name, String password) {
        var count = tries.count(name);
        var lock = transactions.read(Actor.SYSTEM, () -> accounts.lock(name));
        if (lock.isEmpty()) {
            passwords.waste(password);
        } else if (passwords.matches(password, lock.get().digest())) {
            return lock;
        }
        lock.ifPresent(account -> transactions.write(Actor.SYSTEM, () -> tell(account, count)));
        if (count.lockedUntil().isPresent()) {
            throw Tries.refusal(count.lockedUntil().get());
        }
        return Optional.empty();
    }

    private void tell(Lock account, Tries.Count count) {
        events.publishEvent(new SignInFailed(account.office(), account.id(), count.failures()));
        count.lockedUntil()
                .map(until -> new SignInLocked(account.office(), account.id(), until))
                .ifPresent(events::publishEvent);
    }

    private static Problem refused() {
        return Problem.invalid("name", "ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
    }
}
