package bpm.survey.live;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The rounds that are watched just now (รุ่นที่มีผู้เฝ้าดู): one look a second for all of them, however many
 * watch, and none while nobody does. It looks as the system; who may watch is found out as they come.
 */
@Component
class WatchedRounds implements AutoCloseable {

    static final int MOST = 2000;

    private static final Logger LOG = LoggerFactory.getLogger(WatchedRounds.class);

    private final Transactions transactions;
    private final LiveCounts counts;
    private final Map<Long, Watched> watched = new ConcurrentHashMap<>();
    private final Semaphore seats = new Semaphore(MOST);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-counts").daemon().factory());

    private final ScheduledFuture<?> steady;

    WatchedRounds(Transactions transactions, LiveCounts counts) {
        this.transactions = transactions;
        this.counts = counts;
        steady = clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** A seat for somebody who sees the round, to be given back by {@link #leave}. */
    Watched join(Actor actor, long round) {
        var first = first(actor, round);
        if (!seats.tryAcquire()) {
            throw Problem.tooMany("ขณะนี้มีผู้เฝ้าดูยอดสดพร้อมกันมาก กรุณารอสักครู่");
        }
        return watched.compute(
                round, (id, known) -> known == null ? new Watched(first) : known.joined());
    }

    void leave(long round) {
        watched.computeIfPresent(round, (id, known) -> known.left() ? known : null);
        seats.release();
    }

    /** The counts for somebody who sees the round; for others there is none. */
    LiveCount first(Actor actor, long round) {
        return Optional.ofNullable(transactions
                        .read(actor, () -> counts.of(List.of(round)))
                        .get(round))
                .orElseThrow(Problem::notFound);
    }

    /** How many watch. */
    int watchers() {
        return MOST - seats.availablePermits();
    }

    private void look() {
        if (watched.isEmpty()) {
            return;
        }
        try {
            var rounds = List.copyOf(watched.keySet());
            var now = transactions.read(Actor.SYSTEM, () -> counts.of(rounds));
            rounds.forEach(round -> Optional.ofNullable(watched.get(round))
                    .ifPresent(one -> Optional.ofNullable(now.get(round))
                            .ifPresentOrElse(one::show, one::end)));
        } catch (RuntimeException e) {
            LOG.warn("counts were not read: {}", e.getMessage());
        }
    }

    /** Streams end before the server waits for those who are still answered. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        steady.cancel(false);
        clock.shutdown();
        watched.values().forEach(Watched::end);
    }

    @Override
    public void close() {
        end();
    }
}
