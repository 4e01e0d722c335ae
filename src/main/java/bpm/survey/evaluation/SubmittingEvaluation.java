package bpm.survey.evaluation;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.plan.Assignments;
import bpm.review.Filing;
import bpm.review.FilingStep;
import bpm.review.Filings;
import bpm.review.TakingStep;
import bpm.shared.Problem;
import bpm.survey.round.Round;
import bpm.survey.summary.Conventions;
import bpm.survey.summary.CountedRound;
import bpm.survey.summary.Summaries;
import bpm.survey.summary.Summary;
import bpm.survey.summary.SummaryJson;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sealing the summary and sending it to the office above (ส่งแบบประเมิน): what was counted at that moment, in a
 * version that stays. Answers that come later offer a new version, and never change a sealed one.
 */
@Component
public class SubmittingEvaluation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Transactions transactions;
    private final Assignments assignments;
    private final Filings filings;
    private final Summaries summaries;
    private final KeptEvaluations kept;
    private final TakingStep steps;

    SubmittingEvaluation(
            Transactions transactions,
            Assignments assignments,
            Filings filings,
            Summaries summaries,
            KeptEvaluations kept,
            TakingStep steps) {
        this.transactions = transactions;
        this.assignments = assignments;
        this.filings = filings;
        this.summaries = summaries;
        this.kept = kept;
        this.steps = steps;
    }

    /** Seals and sends; {@code seen} is the number of answers on the page, none where it does not matter. */
    public Filing submit(Actor actor, EvaluationPlace place, Seen seen, String note) {
        return transactions.write(actor, () -> {
            assignments.get(place.activity(), place.office());
            filings.requireEditable(actor, place.filing(), place.activity().year());
            var counted = summaries.ownCounted(place.activity(), place.office());
            var comment = kept.comments().of(place).text();
            refuseUncounted(place);
            refuse(counted, comment, seen);
            var filing = steps.take(actor, place.filing(), FilingStep.SUBMIT, note);
            var content = content(place, counted);
            var sealed = new Sealed(
                    filing.version(),
                    content,
                    comment,
                    SealedEvaluations.digest(content, comment),
                    filing.submittedAt().orElseThrow(),
                    actor.fullName());
            kept.sealed().add(place, sealed, actor);
            return filing;
        });
    }

    /** What the person had before them: how many answers, which counts, and what they are sure of. */
    public record Seen(Optional<Long> answers, Optional<String> counted, Set<Unsure> sure) {

        /** A program looks at the figures itself. */
        public static Seen whatever() {
            return new Seen(Optional.empty(), Optional.empty(), EnumSet.allOf(Unsure.class));
        }
    }

    private void refuseUncounted(EvaluationPlace place) {
        summaries.aside(place.activity(), place.office()).stream().findFirst().ifPresent(one -> {
            throw Problem.invalid(
                    "answers",
                    "คำตอบของครั้งที่ {0} (รหัส {1}) ยังรวมยอดไม่ได้ แจ้งผู้ดูแลระบบให้ตรวจด้วย bin/bpm verify แล้วจึงส่ง",
                    one.number(),
                    one.code());
        });
    }

    private void refuse(List<CountedRound> counted, String comment, Seen seen) {
        long answers = counted.stream().mapToLong(CountedRound::responses).sum();
        if (answers == 0) {
            throw Problem.invalid(
                    "answers", "ยังไม่มีคำตอบในรุ่นใดเลย สร้างรุ่นและรับคำตอบก่อน แล้วจึงส่ง");
        }
        seen.answers().filter(before -> before != answers).ifPresent(before -> {
            throw Problem.stale(
                    "มีคำตอบเปลี่ยนจาก {0} เป็น {1} ชุดหลังจากที่ท่านเปิดหน้านี้ กรุณาตรวจสรุปอีกครั้งก่อนส่ง",
                    before, answers);
        });
        var counts = SealedRound.digest(counted.stream().map(SealedRound::of).toList());
        seen.counted().filter(before -> !before.equals(counts)).ifPresent(before -> {
            throw Problem.stale(
                    "มีการแก้ไขคำตอบหรือจำนวนผู้เข้าร่วมหลังจากที่ท่านเปิดหน้านี้ กรุณาตรวจสรุปอีกครั้งก่อนส่ง");
        });
        var unanswered = unsure(counted, comment).stream()
                .filter(one -> !seen.sure().contains(one))
                .map(Unsure::unanswered)
                .toList();
        if (!unanswered.isEmpty()) {
            throw Problem.invalid(unanswered);
        }
    }

    private Set<Unsure> unsure(List<CountedRound> counted, String comment) {
        var now = kept.now();
        var unsure = EnumSet.noneOf(Unsure.class);
        if (counted.stream().anyMatch(one -> one.round().door(now) == Round.Door.OPEN)) {
            unsure.add(Unsure.OPEN_ROUNDS);
        }
        if (comment.isBlank()) {
            unsure.add(Unsure.NO_COMMENT);
        }
        if (counted.stream().allMatch(one -> one.round().present().isEmpty())) {
            unsure.add(Unsure.NO_PRESENT);
        }
        return unsure;
    }

    private Sealed.Content content(EvaluationPlace place, List<CountedRound> counted) {
        Conventions conventions = summaries.conventions(place.activity());
        var summary = Summary.of(place.activity(), place.office(), counted, conventions);
        return new Sealed.Content(
                conventions.deviation().name(),
                conventions.bounds().name(),
                counted.stream().map(SealedRound::of).toList(),
                JSON.valueToTree(SummaryJson.of(summary)));
    }
}
