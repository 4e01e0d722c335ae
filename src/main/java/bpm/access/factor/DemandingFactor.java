package bpm.access.factor;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Demanding a second factor of roles (กำหนดบทบาทที่ต้องยืนยันตัวตนสองชั้น): the department's people admins do. */
@Component
public class DemandingFactor {

    /** A role: whether a second factor is demanded, how many have the role, and a factor too. */
    public record Standing(Role role, boolean isDemanded, int people, int withFactor) {}

    private final Transactions transactions;
    private final Demands demands;
    private final ApplicationEventPublisher events;

    DemandingFactor(Transactions transactions, Demands demands, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.demands = demands;
        this.events = events;
    }

    List<Standing> standing(Actor actor) {
        check(actor);
        return transactions.read(actor, () -> {
            var demanded = demands.roles();
            return Arrays.stream(Role.values())
                    .map(role -> demands.standing(role, demanded.contains(role)))
                    .toList();
        });
    }

    void demand(Actor actor, List<Role> wanted) {
        check(actor);
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(wanted);
        transactions.write(actor, () -> {
            demands.set(roles);
            events.publishEvent(new AccountTouched(
                    actor,
                    actor.office(),
                    actor.id(),
                    "access.factor-demanded",
                    Map.of("roles", new TreeSet<>(roles).toString())));
        });
    }

    private static void check(Actor actor) {
        actor.require(Role.PEOPLE_ADMIN);
        if (!actor.office().isDepartment()) {
            throw Problem.forbidden("หน้านี้สำหรับผู้ดูแลผู้ใช้ของกรม");
        }
    }
}
