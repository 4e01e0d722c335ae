package bpm.province;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.review.Filings;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Map;

/**
 * Writing what the province says in its overview (บันทึกร่างภาพรวม): the comment, and why offices are
 * missing.
 */
@Component
public class WritingOverview {

    private final Transactions transactions;
    private final Filings filings;
    private final Merging merging;
    private final OverviewDrafts drafts;
    private final Trail trail;

    WritingOverview(
            Transactions transactions,
            Filings filings,
            Merging merging,
            OverviewDrafts drafts,
            Trail trail) {
        this.transactions = transactions;
        this.filings = filings;
        this.merging = merging;
        this.drafts = drafts;
        this.trail = trail;
    }

    /**
     * Keeps what was typed if it still stands where the writer saw it; the version seen is 0 where
     * there was none.
     */
    public OverviewDraft write(Actor actor, OverviewPlace place, TypedOverview typed) {
        return transactions.write(actor, () -> {
            filings.requireEditable(actor, place.filing(), place.activity().year());
            var before = drafts.of(place);
            var now = merging.merge(place, Map.of()).content();
            if (now.offices().isEmpty()) {
                throw Problem.notFound();
            }
            var after = new OverviewDraft(
                    typed.tidyComment(),
                    typed.given(now),
                    before.supplement(),
                    before.version(),
                    before.at(),
                    before.by());
            check(after);
            if (after.equals(before) && before.version() > 0) {
                return before;
            }
            if (before.version() != typed.version()
                    || !drafts.keep(place, after, typed.version(), actor)) {
                throw Problem.stale(
                        "{0} แก้ไขภาพรวมนี้เมื่อ {1} กรุณาตรวจข้อความทั้งสองแล้วบันทึกอีกครั้ง",
                        before.by(), before.at());
            }
            trail.add(
                    actor,
                    place.province(),
                    "overview.written",
                    place.subject(),
                    Map.of("comment", after.comment(), "causes", after.causes()));
            return drafts.of(place);
        });
    }

    private static void check(OverviewDraft draft) {
        var errors = new ArrayList<FieldError>();
        if (draft.comment().length() > OverviewDraft.MOST) {
            errors.add(new FieldError(
                    "comment", "ความเห็นยาวได้ไม่เกิน {0} ตัวอักษร", OverviewDraft.MOST));
        }
        draft.causes().forEach((office, cause) -> {
            if (cause.length() > OverviewDraft.MOST_CAUSE) {
                errors.add(new FieldError(
                        "cause." + office,
                        "เหตุยาวได้ไม่เกิน {0} ตัวอักษร",
                        OverviewDraft.MOST_CAUSE));
            }
        });
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
