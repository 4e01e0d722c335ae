package bpm.access.provider;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Accounts;
import bpm.access.Actor;
import bpm.access.People;
import bpm.access.Person;
import bpm.access.Transactions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/**
 * * Finding the account of whom the provider knows (เข้าสู่ระบบด้วยผู้ให้บริการ): by the linked subject, or the
 * first time by the claim that a people admin wrote down for somebody. It never makes an account.
 */
@Component
class SigningInByProvider {

    private final Transactions transactions;
    private final ProviderLinks links;
    private final Accounts accounts;
    private final People people;
    private final ApplicationEventPublisher events;

    SigningInByProvider(
            Transactions transactions,
            ProviderLinks links,
            Accounts accounts,
            People people,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.events = events;
    }

    /** The person whose account it is, if that serves; they are not in yet. */
    Actor find(Provider provider, Known known) {
        var person = transactions
                .read(Actor.SYSTEM, () -> links.personOf(known).flatMap(accounts::find))
                .or(() -> expected(known));
        if (person.isEmpty()) {
            boolean isUnverified = provider.goesByMail() && known.claim().isEmpty();
            throw (isUnverified ? Refusal.UNVERIFIED : Refusal.UNKNOWN).as(known.shown());
        }
        refuseUnlessActive(person.get(), known);
        return transactions.write(Actor.SYSTEM, () -> {
            links.used(known);
            return people.actor(person.get().id())
                    .orElseThrow(() -> Refusal.CLOSED.as(known.shown()));
        });
    }

    private Optional<Person> expected(Known known) {
        return known.claim().flatMap(claim -> {
            try {
                return transactions.write(Actor.SYSTEM, () -> linkExpected(known, claim));
            } catch (DuplicateKeyException e) {
                // the same browser twice at once: the other one has linked it
                return transactions.read(
                        Actor.SYSTEM, () -> links.personOf(known).flatMap(accounts::find));
            }
        });
    }

    private Optional<Person> linkExpected(Known known, String claim) {
        var person = links.expectedBy(claim).flatMap(accounts::find);
        person.filter(found -> found.state() == Person.State.ACTIVE).ifPresent(found -> {
            links.unlink(found.id(), known.issuer());
            links.link(found.id(), known);
            links.forgetExpected(found.id());
            tell(found, "access.provider-linked", Map.of("by", "claim"));
        });
        return person;
    }

    private void refuseUnlessActive(Person person, Known known) {
        if (person.state() == Person.State.ACTIVE) {
            return;
        }
        var why = person.state() == Person.State.CLOSED ? Refusal.CLOSED : Refusal.INVITED;
        transactions.write(
                Actor.SYSTEM,
                () -> tell(person, "access.provider-refused", Map.of("why", why.name())));
        throw why.as(known.shown());
    }

    private void tell(Person person, String what, Map<String, ?> detail) {
        events.publishEvent(
                new AccountTouched(Actor.SYSTEM, person.office(), person.id(), what, detail));
    }
}
