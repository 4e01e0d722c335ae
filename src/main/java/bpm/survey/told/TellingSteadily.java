package bpm.survey.told;

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

/**
 * Tells anew every few minutes while the program serves, so that no reader of a pivot finds much to
 * wait for (รวมคำตอบเป็นระยะ).
 */
@Component
@ConditionalOnWebApplication
class TellingSteadily implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TellingSteadily.class);
    private static final int FIRST_MINUTE = 1;
    private static final int MINUTES = 5;

    private final FoldingTold folding;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("telling").daemon().factory());
    private final List<ScheduledFuture<?>> work = new ArrayList<>();

    TellingSteadily(FoldingTold folding) {
        this.folding = folding;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        work.add(clock.scheduleWithFixedDelay(this::tell, FIRST_MINUTE, MINUTES, TimeUnit.MINUTES));
    }

    @Override
    public void close() {
        work.forEach(steady -> steady.cancel(false));
        clock.shutdown();
    }

    private void tell() {
        try {
            folding.foldAll();
        } catch (RuntimeException e) {
            LOG.warn("what rounds may tell was not folded: {}", e.getMessage());
        }
    }
}
