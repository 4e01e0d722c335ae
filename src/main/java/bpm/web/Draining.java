package bpm.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Leaving without a trace (การหยุดโหนดโดยไม่มีคำขอใดล้มเหลว): a node told to stop says 503 at {@code /health}
 * and serves everything else as before, until the proxy in front has heard so and sends it nothing more.
 */
@Component
@ConditionalOnWebApplication
class Draining {

    private static final Logger LOG = LoggerFactory.getLogger(Draining.class);

    private final ApplicationContext context;
    private final Duration patience;
    private final Pause pause;
    private final AtomicBoolean serving = new AtomicBoolean();

    @Autowired
    Draining(ApplicationContext context, @Value("${bpm.drain:0}") int seconds) {
        this(context, seconds, Thread::sleep);
    }

    Draining(ApplicationContext context, int seconds, Pause pause) {
        this.context = context;
        this.patience = Duration.ofSeconds(seconds);
        this.pause = pause;
    }

    /** How time is let pass. */
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    @EventListener(ApplicationReadyEvent.class)
    void serves() {
        serving.set(true);
    }

    /** Comes after {@code /health} has turned, and before anything else is closed. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void leave(ContextClosedEvent told) throws InterruptedException {
        if (told.getApplicationContext().equals(context)
                && patience.isPositive()
                && serving.getAndSet(false)) {
            LOG.info("serving for {} s more, so that the proxy turns away", patience.toSeconds());
            pause.of(patience);
        }
    }
}
