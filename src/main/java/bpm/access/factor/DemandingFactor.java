package bpm.access.factor;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    DemandingFactor(
            Transactions transactions,
            Demands demands,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.demands = demands;
        this.database = database;
        this.events = events;
    }

    List<Standing> standing(Actor actor) {
        check(actor);
        return transactions.read(actor, () -> {
            var demanded = demands.roles();
            return Arrays.stream(Role.values())
                    .map(role -> standing(role, demanded.contains(role)))
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

    private Standing standing(Role role, boolean isDemanded) {
        return database.sql("""
                        select count(*) as people, count(f.person) as with_factor
                        from access_person_v p
                        left join access_factor f on f.person = p.id and f.confirmed_at is not null
                        where :role = any(p.roles) and p.state = 'ACTIVE'
                        """)
                .param("role", role.name())
                .query((row, i) -> new Standing(
                        role, isDemanded, row.getInt("people"), row.getInt("with_factor")))
                .single();
    }
}
