package bpm.survey.counted;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;

/** Saving the counts of a paper summary (บันทึกยอดนับ); the first time, the round becomes one of counts only. */
@Component
public class SavingCounts {

    private final Transactions transactions;
    private final CountsDesk desk;
    private final KeptCounts counts;
    private final Switch countsOnly;
    private final Trail trail;

    SavingCounts(
            Transactions transactions,
            CountsDesk desk,
            KeptCounts counts,
            Switch countsOnly,
            Trail trail) {
        this.transactions = transactions;
        this.desk = desk;
        this.counts = counts;
        this.countsOnly = countsOnly;
        this.trail = trail;
    }

    /** Saves over the version that was seen; whoever saves first says that there are no sheets. */
    public void save(Actor actor, long id, TypedCounts typed, int seen, boolean noSheets) {
        transactions.write(actor, () -> {
            var opened = desk.open(actor, id);
            var read = typed.read(opened.questionnaire());
            if (!opened.round().countsOnly() && !noSheets) {
                throw Problem.invalid(
                        "noSheets", "กรุณายืนยันว่าครั้งนี้มีเฉพาะยอดนับ ไม่มีแบบประเมินรายคน");
            }
            var before = opened.kept().map(KeptCounts.Kept::counts).orElse(PaperCounts.NONE);
            if (before.equals(read) && opened.version() == seen) {
                return;
            }
            countsOnly.on(opened, read);
            counts.keep(actor, opened.round(), read, seen);
            trail.add(
                    actor,
                    opened.round().office(),
                    "counts.saved",
                    opened.round().subject(),
                    Map.of("before", before.told(), "after", read.told()));
        });
    }

    /** Takes the counts back, so that sheets and answers can come; the trail keeps what they were. */
    public void remove(Actor actor, long id, int seen) {
        transactions.write(actor, () -> {
            var opened = desk.open(actor, id);
            var kept = opened.kept().orElseThrow(Problem::notFound);
            countsOnly.hold();
            counts.remove(opened.round(), seen);
            countsOnly.off(opened.round());
            trail.add(
                    actor,
                    opened.round().office(),
                    "counts.removed",
                    opened.round().subject(),
                    kept.counts().told());
        });
    }
}
