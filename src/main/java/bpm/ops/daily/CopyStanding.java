package bpm.ops.daily;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells how the copies stand (ดูสถานะการสำรอง), in the transaction at hand: well where the last one is
 * whole and younger than a day and two hours. A new installation waits for its first night, and no longer.
 */
@Component
class CopyStanding {

    private static final Duration OLD = Duration.ofHours(26);
    private static final Duration TAKES = Duration.ofHours(2);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final CopyRules rules;
    private final CopyRuns runs;
    private final Clock clock;

    CopyStanding(CopyRules rules, CopyRuns runs, Clock clock) {
        this.rules = rules;
        this.runs = runs;
        this.clock = clock;
    }

    CopyState now() {
        if (rules.folder().isEmpty()) {
            return CopyState.OFF;
        }
        if (runs.last().filter(run -> !run.isWhole()).isPresent()) {
            return CopyState.FAILED;
        }
        return runs.lastWhole()
                .map(run -> isFresh(run.ended()) ? CopyState.UP : CopyState.OLD)
                .orElseGet(() -> runs.due().filter(this::isToCome).isPresent()
                        ? CopyState.WAITING
                        : CopyState.OLD);
    }

    /** One of tomorrow was taken while the clock was wrong: it tells nothing of today. */
    private boolean isFresh(Instant ended) {
        var now = clock.instant();
        return ended.isAfter(now.minus(OLD)) && ended.isBefore(now.plus(CLOCKS_DIFFER));
    }

    private boolean isToCome(Instant due) {
        return due.isAfter(clock.instant().minus(TAKES));
    }
}
