package bpm.access.acting;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.People;
import bpm.access.Transactions;
import bpm.access.factor.Demands;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;

/**
 * Acting for a colleague (ปฏิบัติงานแทน): with their roles as they are now, never with one's own
 * beside them, and under both names. Over as soon as the last day is, it is revoked, or either
 * account closes or moves.
 */
@Component
public class ActingFor {

    /** The session's attribute that names the leave by which somebody acts. */
    public static final String SESSION = "acting";

    private final Transactions transactions;
    private final Actings actings;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Demands demands;

    ActingFor(
            Transactions transactions,
            Actings actings,
            People people,
            Clock clock,
            ApplicationEventPublisher events,
            Demands demands) {
        this.transactions = transactions;
        this.actings = actings;
        this.people = people;
        this.clock = clock;
        this.events = events;
        this.demands = demands;
    }

    /** The person as they act for the colleague; as themselves once that is over. */
    public Actor as(Actor own, long acting) {
        return transactions
                .read(Actor.SYSTEM, () -> actings.find(acting))
                .filter(found -> found.person().id() == own.id())
                .filter(found -> found.office().equals(own.office()))
                .filter(found -> found.isInForce(LocalDate.now(clock)))
                .flatMap(found -> people.actor(found.instead().id())
                        .filter(instead -> instead.office().equals(own.office()))
                        .map(instead -> both(own, instead, found)))
                .orElse(own);
    }

    /** Begins to act, if one may now; the session remembers for whom. */
    Actor begin(Actor actor, long acting) {
        if (actor.acting().isPresent()) {
            throw Problem.conflict("ท่านกำลังปฏิบัติงานแทนอยู่ กรุณาเลิกก่อนแล้วเลือกใหม่");
        }
        var as = as(actor, acting);
        if (as.acting().isEmpty()) {
            throw Problem.conflict("การรักษาการแทนนี้ยังไม่ถึงวัน สิ้นสุดแล้ว หรือถูกยกเลิก");
        }
        if (demands.isMissing(as)) {
            throw Problem.conflict(
                    "กรมกำหนดให้บทบาทนี้ยืนยันตัวตนสองชั้น กรุณาเปิดใช้ของท่านก่อนปฏิบัติงานแทน");
        }
        tell(as, "access.acting-begun");
        return as;
    }

    /** Goes back to one's own roles. */
    void end(Actor actor) {
        if (actor.acting().isPresent()) {
            tell(actor, "access.acting-ended");
        }
    }

    private void tell(Actor as, String what) {
        var instead = as.acting().orElseThrow().person();
        transactions.write(
                as,
                () -> events.publishEvent(new AccountTouched(
                        as, as.office(), as.id(), what, Map.of("for", instead))));
    }

    private static Actor both(Actor own, Actor instead, Acting acting) {
        var roles = EnumSet.copyOf(Acting.LENDABLE);
        roles.retainAll(instead.roles());
        return own.actingFor(
                new Actor.Instead(acting.id(), instead.id(), instead.fullName()), roles);
    }
}
