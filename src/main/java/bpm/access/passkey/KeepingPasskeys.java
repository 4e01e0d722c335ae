package bpm.access.passkey;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.shared.ThaiText;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.*;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Adding and removing one's own passkeys (เพิ่มและนำพาสคีย์ออก). */
@Component
class KeepingPasskeys {

    private static final int LONGEST = 60;
    private static final int MOST = 10;

    private final Transactions transactions;
    private final RelyingParty party;
    private final PasskeyOwners owners;
    private final Passkeys passkeys;
    private final ApplicationEventPublisher events;

    KeepingPasskeys(
            Transactions transactions,
            RelyingParty party,
            PasskeyOwners owners,
            Passkeys passkeys,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.party = party;
        this.owners = owners;
        this.passkeys = passkeys;
        this.events = events;
    }

    List<Passkey> mine(Actor actor) {
        return transactions.read(actor, () -> passkeys.of(actor.id()));
    }

    /** A name as it will be kept, if it is one. */
    String named(Actor actor, String typed) {
        var name = ThaiText.tidy(typed);
        if (name.isEmpty()) {
            throw Problem.invalid(
                    "name", "กรุณาตั้งชื่อพาสคีย์ เช่น โทรศัพท์ของฉัน เพื่อให้รู้ว่าเป็นเครื่องใด");
        }
        if (name.length() > LONGEST) {
            throw Problem.invalid("name", "ชื่อยาวเกินไป กรุณากรอกไม่เกิน 60 ตัวอักษร");
        }
        if (mine(actor).size() >= MOST) {
            throw Problem.invalid("name", "มีพาสคีย์ครบ 10 อันแล้ว กรุณานำอันที่ไม่ใช้ออกก่อน");
        }
        return name;
    }

    /** What the browser needs to make a passkey with. */
    PublicKeyCredentialCreationOptions options(Actor actor, Bytes challenge) {
        return transactions.write(actor, () -> {
            owners.prepare(actor.id());
            return party.with(challenge)
                    .createPublicKeyCredentialCreationOptions(
                            new ImmutablePublicKeyCredentialCreationOptionsRequest(
                                    UsernamePasswordAuthenticationToken.authenticated(
                                            actor.name(), "", List.of())));
        });
    }

    /** Keeps what the browser made, if it is what was asked for. */
    void add(Actor actor, String name, Bytes challenge, String answer) {
        var made = Spoken.made(answer);
        var options = options(actor, challenge);
        try {
            transactions.write(actor, () -> {
                party.with(challenge)
                        .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                                options, new RelyingPartyPublicKey(made, name)));
                tell(actor, "access.passkey-added", name);
            });
        } catch (RuntimeException e) {
            throw Spoken.refused(e);
        }
    }

    void remove(Actor actor, long id) {
        transactions.write(actor, () -> {
            var name = passkeys.remove(actor.id(), id).orElseThrow(Problem::notFound);
            tell(actor, "access.passkey-removed", name);
        });
    }

    private void tell(Actor actor, String what, String name) {
        events.publishEvent(
                new AccountTouched(actor, actor.office(), actor.id(), what, Map.of("name", name)));
    }
}
