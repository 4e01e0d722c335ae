package bpm.exchange.hook;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Keeping the receivers of one's office (ดูแลผู้รับข้อมูล): add, change, stop, start, try, remove. */
@Component
class KeepingReceiver {

    private static final int MOST = 20;

    private final Receivers receivers;
    private final Deliveries deliveries;
    private final HookTasks tasks;
    private final Trail trail;
    private final Transactions transactions;
    private final HookChecks checks;

    KeepingReceiver(
            Receivers receivers,
            Deliveries deliveries,
            HookTasks tasks,
            Trail trail,
            Transactions transactions,
            HookChecks checks) {
        this.receivers = receivers;
        this.deliveries = deliveries;
        this.tasks = tasks;
        this.trail = trail;
        this.transactions = transactions;
        this.checks = checks;
    }

    /** A receiver that was added, and its secret, which is told only now. */
    record Added(long id, String secret) {}

    Added add(Actor actor, TypedReceiver typed) {
        require(actor);
        checks.require(typed);
        return transactions.write(actor, () -> {
            if (receivers.of(actor.office()).size() >= MOST) {
                throw Problem.invalid(List.of(new FieldError(
                        "name", "มีผู้รับครบ {0} รายแล้ว กรุณานำที่ไม่ใช้ออกก่อน", MOST)));
            }
            var secret = Signature.freshSecret();
            long id = receivers.add(actor, typed, secret);
            trail.add(
                    actor,
                    actor.office(),
                    "exchange.receiver-added",
                    "receiver " + id,
                    Map.of("name", typed.name(), "url", typed.url(), "events", typed.events()));
            return new Added(id, secret);
        });
    }

    void change(Actor actor, long id, TypedReceiver typed) {
        require(actor);
        checks.require(typed);
        keep(
                actor,
                id,
                "exchange.receiver-changed",
                Map.of("name", typed.name(), "url", typed.url(), "events", typed.events()),
                receiver -> receivers.change(receiver.id(), typed));
    }

    void stop(Actor actor, long id) {
        keep(
                actor,
                id,
                "exchange.receiver-stopped",
                Map.of("why", Receiver.Why.PERSON.name()),
                receiver -> receivers.stop(receiver.id(), Receiver.Why.PERSON));
    }

    void start(Actor actor, long id) {
        keep(
                actor,
                id,
                "exchange.receiver-started",
                Map.of(),
                receiver -> receivers.start(receiver.id()));
    }

    void remove(Actor actor, long id) {
        keep(actor, id, "exchange.receiver-removed", Map.of(), receiver -> {
            receivers.stop(receiver.id(), Receiver.Why.PERSON);
            receivers.remove(receiver.id());
        });
    }

    /** Sends it a trial, which says nothing. */
    void ping(Actor actor, long id) {
        keep(actor, id, "exchange.receiver-tried", Map.of(), receiver -> {
            requireOn(receiver);
            var told = Told.of(
                    receiver.office(),
                    EventKind.PING,
                    deliveries.now(),
                    Map.of("office", receiver.office().value()));
            tasks.put(deliveries.tell(told, receiver));
        });
    }

    /** Sends an event again, with its id and body as before. */
    void redeliver(Actor actor, long id, long delivery) {
        keep(actor, id, "exchange.redelivered", Map.of("delivery", delivery), receiver -> {
            requireOn(receiver);
            var again = deliveries.find(id, delivery).orElseThrow(Problem::notFound);
            deliveries.moved(
                    delivery,
                    Delivery.State.WAITING,
                    again.tries().size(),
                    java.util.Optional.of(deliveries.now()));
            tasks.put(delivery);
        });
    }

    private void keep(
            Actor actor, long id, String what, Map<String, ?> detail, Consumer<Receiver> deed) {
        require(actor);
        transactions.write(actor, () -> {
            var receiver = receivers
                    .find(id)
                    .filter(one -> one.office().equals(actor.office()))
                    .orElseThrow(Problem::notFound);
            deed.accept(receiver);
            trail.add(actor, receiver.office(), what, receiver.subject(), detail);
        });
    }

    private static void requireOn(Receiver receiver) {
        if (!receiver.isOn()) {
            throw Problem.conflict("ผู้รับนี้หยุดส่งอยู่ กรุณากด “ส่งต่อ” ก่อน");
        }
    }

    static void require(Actor actor) {
        if (!Receiver.mayBeKeptBy(actor)) {
            throw Problem.forbidden("เฉพาะผู้ดูแลผู้ใช้ของกรมหรือจังหวัดที่ตั้งผู้รับข้อมูลได้");
        }
    }
}
