package bpm.survey.intake;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.survey.answer.ReadingAnswers;
import bpm.survey.question.Editions;
import bpm.survey.round.Round;
import bpm.survey.round.Rounds;
import bpm.trail.Trail;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Receiving many responses from a program (รับคำตอบเป็นชุด): what is good is kept, in one line of the trail. */
@Component
class ReceivingBatch {

    private final Transactions transactions;
    private final Rounds rounds;
    private final Editions editions;
    private final Intake intake;
    private final Trail trail;

    ReceivingBatch(
            Transactions transactions,
            Rounds rounds,
            Editions editions,
            Intake intake,
            Trail trail) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.editions = editions;
        this.intake = intake;
        this.trail = trail;
    }

    /** How many were kept now or before, and by their place what is wrong with the others. */
    record Outcome(int accepted, int duplicates, Map<Integer, List<FieldError>> rejected) {}

    /** Refuses whoever may not add answers to the round. */
    void require(Actor actor, long id) {
        transactions.read(actor, () -> found(actor, id));
    }

    Outcome receive(Actor actor, long id, List<ReadingBatch.Item> items) {
        try {
            return transactions.write(actor, () -> {
                var round = found(actor, id);
                var outcome = keep(round, items);
                if (outcome.accepted() > 0) {
                    tell(actor, round, outcome);
                }
                return outcome;
            });
        } catch (PessimisticLockingFailureException e) { // a hall is sending
            throw Problem.tooMany(Receipt.BUSY.sentence());
        }
    }

    private Round found(Actor actor, long id) {
        var round = rounds.get(id);
        if (!round.isKeptBy(actor)) {
            throw Problem.forbidden("ผู้รายงานของหน่วยงานเจ้าของรุ่นเท่านั้นที่ส่งคำตอบเป็นชุดได้");
        }
        if (round.countsOnly()) {
            throw Problem.conflict(Receipt.COUNTS_ONLY.sentence());
        }
        return round;
    }

    private Outcome keep(Round round, List<ReadingBatch.Item> items) {
        var reading = new ReadingAnswers(editions.get(round.edition()).questionnaire());
        var rejected = new TreeMap<Integer, List<FieldError>>();
        var good = new ArrayList<Submission>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < items.size(); i++) {
            var errors = new ArrayList<FieldError>();
            var submission = submission(reading, items.get(i), errors);
            if (submission.isPresent()) {
                good.add(submission.get());
                places.add(i);
            } else {
                rejected.put(i, errors);
            }
        }
        return counted(intake.receive(round, good), places, rejected);
    }

    private static Outcome counted(
            List<Receipt> receipts, List<Integer> places, Map<Integer, List<FieldError>> rejected) {
        int accepted = 0;
        int duplicates = 0;
        for (int i = 0; i < receipts.size(); i++) {
            switch (receipts.get(i)) {
                case ACCEPTED -> accepted++;
                case DUPLICATE -> duplicates++;
                default -> rejected.put(places.get(i), List.of(refused(receipts.get(i))));
            }
        }
        return new Outcome(accepted, duplicates, rejected);
    }

    private static Optional<Submission> submission(
            ReadingAnswers reading, ReadingBatch.Item item, List<FieldError> errors) {
        var answers = reading.read(item.read().answers());
        errors.addAll(item.errors());
        errors.addAll(answers.errors());
        if (errors.isEmpty() && answers.answers().isEmpty()) {
            errors.add(new FieldError("answers", "ยังไม่ได้ตอบข้อใดเลย กรุณาตอบอย่างน้อยหนึ่งข้อ"));
        }
        return item.read()
                .id()
                .filter(id -> errors.isEmpty())
                .map(id -> new Submission(
                        id, Channel.API, item.sheet(), Optional.empty(), answers.answers()));
    }

    private static FieldError refused(Receipt receipt) {
        return new FieldError(receipt == Receipt.SHEET_TAKEN ? "sheet" : "id", receipt.sentence());
    }

    private void tell(Actor actor, Round round, Outcome outcome) {
        trail.add(
                actor,
                round.office(),
                "responses.received",
                round.subject(),
                Map.of(
                        "accepted", outcome.accepted(),
                        "duplicates", outcome.duplicates(),
                        "rejected", outcome.rejected().size()));
    }
}
