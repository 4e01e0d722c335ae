package bpm.access.passkey;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Accounts;
import bpm.access.Actor;
import bpm.access.People;
import bpm.access.Person;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/** Finding the person whose passkey has signed (เข้าสู่ระบบด้วยพาสคีย์); a closed account stays closed. */
@Component
class SigningInByPasskey {

    private final Transactions transactions;
    private final RelyingParty party;
    private final PasskeyOwners owners;
    private final Accounts accounts;
    private final People people;
    private final ApplicationEventPublisher events;

    SigningInByPasskey(
            Transactions transactions,
            RelyingParty party,
            PasskeyOwners owners,
            Accounts accounts,
            People people,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.party = party;
        this.owners = owners;
        this.accounts = accounts;
        this.people = people;
        this.events = events;
    }

    /** What the browser asks its passkeys; whose they are is not known yet. */
    PublicKeyCredentialRequestOptions options(Bytes challenge) {
        return party.with(challenge)
                .createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** Whose passkey signed just this challenge; they are not in yet. */
    Actor find(Bytes challenge, String answer) {
        var signed = Spoken.signed(answer);
        var options = options(challenge);
        Optional<Person> person;
        try {
            person = transactions.write(Actor.SYSTEM, () -> {
                var owner = party.with(challenge)
                        .authenticate(new RelyingPartyAuthenticationRequest(options, signed));
                return owners.personOf(owner.getId()).flatMap(accounts::find);
            });
        } catch (RuntimeException e) {
            throw Spoken.refused(e);
        }
        return active(person.orElseThrow(Spoken::wrong));
    }

    private Actor active(Person person) {
        if (person.state() == Person.State.ACTIVE) {
            return people.actor(person.id()).orElseThrow(Spoken::wrong);
        }
        transactions.write(
                Actor.SYSTEM,
                () -> events.publishEvent(new AccountTouched(
                        Actor.SYSTEM,
                        person.office(),
                        person.id(),
                        "access.passkey-refused",
                        Map.of("why", person.state().name()))));
        throw Problem.invalid(
                "name",
                person.state() == Person.State.CLOSED
                        ? "บัญชีนี้ปิดแล้ว กรุณาติดต่อผู้ดูแลผู้ใช้ของหน่วยงาน"
                        : "บัญชีนี้ยังไม่ได้ตั้งรหัสผ่าน กรุณาเปิดลิงก์จากผู้ดูแลผู้ใช้ก่อน");
    }
}
