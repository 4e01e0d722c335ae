package bpm.survey.intake;

import bpm.survey.round.Round;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Taking answers in (การรับคำตอบ). Outside a transaction it answers only after the durable commit, which
 * many share; inside one it joins that, and the answers stand or fall with it (an import, a corrected
 * sheet).
 */
@Component
public class Intake {

    private final GroupCommit writer;
    private final Responses responses;
    private final JdbcTemplate database;
    private final Clock clock;

    Intake(GroupCommit writer, Responses responses, JdbcTemplate database, Clock clock) {
        this.writer = writer;
        this.responses = responses;
        this.database = database;
        this.clock = clock;
    }

    /** As {@link #receive(Round, List)}, for one. */
    public Receipt receive(Round round, Submission submission) {
        return receive(round, List.of(submission)).getFirst();
    }

    /**
     * What became of each submission, in their order. Whether the caller may add answers, and whether they
     * fit the questionnaire, was found out before.
     */
    public List<Receipt> receive(Round round, List<Submission> submissions) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        if (round.countsOnly()) {
            return submissions.stream().map(s -> Receipt.COUNTS_ONLY).toList();
        }
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? join(round, submissions)
                : queue(round, submissions);
    }

    /** Who turns a round away from answers holds them back until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        ConnectionCallback<Boolean> holding = connection -> {
            responses.hold(connection);
            return true;
        };
        database.execute(holding);
    }

    private List<Receipt> join(Round round, List<Submission> submissions) {
        var arrivals = submissions.stream().map(s -> Arrival.of(round, s)).toList();
        ConnectionCallback<List<Receipt>> adding =
                connection -> responses.add(connection, arrivals);
        var receipts = database.execute(adding);
        return receipts == null ? List.of() : receipts;
    }

    private List<Receipt> queue(Round round, List<Submission> submissions) {
        boolean open = round.door(Instant.now(clock)) == Round.Door.OPEN;
        var waiting = new ArrayList<Waiting>(submissions.size());
        for (var submission : submissions) {
            var row = Waiting.on(Arrival.of(round, submission));
            if (submission.channel() == Channel.QR && !open) {
                row.receipt().complete(Receipt.CLOSED);
            } else if (!writer.offer(row)) {
                row.receipt().complete(Receipt.BUSY);
            }
            waiting.add(row);
        }
        return waiting.stream().map(Waiting::await).toList();
    }
}
