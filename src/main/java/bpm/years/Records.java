package bpm.years;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Writes down what was done with a year (บันทึกการปิด–เปิดปี): in its own history and in the trail. */
@Component
class Records {

    private final ClosedYears years;
    private final ClosedYearMark mark;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Records(
            ClosedYears years,
            ClosedYearMark mark,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.years = years;
        this.mark = mark;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The layout is told as soon as the transaction has ended. */
    private void tellLayout() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                mark.forget();
            }
        });
    }

    void add(
            Actor actor,
            FiscalYear year,
            YearStep.Kind kind,
            Optional<Integer> snapshot,
            String reason) {
        years.add(year, new YearStep(kind, snapshot, reason, now(), actor.fullName()), actor);
        tellLayout();
        trail.add(
                actor,
                OfficeCode.DEPARTMENT,
                kind == YearStep.Kind.CLOSE ? "year.closed" : "year.reopened",
                "year " + year,
                Map.of("snapshot", snapshot.map(String::valueOf).orElse(""), "reason", reason));
        events.publishEvent(new YearMoved(year, kind, snapshot));
    }
}
