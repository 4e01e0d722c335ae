package bpm.survey.intake;

import bpm.access.Transactions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * The one writer of a node (ผู้บันทึกคำตอบ): whatever waits in the bounded queue becomes one transaction,
 * and only after its commit those who wait are answered.
 */
@Component
class GroupCommit implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int MOST_AT_ONCE = 256;
    private static final int DRAIN_SECONDS = 10;
    /** A database that froze: those who wait are told before they give up, and their key counts once. */
    private static final int SILENCE_MILLIS = 10_000;

    private final DataSource database;
    private final Responses responses;
    private final BlockingQueue<Waiting> queue;
    private final Thread writer = Thread.ofPlatform().name("intake").daemon().unstarted(this::run);
    private volatile boolean closed;

    GroupCommit(
            DataSource database,
            Responses responses,
            @Value("${bpm.intake.queue:1024}") int capacity) {
        this.database = database;
        this.responses = responses;
        queue = new ArrayBlockingQueue<>(capacity);
    }

    /** Takes a row in, if there is room for it. */
    boolean offer(Waiting waiting) {
        if (closed || !queue.offer(waiting)) {
            return false;
        }
        if (writer.getState() == Thread.State.NEW) {
            start();
        }
        return true;
    }

    private synchronized void start() {
        if (writer.getState() == Thread.State.NEW && !closed) {
            writer.start();
        }
    }

    /** Writes what still waits, then ends. */
    @Override
    public void destroy() throws InterruptedException {
        synchronized (this) {
            closed = true;
        }
        if (writer.getState() != Thread.State.NEW) {
            writer.join(TimeUnit.SECONDS.toMillis(DRAIN_SECONDS));
        }
        queue.forEach(waiting -> waiting.receipt().complete(Receipt.BUSY));
    }

    private void run() {
        var batch = new ArrayList<Waiting>(MOST_AT_ONCE);
        while (!closed || !queue.isEmpty()) {
            try {
                var first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, MOST_AT_ONCE - 1);
                    write(batch);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error("answers were not written", e);
                batch.forEach(waiting -> waiting.receipt().complete(Receipt.BUSY));
            }
            batch.clear();
        }
    }

    /** A row that cannot be written must not take its neighbours with it: then each goes by itself. */
    private void write(List<Waiting> batch) {
        try {
            var receipts = commit(batch);
            for (int i = 0; i < receipts.size(); i++) {
                batch.get(i).receipt().complete(receipts.get(i));
            }
        } catch (SQLException e) {
            if (batch.size() > 1 && isOfOneRow(e)) {
                batch.forEach(one -> write(List.of(one)));
            } else if (Transactions.YEAR_IS_CLOSED.equals(e.getSQLState())) {
                batch.forEach(waiting -> waiting.receipt().complete(Receipt.CLOSED));
            } else {
                LOG.warn("{} answers were not written: {}", batch.size(), e.getMessage());
                batch.forEach(waiting -> waiting.receipt().complete(Receipt.BUSY));
            }
        }
    }

    private List<Receipt> commit(List<Waiting> batch) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
            connection.setAutoCommit(false);
            try {
                var receipts = responses.addAsSystem(
                        connection, batch.stream().map(Waiting::arrival).toList());
                connection.commit();
                return receipts;
            } catch (SQLException | RuntimeException e) {
                undo(connection, e);
                throw e;
            }
        }
    }

    private static void undo(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Wrong data (22), a broken rule (23, or a closed year) or a deadlock (40); else it is the database. */
    private static boolean isOfOneRow(SQLException e) {
        var state = e.getSQLState();
        return state != null
                && (state.startsWith("22")
                        || state.startsWith("23")
                        || state.startsWith("40")
                        || state.equals(Transactions.YEAR_IS_CLOSED));
    }
}
