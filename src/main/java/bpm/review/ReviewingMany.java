package bpm.review;

import bpm.access.Actor;
import bpm.shared.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import java.util.List;
import java.util.Optional;

/** Approving or returning many filings at once (ตรวจหลายรายการพร้อมกัน), each in its own transaction. */
@Component
class ReviewingMany {

    static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ReviewingMany.class);

    private final TakingStep taking;

    ReviewingMany(TakingStep taking) {
        this.taking = taking;
    }

    /** Takes the step with each; one that is refused does not keep the others back. */
    List<Outcome> review(Actor actor, List<String> keys, FilingStep step, String typedNote) {
        var chosen = keys.stream().distinct().toList();
        if (chosen.isEmpty()) {
            throw Problem.invalid("filing", "กรุณาเลือกรายงานอย่างน้อย 1 รายการ");
        }
        if (chosen.size() > MOST) {
            throw Problem.invalid(
                    "filing",
                    "เลือกมา {0} รายการ กรุณาเลือกครั้งละไม่เกิน {1} รายการ",
                    chosen.size(),
                    MOST);
        }
        var note = Note.of(step, typedNote);
        return chosen.stream().map(key -> review(actor, key, step, note)).toList();
    }

    private Outcome review(Actor actor, String key, FilingStep step, String note) {
        var seen = SeenFiling.parse(key);
        var ref = seen.map(SeenFiling::ref);
        try {
            taking.takeSeen(actor, seen.orElseThrow(Problem::notFound), step, note);
            return new Outcome(key, ref, Optional.empty());
        } catch (Problem problem) {
            return new Outcome(key, ref, Optional.of(problem));
        } catch (DataAccessException | TransactionException e) {
            LOG.error("{} {}", step, ref, e);
            var trouble =
                    Problem.conflict("ระบบขัดข้อง รายการนี้ยังไม่เปลี่ยนแปลง กรุณาลองอีกครั้ง");
            return new Outcome(key, ref, Optional.of(trouble));
        }
    }
}
