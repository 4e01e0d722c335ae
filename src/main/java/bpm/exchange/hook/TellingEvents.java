package bpm.exchange.hook;

import bpm.budget.ledger.EntryPosted;
import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.review.FilingMoved;
import bpm.survey.round.RoundClosed;
import bpm.years.YearMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts down what happens for those who are to be told (บันทึกเหตุการณ์ที่ต้องส่ง), in its own transaction:
 * what is undone
 * is not told. No person is named.
 */
@Component
class TellingEvents {

    private final Deliveries deliveries;
    private final HookTasks tasks;
    private final Clock clock;

    TellingEvents(Deliveries deliveries, HookTasks tasks, Clock clock) {
        this.deliveries = deliveries;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void on(FilingMoved moved) {
        kind(moved).ifPresent(kind -> {
            var ref = moved.ref();
            var data = new LinkedHashMap<String, Object>();
            data.put("filing", ref.kind().path());
            data.put("activity", ref.activity());
            data.put("office", ref.office().value());
            data.put("year", moved.filing().year().number());
            data.put("state", moved.filing().state().name());
            data.put("version", moved.filing().version());
            data.put(
                    "path",
                    "/assignments/" + ref.activity() + "/" + ref.office() + "/"
                            + ref.kind().path());
            tell(ref.office(), kind, data);
        });
    }

    private static Optional<EventKind> kind(FilingMoved moved) {
        return switch (moved.step()) {
            case SUBMIT ->
                Optional.of(
                        moved.ref().kind() == FilingKind.OVERVIEW
                                ? EventKind.OVERVIEW_FILED
                                : EventKind.FILING_SUBMITTED);
            case WITHDRAW -> Optional.of(EventKind.FILING_WITHDRAWN);
            case RETURN -> Optional.of(EventKind.FILING_RETURNED);
            case APPROVE -> Optional.of(EventKind.FILING_APPROVED);
            case REOPEN -> Optional.of(EventKind.FILING_REOPENED);
            case SUPPLEMENT, DISCARD -> Optional.empty();
        };
    }

    @EventListener
    void on(RoundClosed closed) {
        var round = closed.round();
        tell(
                round.office(),
                EventKind.ROUND_CLOSED,
                Map.of(
                        "round", round.id(),
                        "number", round.number(),
                        "activity", round.activity().toString(),
                        "office", round.office().value(),
                        "path", round.path()));
    }

    @EventListener
    void on(EntryPosted posted) {
        tell(
                posted.place().office(),
                EventKind.ENTRY_POSTED,
                Map.of(
                        "entry", posted.entry(),
                        "kind", posted.kind(),
                        "amount", posted.amount().plain(),
                        "on", posted.day().toString(),
                        "purpose", posted.place().purpose().toString(),
                        "office", posted.place().office().value(),
                        "path", posted.place().path()));
    }

    /** A year is everybody's: it is told to the receivers of all offices. */
    @EventListener
    void on(YearMoved moved) {
        var data = new LinkedHashMap<String, Object>();
        data.put("year", moved.year().number());
        moved.snapshot().ifPresent(snapshot -> data.put("snapshot", snapshot));
        data.put("path", "/years/" + moved.year());
        var kind = switch (moved.step()) {
            case CLOSE -> EventKind.YEAR_CLOSED;
            case REOPEN -> EventKind.YEAR_REOPENED;
        };
        tell(OfficeCode.DEPARTMENT, kind, data);
    }

    private void tell(OfficeCode office, EventKind kind, Map<String, Object> data) {
        deliveries.tell(Told.of(office, kind, clock.instant(), data)).forEach(tasks::put);
    }
}
