package bpm.notice;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.notice.MorningMail.Morning;
import bpm.org.OfficeCode;
import bpm.plan.Timeliness;
import bpm.review.FilingRef;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The mail of each morning (สรุปงานยามเช้า): what is returned, late, due soon, and waits for review. */
@Component
class SendingDigests {

    private final Transactions transactions;
    private final DueFilings filings;
    private final Recipients recipients;
    private final MorningMail mail;
    private final Clock clock;

    SendingDigests(
            Transactions transactions,
            DueFilings filings,
            Recipients recipients,
            MorningMail mail,
            Clock clock) {
        this.transactions = transactions;
        this.filings = filings;
        this.recipients = recipients;
        this.mail = mail;
        this.clock = clock;
    }

    /** To everybody who wishes it and has something to do; once a day, whoever calls it how often. */
    void send() {
        if (!mail.isSent()) {
            return;
        }
        var today = LocalDate.now(clock);
        var year = FiscalYear.of(today);
        var own = transactions.read(
                Actor.SYSTEM,
                () -> filings.open(year, today, today.plusDays(Timeliness.SOON_DAYS)).stream()
                        .collect(Collectors.groupingBy(DueFiling::office)));
        var waiting = transactions.read(Actor.SYSTEM, () -> filings.waiting(year));
        for (var person : transactions.read(Actor.SYSTEM, recipients::all)) {
            var morning = morning(person, own, waiting);
            transactions.write(Actor.SYSTEM, () -> mail.write(person, morning, today));
        }
    }

    private static Morning morning(
            Recipient person,
            Map<OfficeCode, List<DueFiling>> own,
            Map<OfficeCode, List<FilingRef>> waiting) {
        return new Morning(
                person.is(Role.REPORTER) ? own.getOrDefault(person.office(), List.of()) : List.of(),
                person.is(Role.REVIEWER)
                        ? waiting.getOrDefault(person.office(), List.of())
                        : List.of());
    }
}
