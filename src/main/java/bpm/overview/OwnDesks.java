package bpm.overview;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.overview.waiting.FilingLines;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what an office sees of its own work, in the actor's scope: a statement for each list. */
@Component
class OwnDesks {

    private final Works works;
    private final FilingLines others;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;

    OwnDesks(
            Works works,
            FilingLines others,
            Offices offices,
            Transactions transactions,
            Clock clock) {
        this.works = works;
        this.others = others;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The office's own work: what a district sees first. */
    Map<String, Object> of(
            Actor actor, OfficeCode office, FiscalYear year, String text, boolean mine) {
        var today = LocalDate.now(clock);
        var filter = new WorkFilter(
                year,
                office,
                true,
                Optional.empty(),
                mine ? Optional.of(actor.id()) : Optional.empty(),
                text,
                List.of(),
                WorkFilter.Order.DUE);
        return transactions.read(
                actor,
                () -> Map.of(
                        "office",
                        offices.get(office),
                        "desk",
                        new Desk(works.list(filter, today, 0, 500)),
                        "returned",
                        others.returnedTo(office, year),
                        "text",
                        text,
                        "mine",
                        mine,
                        "daysLeft",
                        ChronoUnit.DAYS.between(today, year.last())));
    }
}
