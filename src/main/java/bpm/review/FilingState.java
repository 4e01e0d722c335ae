package bpm.review;

import static bpm.review.FilingStep.APPROVE;
import static bpm.review.FilingStep.DISCARD;
import static bpm.review.FilingStep.REOPEN;
import static bpm.review.FilingStep.RETURN;
import static bpm.review.FilingStep.SUBMIT;
import static bpm.review.FilingStep.SUPPLEMENT;
import static bpm.review.FilingStep.WITHDRAW;

import java.util.Map;
import java.util.Optional;

/** Where a filing stands (สถานะ) between the office that writes it and the office that reviews it. */
public enum FilingState {
    DRAFT("ร่าง"),
    SUBMITTED("ส่งแล้ว"),
    RETURNED("ส่งกลับแก้ไข"),
    APPROVED("เห็นชอบแล้ว");

    /** The whole road. A pair that is not here cannot happen. */
    private static final Map<FilingState, Map<FilingStep, FilingState>> NEXT = Map.of(
            DRAFT, Map.of(SUBMIT, SUBMITTED, DISCARD, APPROVED),
            SUBMITTED, Map.of(WITHDRAW, DRAFT, RETURN, RETURNED, APPROVE, APPROVED),
            RETURNED, Map.of(SUBMIT, SUBMITTED),
            APPROVED, Map.of(REOPEN, RETURNED, SUPPLEMENT, DRAFT));

    private final String title;

    FilingState(String title) {
        this.title = title;
    }

    /** Where the step leads from here, if it can be taken here. */
    public Optional<FilingState> after(FilingStep step) {
        return Optional.ofNullable(NEXT.getOrDefault(this, Map.of()).get(step));
    }

    /** Whether its content can be changed: what was sent or approved can't. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }
}
