package bpm.access;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.AccessEvent.ProfileChanged;
import bpm.access.ChoosingPassword.Typed;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Changing one's own account (แก้ไขข้อมูลของตนเอง): how to be reached and spoken to, and the password. */
@Component
public class ChangingOwn {

    private final Transactions transactions;
    private final Accounts accounts;
    private final SigningIn signing;
    private final ChoosingPassword choosing;
    private final ApplicationEventPublisher events;

    ChangingOwn(
            Transactions transactions,
            Accounts accounts,
            SigningIn signing,
            ChoosingPassword choosing,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.signing = signing;
        this.choosing = choosing;
        this.events = events;
    }

    /** Changes telephone, mail and how the screens speak. */
    public void profile(Actor actor, String phone, String mail, Words words) {
        var errors = PersonForm.contact(phone, mail);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        transactions.write(actor, () -> {
            accounts.saveProfile(actor.id(), phone, mail, words);
            accounts.changedBy(actor, actor.id());
            events.publishEvent(new ProfileChanged(
                    actor,
                    actor.office(),
                    actor.id(),
                    List.of("phone", "mail", "english", "thaiDigits")));
        });
    }

    /** Changes the password; every session but the one at hand ends. */
    void password(Actor actor, String current, Typed wanted, String here) {
        signing.proveAgain(actor, current);
        var errors = choosing.errors(wanted, actor.name(), actor.fullName(), actor.office());
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        var digest = choosing.digest(wanted);
        transactions.write(actor, () -> {
            int ended = choosing.set(actor.id(), actor.name(), digest, here);
            events.publishEvent(new AccountTouched(
                    actor,
                    actor.office(),
                    actor.id(),
                    "access.password-set",
                    Map.of("by", "self", "sessions", ended)));
        });
    }
}
