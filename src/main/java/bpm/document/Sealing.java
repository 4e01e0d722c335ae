package bpm.document;

import bpm.plan.ActivityKey;
import bpm.review.FilingKind;
import bpm.review.FilingMoved;
import bpm.review.FilingStep;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

import java.util.Map;

/**
 * Seals each version as it is sent (ประทับตราฉบับที่ส่ง), in the same transaction, after the module has kept
 * what was sent.
 */
@Component
class Sealing {

    private static final Map<FilingKind, PaperKind> PAPERS = Map.of(
            FilingKind.PROGRESS, PaperKind.PROGRESS,
            FilingKind.EVALUATION, PaperKind.SUMMARY,
            FilingKind.AREA, PaperKind.AREA,
            FilingKind.RESULTS, PaperKind.RESULTS,
            FilingKind.OVERVIEW, PaperKind.OVERVIEW);

    private final Papers papers;
    private final Seals seals;

    Sealing(Papers papers, Seals seals) {
        this.papers = papers;
        this.seals = seals;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(FilingMoved moved) {
        var kind = PAPERS.get(moved.ref().kind());
        if (moved.step() != FilingStep.SUBMIT || kind == null) {
            return;
        }
        ActivityKey.parse(moved.ref().activity())
                .map(key -> new PaperPlace.OfActivity(key, moved.ref().office()))
                .ifPresent(place -> seal(kind, place, moved));
    }

    private void seal(PaperKind kind, PaperPlace.OfActivity place, FilingMoved moved) {
        papers.find(kind, place)
                .flatMap(paper -> paper.filed(place))
                .ifPresent(filed -> seals.add(
                        kind,
                        place,
                        filed,
                        moved.filing().submitted().orElseThrow().at()));
    }
}
