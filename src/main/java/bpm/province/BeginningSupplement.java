package bpm.province;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.review.Filing;
import bpm.review.FilingStep;
import bpm.review.Filings;
import bpm.review.TakingStep;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Beginning a supplement (ทำฉบับเพิ่มเติม) of an approved overview, when an office reported after it
 * was sent. The version that was approved stays as it is.
 */
@Component
public class BeginningSupplement {

    private final Transactions transactions;
    private final Filings filings;
    private final Offices offices;
    private final Merging merging;
    private final KeptOverviews kept;
    private final TakingStep steps;

    BeginningSupplement(
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

    /** The filing as a draft again, under the next number; the step says whose reports came. */
    public Filing begin(Actor actor, OverviewPlace place) {
        return transactions.write(actor, () -> {
            var filing = filings.find(place.filing()).orElseThrow(Problem::notFound);
            filing.may(FilingStep.SUPPLEMENT, actor).orThrow();
            var later = later(place);
            if (later.isEmpty()) {
                throw Problem.conflict(
                        "ยังไม่มีรายงานใหม่หลังฉบับที่ส่ง จึงยังไม่ต้องทำฉบับเพิ่มเติม");
            }
            var draft = kept.drafts().of(place);
            var next = new OverviewDraft(
                    draft.comment(),
                    draft.causes(),
                    draft.supplement() + 1,
                    draft.version(),
                    draft.at(),
                    draft.by());
            if (!kept.drafts().keep(place, next, draft.version(), actor)) {
                throw Problem.stale("มีผู้อื่นเปลี่ยนภาพรวมนี้ไปแล้ว กรุณาเปิดดูใหม่อีกครั้ง");
            }
            return steps.take(
                    actor, place.filing(), FilingStep.SUPPLEMENT, String.join(", ", later));
        });
    }

    private List<String> later(OverviewPlace place) {
        var sent = kept.sent().of(place);
        if (sent.isEmpty()) {
            return List.of();
        }
        var now = merging.merge(place, kept.drafts().of(place).causes()).content();
        return now.laterThan(sent.getFirst().content()).stream()
                .map(code -> offices.get(code).nameTh())
                .toList();
    }
}
