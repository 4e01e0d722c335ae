package bpm.progress;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.progress.report.Doubt;
import bpm.review.Filing;
import bpm.review.FilingStep;
import bpm.review.TakingStep;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.ArrayList;

/** Sending a report to the office above (ส่งรายงาน): only when complete, and as a version that stays. */
@Component
public class SubmittingReport {

    private final Transactions transactions;
    private final CheckingReport checking;
    private final SentReports sent;
    private final TakingStep steps;

    SubmittingReport(
            Transactions transactions,
            CheckingReport checking,
            SentReports sent,
            TakingStep steps) {
        this.transactions = transactions;
        this.checking = checking;
        this.sent = sent;
        this.steps = steps;
    }

    /** Sends the draft just as it was looked at. */
    public Filing submit(Actor actor, ReportPlace place, Sending sending) {
        return transactions.write(actor, () -> {
            var checked = checking.hold(actor, place);
            refuseUnseen(checked, sending);
            refuseWrong(checked, sending);

            var filing = steps.take(actor, place.filing(), FilingStep.SUBMIT, sending.note());
            var at = filing.submittedAt().orElseThrow();
            var version = new SentReport(filing.version(), at, actor.fullName(), checked.content());
            sent.add(place, version, actor.id());
            return filing;
        });
    }

    private static void refuseUnseen(Checked checked, Sending sending) {
        if (sending.version() == Sending.WHATEVER_IS_THERE) {
            return;
        }
        checked.draft().filter(there -> there.version() != sending.version()).ifPresent(there -> {
            throw Problem.stale(
                    "{0} แก้ไขรายงานนี้เมื่อ {1} หลังจากที่ท่านเปิดหน้านี้ กรุณาตรวจอีกครั้งก่อนส่ง",
                    there.updatedByName(), there.updatedAt());
        });
    }

    private static void refuseWrong(Checked checked, Sending sending) {
        var wrong = new ArrayList<FieldError>(checked.wrong());
        checked.asked().stream()
                .filter(doubt -> !sending.answers(doubt))
                .map(Doubt::unanswered)
                .forEach(wrong::add);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }
}
