package bpm.access.passkey;

import bpm.access.AccessEvent.AccountTouched;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A closed account keeps no passkey (ปิดบัญชีแล้วไม่เหลือพาสคีย์): when it is opened again, its person adds one
 * anew. In the transaction that closes it.
 */
@Component
class ForgettingPasskeys {

    private final Passkeys passkeys;

    ForgettingPasskeys(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @EventListener
    void on(AccountTouched event) {
        if (event.what().equals("access.account-closed")) {
            passkeys.removeAll(event.person());
        }
    }
}
