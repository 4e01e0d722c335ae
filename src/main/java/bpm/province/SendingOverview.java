package bpm.province;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.review.Filing;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Sending the overview as the page shows it (บันทึกแล้วส่ง): what was typed and the seal, both or none. */
@Component
class SendingOverview {

    private final Transactions transactions;
    private final WritingOverview writing;
    private final SubmittingOverview submitting;

    SendingOverview(
            Transactions transactions, WritingOverview writing, SubmittingOverview submitting) {
        this.transactions = transactions;
        this.writing = writing;
        this.submitting = submitting;
    }

    /** {@code figures} is the mark of what the offices had filed as the page showed it. */
    Filing send(Actor actor, OverviewPlace place, TypedOverview typed, String figures) {
        return transactions.write(actor, () -> {
            writing.write(actor, place, typed);
            return submitting.submit(actor, place, Optional.of(figures), "");
        });
    }
}
