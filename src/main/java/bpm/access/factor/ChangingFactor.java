package bpm.access.factor;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.SigningIn;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Turning one's own second factor on and off (เปิดและปิดการยืนยันตัวตนสองชั้น), and renewing recovery codes. */
@Component
class ChangingFactor {

    private final Transactions transactions;
    private final Factors factors;
    private final CheckingCode checking;
    private final SigningIn signing;
    private final ApplicationEventPublisher events;

    ChangingFactor(
            Transactions transactions,
            Factors factors,
            CheckingCode checking,
            SigningIn signing,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.factors = factors;
        this.checking = checking;
        this.signing = signing;
        this.events = events;
    }

    /** A new secret to be read by the telephone; nothing asks for it before a code has confirmed it. */
    void begin(Actor actor) {
        transactions.write(actor, () -> {
            refuseIfOn(actor);
            factors.begin(actor.id());
        });
    }

    /** Puts it in force by a first code; gives the recovery codes, told this once. */
    List<String> confirm(Actor actor, String code) {
        transactions.write(actor, () -> refuseIfOn(actor));
        checking.check(actor, "code", code);
        var codes = RecoveryCode.fresh();
        transactions.write(actor, () -> {
            factors.confirm(actor.id());
            factors.setRecovery(actor.id(), codes);
            tell(actor, "access.factor-on");
        });
        return codes;
    }

    /** New recovery codes, for a code of the telephone; those before end. */
    List<String> renew(Actor actor, String code) {
        checking.check(actor, "code", code);
        var codes = RecoveryCode.fresh();
        transactions.write(actor, () -> {
            factors.setRecovery(actor.id(), codes);
            tell(actor, "access.recovery-renewed");
        });
        return codes;
    }

    /** Turns it off, for the password and a code. */
    void end(Actor actor, String password, String code) {
        signing.proveAgain(actor, password);
        checking.check(actor, "off-code", code);
        transactions.write(actor, () -> {
            factors.remove(actor.id());
            tell(actor, "access.factor-off");
        });
    }

    private void refuseIfOn(Actor actor) {
        if (factors.isOn(actor.id())) {
            throw Problem.conflict("ท่านเปิดการยืนยันตัวตนสองชั้นไว้แล้ว");
        }
    }

    private void tell(Actor actor, String what) {
        events.publishEvent(
                new AccountTouched(actor, actor.office(), actor.id(), what, Map.of("by", "self")));
    }
}
