package bpm.notice;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.Timeliness;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Telling reporters what is due soon or late (แจ้งกำหนดส่ง): each once for a filing and its day. */
@Component
class TellingOfDueDates {

    private final Transactions transactions;
    private final DueFilings filings;
    private final Recipients recipients;
    private final Notices notices;
    private final Clock clock;

    TellingOfDueDates(
            Transactions transactions,
            DueFilings filings,
            Recipients recipients,
            Notices notices,
            Clock clock) {
        this.transactions = transactions;
        this.filings = filings;
        this.recipients = recipients;
        this.notices = notices;
        this.clock = clock;
    }

    /** Office by office, each in a transaction of its own: what is broken off goes on where it stood. */
    void tell() {
        var today = LocalDate.now(clock);
        var open = transactions.read(
                Actor.SYSTEM,
                () -> filings.open(
                        FiscalYear.of(today), today, today.plusDays(Timeliness.SOON_DAYS)));
        var byOffice = open.stream()
                .filter(filing -> filing.firstSent().isEmpty())
                .collect(Collectors.groupingBy(DueFiling::office));
        var people = transactions.read(Actor.SYSTEM, recipients::all);
        people.stream()
                .filter(person -> person.is(Role.REPORTER))
                .forEach(person -> tell(person, byOffice, today));
    }

    private void tell(Recipient person, Map<OfficeCode, List<DueFiling>> all, LocalDate today) {
        var due = all.getOrDefault(person.office(), List.of());
        if (due.isEmpty()) {
            return;
        }
        transactions.write(
                Actor.SYSTEM,
                () -> due.forEach(filing -> notices.remind(person, kind(filing, today), filing)));
    }

    private static NoticeKind kind(DueFiling filing, LocalDate today) {
        return filing.timeliness(today) == Timeliness.LATE ? NoticeKind.LATE : NoticeKind.DUE_SOON;
    }
}
