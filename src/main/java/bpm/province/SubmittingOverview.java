package bpm.province;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.review.Filing;
import bpm.review.FilingStep;
import bpm.review.Filings;
import bpm.review.TakingStep;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.survey.summary.SummaryJson;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Sending the overview to the department (ส่งภาพรวม): what the offices had filed at that moment, in a
 * version that stays. Who is missing is named with a cause; a report that comes later makes a
 * supplement.
 */
@Component
public class SubmittingOverview {

    private final Transactions transactions;
    private final Filings filings;
    private final Offices offices;
    private final Merging merging;
    private final KeptOverviews kept;
    private final TakingStep steps;

    SubmittingOverview(
            Transactions transactions,
            Filings filings,
            Offices offices,
            Merging merging,
            KeptOverviews kept,
            TakingStep steps) {
        this.transactions = transactions;
        this.filings = filings;
        this.offices = offices;
        this.merging = merging;
        this.kept = kept;
        this.steps = steps;
    }

    /**
     * Seals and sends; {@code seen} is the mark of the figures on the page, none where it does not
     * matter.
     */
    public Filing submit(Actor actor, OverviewPlace place, Optional<String> seen, String note) {
        return transactions.write(actor, () -> {
            filings.requireEditable(actor, place.filing(), place.activity().year());
            var draft = kept.drafts().of(place);
            var merged = merging.merge(place, draft.causes());
            refuse(actor, merged.content(), seen);
            var filing = steps.take(actor, place.filing(), FilingStep.SUBMIT, note);
            var sealed = new SealedOverview(
                    filing.version(),
                    draft.supplement(),
                    draft.comment(),
                    merged.content().with(kept.files(place)),
                    filing.submittedAt().orElseThrow(),
                    actor.fullName());
            kept.sent().add(place, sealed, SummaryJson.of(merged.summary()), actor);
            return filing;
        });
    }

    private void refuse(Actor actor, OverviewContent content, Optional<String> seen) {
        if (content.offices().isEmpty()) {
            throw Problem.notFound();
        }
        var silent = content.missing().stream()
                .filter(office -> office.cause().isEmpty())
                .map(office -> new FieldError(
                        "cause." + office.office(),
                        "{0}ยังไม่มีรายงานที่เห็นชอบครบ กรุณาระบุเหตุ หรือรอรายงานก่อนส่ง",
                        offices.get(office.code()).brief(actor.words())))
                .toList();
        if (!silent.isEmpty()) {
            throw Problem.invalid(silent);
        }
        if (seen.isPresent() && !seen.get().equals(SealedOverviews.mark(content))) {
            throw Problem.stale(
                    "มีรายงานเปลี่ยนไปหลังจากที่ท่านเปิดหน้านี้ กรุณาตรวจตัวเลขอีกครั้งก่อนส่ง");
        }
    }
}
