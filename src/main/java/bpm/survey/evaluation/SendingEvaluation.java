package bpm.survey.evaluation;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.review.Filing;

import org.springframework.stereotype.Component;

/** Sending the evaluation as the page shows it (ส่งแบบประเมิน): comment and seal, both or none. */
@Component
class SendingEvaluation {

    private final Transactions transactions;
    private final WritingComment writing;
    private final SubmittingEvaluation submitting;

    SendingEvaluation(
            Transactions transactions, WritingComment writing, SubmittingEvaluation submitting) {
        this.transactions = transactions;
        this.writing = writing;
        this.submitting = submitting;
    }

    /** The comment is written over the version that was seen. */
    Filing send(Actor actor, EvaluationPlace place, Typed typed, SubmittingEvaluation.Seen seen) {
        return transactions.write(actor, () -> {
            writing.write(actor, place, typed.comment(), typed.version());
            return submitting.submit(actor, place, seen, "");
        });
    }

    /** The comment of the page, and the version that stood there. */
    record Typed(String comment, int version) {}
}
