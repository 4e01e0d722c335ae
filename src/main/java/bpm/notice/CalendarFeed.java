package bpm.notice;

import bpm.access.Actor;
import bpm.access.People;
import bpm.access.Transactions;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** The calendar behind a secret (ปฏิทินกำหนดส่ง), in the scope of the person whose it is. */
@Component
class CalendarFeed {

    private final Calendars calendars;
    private final DueFilings filings;
    private final People people;
    private final WritingCalendar writing;
    private final Transactions transactions;
    private final Clock clock;

    CalendarFeed(
            Calendars calendars,
            DueFilings filings,
            People people,
            WritingCalendar writing,
            Transactions transactions,
            Clock clock) {
        this.calendars = calendars;
        this.filings = filings;
        this.people = people;
        this.writing = writing;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The feed behind a secret; nothing is found once it was renewed, ended, or the account closed. */
    String of(String secret) {
        var owner = transactions
                .read(Actor.SYSTEM, () -> calendars.owner(secret))
                .orElseThrow(Problem::notFound);
        var person = people.actor(owner.person()).orElseThrow(Problem::notFound);
        var year = FiscalYear.of(LocalDate.now(clock));
        var all = transactions.read(person, () -> filings.of(person.office(), year));
        var shown = owner.mine()
                ? all.stream()
                        .filter(filing -> filing.responsible()
                                .filter(id -> id == person.id())
                                .isPresent())
                        .toList()
                : all;
        return writing.of(person, shown);
    }
}
