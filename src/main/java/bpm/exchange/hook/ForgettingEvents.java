package bpm.exchange.hook;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.stereotype.Component;

import java.time.Instant;

/** Forgetting what was sent long ago (ลบประวัติการส่ง). */
@Component
class ForgettingEvents {

    private final Deliveries deliveries;
    private final Transactions transactions;

    ForgettingEvents(Deliveries deliveries, Transactions transactions) {
        this.deliveries = deliveries;
        this.transactions = transactions;
    }

    void forget(Instant before) {
        transactions.write(Actor.SYSTEM, () -> deliveries.forget(before));
    }
}
