package bpm.province;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.review.Filing;
import bpm.review.FilingStep;
import bpm.review.Filings;
import bpm.review.TakingStep;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;

/**
 * Discarding a supplement that was begun by mistake (ยกเลิกฉบับเพิ่มเติม) and not sent: the version that was
 * approved is what the province says again, with the files that it had.
 */
@Component
public class DiscardingSupplement {

    private final Transactions transactions;
    private final Filings filings;
    private final KeptOverviews kept;
    private final TakingStep steps;
    private final Trail trail;

    DiscardingSupplement(
            Transactions transactions,
            Filings filings,
            KeptOverviews kept,
            TakingStep steps,
            Trail trail) {
        this.transactions = transactions;
        this.filings = filings;
        this.kept = kept;
        this.steps = steps;
        this.trail = trail;
    }

    /** The filing as approved; what was typed since stays in the trail alone. */
    public Filing discard(Actor actor, OverviewPlace place) {
        return transactions.write(actor, () -> {
            var filing = filings.find(place.filing()).orElseThrow(Problem::notFound);
            filing.may(FilingStep.DISCARD, actor).orThrow();
            var draft = kept.drafts().of(place);
            var approved = kept.sent().of(place).getFirst();
            var before = new OverviewDraft(
                    approved.comment(),
                    approved.causes(),
                    approved.supplement(),
                    draft.version(),
                    draft.at(),
                    draft.by());
            if (!kept.drafts().keep(place, before, draft.version(), actor)) {
                throw Problem.stale("มีผู้อื่นเปลี่ยนภาพรวมนี้ไปแล้ว กรุณาเปิดดูใหม่อีกครั้ง");
            }
            kept.reset(actor, place, approved.content().files());
            trail.add(
                    actor,
                    place.province(),
                    "overview.undrafted",
                    place.subject(),
                    Map.of("comment", draft.comment(), "causes", draft.causes()));
            return steps.take(actor, place.filing(), FilingStep.DISCARD, "");
        });
    }
}
