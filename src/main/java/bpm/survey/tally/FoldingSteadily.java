package bpm.survey.tally;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Folds about once a second while the program serves, so that no summary has much to add by itself. */
@Component
@ConditionalOnWebApplication
class FoldingSteadily implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FoldingSteadily.class);

    private final Folding folding;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("folding").daemon().factory());
    private final List<ScheduledFuture<?>> work = new ArrayList<>();

    FoldingSteadily(Folding folding) {
        this.folding = folding;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        work.add(clock.scheduleWithFixedDelay(this::mend, 0, 60, TimeUnit.SECONDS));
        work.add(clock.scheduleWithFixedDelay(this::fold, 1, 1, TimeUnit.SECONDS));
    }

    @Override
    public void close() {
        work.forEach(steady -> steady.cancel(false));
        clock.shutdown();
    }

    private void fold() {
        try {
            folding.catchUp();
        } catch (RuntimeException e) {
            LOG.warn("answers were not folded: {}", e.getMessage());
        }
    }

    private void mend() {
        try {
            folding.mend();
        } catch (RuntimeException e) {
            LOG.warn("rounds set aside were not looked at: {}", e.getMessage());
        }
    }
}
