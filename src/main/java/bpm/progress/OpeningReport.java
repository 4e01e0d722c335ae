package bpm.progress;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.attachment.Photos;
import bpm.progress.report.ProgressField;
import bpm.progress.report.ProgressForm;
import bpm.progress.report.ReadingForm;
import bpm.review.Filing;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Opening a report (เปิดรายงาน), for whoever has it in scope. */
@Component
class OpeningReport {

    private final Transactions transactions;
    private final FindingFacts facts;
    private final ProgressReports reports;
    private final SentReports sent;
    private final Photos photos;
    private final Clock clock;

    OpeningReport(
            Transactions transactions,
            FindingFacts facts,
            ProgressReports reports,
            SentReports sent,
            Photos photos,
            Clock clock) {
        this.transactions = transactions;
        this.facts = facts;
        this.reports = reports;
        this.sent = sent;
        this.photos = photos;
        this.clock = clock;
    }

    /** The report with all that its page shows. */
    Opened open(Actor actor, ReportPlace place) {
        return transactions.read(actor, () -> {
            var found = facts.find(place);
            var draft = reports.find(place);
            return new Opened(
                    found,
                    draft,
                    ReadingForm.read(form(found, draft), LocalDate.now(clock)),
                    photos.list(place.photoOwner()),
                    found.filing().map(Filing::version).orElse(0) > 0 ? sent.of(place) : List.of());
        });
    }

    /** A new report begins with the person whom the office named responsible. */
    private static ProgressForm form(ReportFacts facts, Optional<Draft> draft) {
        return draft.map(Draft::form)
                .orElse(ProgressForm.EMPTY.with(
                        ProgressField.RESPONSIBLE_NAME, facts.assignment().responsibleName()));
    }
}
