package bpm.access.reviewing;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says each night that a round of reviewing accounts is on (แจ้งรอบทบทวนบัญชี); others tell people, once. */
@Component
public class CallingForReview {

    private final Transactions transactions;
    private final ReviewRounds rounds;
    private final ApplicationEventPublisher events;

    CallingForReview(
            Transactions transactions, ReviewRounds rounds, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.events = events;
    }

    public void call() {
        rounds.begun()
                .ifPresent(since -> transactions.write(
                        Actor.SYSTEM, () -> events.publishEvent(new AccountsToReview(since))));
    }
}
