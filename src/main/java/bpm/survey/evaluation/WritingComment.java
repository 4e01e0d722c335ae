package bpm.survey.evaluation;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.plan.Assignments;
import bpm.review.Filings;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Writing the officer's comment (บันทึกความเห็น) that will be sealed with the summary. */
@Component
public class WritingComment {

    private final Transactions transactions;
    private final Assignments assignments;
    private final Filings filings;
    private final OfficersComments comments;
    private final Trail trail;
    private final Clock clock;

    WritingComment(
            Transactions transactions,
            Assignments assignments,
            Filings filings,
            OfficersComments comments,
            Trail trail,
            Clock clock) {
        this.transactions = transactions;
        this.assignments = assignments;
        this.filings = filings;
        this.comments = comments;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps the text if it still stands where the writer saw it; the version seen is 0 where there was
     * none.
     */
    public OfficersComment write(Actor actor, EvaluationPlace place, String typed, int seen) {
        return transactions.write(actor, () -> {
            assignments.get(place.activity(), place.office());
            filings.requireEditable(actor, place.filing(), place.activity().year());
            var text = typed.strip().replace("\r\n", "\n");
            if (text.length() > OfficersComment.MOST) {
                throw Problem.invalid(
                        "comment", "ความเห็นยาวได้ไม่เกิน {0} ตัวอักษร", OfficersComment.MOST);
            }
            var before = comments.of(place);
            if (before.text().equals(text)) {
                return before;
            }
            if (before.version() != seen
                    || !comments.keep(place, text, seen, actor, Instant.now(clock))) {
                throw Problem.stale(
                        "{0} แก้ไขความเห็นนี้เมื่อ {1} กรุณาตรวจข้อความทั้งสองแล้วบันทึกอีกครั้ง",
                        before.by(), before.at());
            }
            trail.add(
                    actor,
                    place.office(),
                    "evaluation.commented",
                    place.subject(),
                    Map.of("from", before.text(), "to", text));
            return comments.of(place);
        });
    }
}
