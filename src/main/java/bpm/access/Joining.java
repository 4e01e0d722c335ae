package bpm.access;

import bpm.access.AccessEvent.AccountOpened;
import bpm.access.AccessEvent.AccountTouched;
import bpm.access.ChoosingPassword.Typed;
import bpm.org.OfficeCode;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiText;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joining (เข้าร่วม) by a link: the person sets their password, and the link is used up. */
@Component
class Joining {

    static final Set<Role> FIRST = Set.of(Role.PEOPLE_ADMIN, Role.PLANNER);

    /** Whom the link welcomes: a person invited, or the first administrator, still without a name. */
    record Welcome(Optional<Person> person) {

        /** Whether the person may still choose the name that they sign in with. */
        boolean isNew() {
            return person.map(p -> p.state() == Person.State.INVITED).orElse(true);
        }
    }

    /** What the person types. */
    record Form(String fullName, String name, Typed password) {}

    private final Transactions transactions;
    private final Accounts accounts;
    private final Links links;
    private final ChoosingPassword choosing;
    private final ApplicationEventPublisher events;

    Joining(
            Transactions transactions,
            Accounts accounts,
            Links links,
            ChoosingPassword choosing,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.choosing = choosing;
        this.events = events;
    }

    /** Whom the link is for, while it is good. */
    Optional<Welcome> welcome(String secret) {
        return transactions.read(
                Actor.SYSTEM,
                () -> links.find(secret)
                        .flatMap(link -> link.person()
                                .map(id -> accounts.find(id).map(p -> new Welcome(Optional.of(p))))
                                .orElseGet(() -> accounts.areNone()
                                        ? Optional.of(new Welcome(Optional.empty()))
                                        : Optional.empty())));
    }

    /** Joins, and gives back the person as they may act. */
    Actor join(String secret, Form typed) {
        var welcome = welcome(secret).orElseThrow(Joining::gone);
        var form = settled(welcome, typed);
        check(welcome, form);
        var digest = choosing.digest(form.password());
        try {
            return transactions.write(Actor.SYSTEM, () -> {
                if (!links.use(secret)) {
                    throw gone();
                }
                return enter(welcome.person().orElseGet(() -> openFirst(form)), form, digest);
            });
        } catch (DuplicateKeyException e) {
            throw Inviting.nameTaken();
        }
    }

    static Problem gone() {
        return Problem.conflict("ลิงก์นี้ถูกใช้แล้ว หมดอายุ หรือถูกยกเลิก");
    }

    /** Only who is new chooses a name; only the first administrator says what they are called. */
    private static Form settled(Welcome welcome, Form typed) {
        return new Form(
                welcome.person().map(Person::fullName).orElse(ThaiText.tidy(typed.fullName())),
                welcome.isNew()
                        ? UserName.tidy(typed.name())
                        : welcome.person().orElseThrow().name(),
                typed.password());
    }

    private void check(Welcome welcome, Form form) {
        var errors = new ArrayList<FieldError>();
        if (form.fullName().isEmpty()) {
            errors.add(new FieldError("fullName", "กรุณากรอกชื่อ-สกุล"));
        }
        UserName.check(form.name()).ifPresent(errors::add);
        var office = welcome.person().map(Person::office).orElse(OfficeCode.DEPARTMENT);
        errors.addAll(choosing.errors(form.password(), form.name(), form.fullName(), office));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private Person openFirst(Form form) {
        long id = accounts.open(form.name(), form.fullName(), OfficeCode.DEPARTMENT);
        accounts.setRoles(id, FIRST);
        events.publishEvent(
                new AccountOpened(Actor.SYSTEM, OfficeCode.DEPARTMENT, id, form.name(), FIRST));
        return accounts.get(id);
    }

    private Actor enter(Person person, Form form, String digest) {
        accounts.rename(person.id(), form.name(), form.fullName());
        int ended = choosing.set(person.id(), form.name(), digest, "");
        var actor = accounts.get(person.id()).actor();
        var detail = Map.of("by", "link", "sessions", ended);
        events.publishEvent(new AccountTouched(
                actor, person.office(), person.id(), "access.password-set", detail));
        return actor;
    }
}
