package bpm.survey.bringing;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.survey.round.Round;
import bpm.survey.round.Rounds;
import bpm.trail.Trail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Deleting uploads whose week is over (ลบไฟล์ที่ครบกำหนด), when the program begins to serve and every day
 * from then on: they may hold names, so nobody needs to come by for them to go.
 */
@Component
@ConditionalOnWebApplication
class ExpiringUploads implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiringUploads.class);

    private final Transactions transactions;
    private final Uploads uploads;
    private final Rounds rounds;
    private final Trail trail;
    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("uploads").daemon().factory());
    private final List<ScheduledFuture<?>> work = new ArrayList<>();

    ExpiringUploads(Transactions transactions, Uploads uploads, Rounds rounds, Trail trail) {
        this.transactions = transactions;
        this.uploads = uploads;
        this.rounds = rounds;
        this.trail = trail;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        work.add(daily.scheduleWithFixedDelay(this::expireOrWarn, 0, 1, TimeUnit.DAYS));
    }

    @Override
    public void close() {
        work.forEach(steady -> steady.cancel(false));
        daily.shutdown();
    }

    /** Each in a transaction of its own, for each stands in the trail of its office. */
    void expire() {
        transactions
                .read(Actor.SYSTEM, uploads::over)
                .forEach(id -> transactions.write(Actor.SYSTEM, () -> expire(id)));
    }

    private void expire(UUID id) {
        uploads.expire(id).ifPresent(gone -> {
            var subject = rounds.find(gone.round()).map(Round::subject);
            trail.add(
                    Actor.SYSTEM,
                    gone.office(),
                    "import.expired",
                    subject.orElse("round " + gone.round()),
                    Map.of("file", gone.fileName()));
        });
    }

    private void expireOrWarn() {
        try {
            expire();
        } catch (RuntimeException e) {
            LOG.warn("uploads whose week is over were not deleted: {}", e.getMessage());
        }
    }
}
