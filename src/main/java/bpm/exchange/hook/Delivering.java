package bpm.exchange.hook;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;

/**
 * Delivers an event to its receiver (ส่งเหตุการณ์), and notes the answer. It is sent outside any
 * transaction: whoever
 * stops between sending and noting sends it again, with the same id.
 */
@Component
class Delivering {

    private static final int GONE = 410;

    private final Receivers receivers;
    private final Deliveries deliveries;
    private final Courier courier;
    private final HookRules rules;
    private final Transactions transactions;
    private final Stopping stopping;

    Delivering(
            Receivers receivers,
            Deliveries deliveries,
            Courier courier,
            HookRules rules,
            Transactions transactions,
            Stopping stopping) {
        this.receivers = receivers;
        this.deliveries = deliveries;
        this.courier = courier;
        this.rules = rules;
        this.transactions = transactions;
        this.stopping = stopping;
    }

    /** When to try again; empty when there is no more to do. */
    Optional<Instant> deliver(long id) {
        var due = transactions
                .read(Actor.SYSTEM, () -> deliveries.due(id))
                .filter(one -> one.state() == Delivery.State.WAITING);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        var receiver = transactions.read(
                Actor.SYSTEM, () -> receivers.find(due.get().receiver()).filter(Receiver::isOn));
        if (receiver.isEmpty()) {
            transactions.write(
                    Actor.SYSTEM,
                    () -> deliveries.moved(
                            id, Delivery.State.STOPPED, due.get().tries(), Optional.empty()));
            return Optional.empty();
        }
        var secret =
                transactions.read(Actor.SYSTEM, () -> receivers.secret(due.get().receiver()));
        var parcel = new Courier.Parcel(
                receiver.get().url(), secret, due.get().event(), due.get().body());
        var tried = courier.carry(parcel, due.get().tries() + 1);
        return transactions.write(Actor.SYSTEM, () -> noted(due.get(), receiver.get(), tried));
    }

    private Optional<Instant> noted(Deliveries.Due due, Receiver receiver, Delivery.Try tried) {
        boolean taken = tried.status().filter(code -> code / 100 == 2).isPresent();
        deliveries.tried(due, tried, receiver.office().value());
        int failures = receivers.count(receiver.id(), !taken);
        if (taken) {
            deliveries.moved(due.id(), Delivery.State.DELIVERED, tried.number(), Optional.empty());
            return Optional.empty();
        }
        var why = tried.status().filter(code -> code == GONE).isPresent()
                ? Optional.of(Receiver.Why.GONE)
                : failures >= HookRules.MOST_FAILURES
                        ? Optional.of(Receiver.Why.FAILURES)
                        : Optional.<Receiver.Why>empty();
        why.ifPresent(reason -> stopping.stop(receiver, reason, tried));
        var next = why.isPresent()
                ? Optional.<Instant>empty()
                : rules.again(tried.number(), deliveries.now());
        deliveries.moved(
                due.id(),
                next.isPresent() ? Delivery.State.WAITING : Delivery.State.GIVEN_UP,
                tried.number(),
                next);
        return next;
    }
}
