package bpm.results;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.attachment.PhotoLine;
import bpm.form.ActivityForms;
import bpm.review.Filing;
import bpm.review.FilingStep;
import bpm.review.Filings;
import bpm.review.TakingStep;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Sending a results form to the office above (ส่งแบบ EA ๔): complete, in a version that stays. */
@Component
public class SubmittingResults {

    private final Transactions transactions;
    private final OpeningResults opening;
    private final Filings filings;
    private final ActivityForms forms;
    private final KeptResults kept;
    private final TakingStep steps;

    SubmittingResults(
            Transactions transactions,
            OpeningResults opening,
            Filings filings,
            ActivityForms forms,
            KeptResults kept,
            TakingStep steps) {
        this.transactions = transactions;
        this.opening = opening;
        this.filings = filings;
        this.forms = forms;
        this.kept = kept;
        this.steps = steps;
    }

    /** Sends the draft; {@code seen} is the version that was checked, none where a program sends. */
    public Filing submit(Actor actor, ResultsPlace place, Optional<Integer> seen, String note) {
        return transactions.write(actor, () -> {
            if (filings.find(place.filing()).isEmpty() && !kept.isAsked(place)) {
                throw Problem.notFound();
            }
            // held before it is read: what is saved meanwhile is waited for, and sealed
            filings.requireEditable(actor, place.filing(), place.activity().year());
            var opened = opening.open(actor, place);
            var draft = opened.draft();
            if (draft.version() == 0) {
                throw Problem.invalid("errors", "ยังไม่ได้บันทึกแบบนี้ กรุณากรอกและบันทึกก่อนส่ง");
            }
            if (seen.filter(version -> version != draft.version()).isPresent()) {
                throw Problem.stale(
                        "{0} แก้ไขแบบนี้เมื่อ {1} กรุณาตรวจอีกครั้งก่อนส่ง",
                        draft.by(), draft.at());
            }
            if (!opened.reading().isComplete()) {
                throw Problem.invalid(opened.reading().errors());
            }
            var filing = steps.take(actor, place.filing(), FilingStep.SUBMIT, note);
            var attached = opened.attached();
            kept.sent()
                    .add(
                            place,
                            new SentResults(
                                    filing.version(),
                                    forms.keep(actor, opened.form()).version(),
                                    opened.reading().asked(),
                                    attached.photos().stream()
                                            .map(PhotoLine::id)
                                            .toList(),
                                    Optional.of(attached.photos().stream()
                                            .map(PhotoLine::caption)
                                            .toList()),
                                    KeptResults.ids(attached.files()),
                                    filing.submittedAt().orElseThrow(),
                                    actor.fullName()),
                            actor);
            return filing;
        });
    }
}
