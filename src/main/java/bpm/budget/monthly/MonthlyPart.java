package bpm.budget.monthly;

import bpm.review.FilingState;

import java.util.Optional;

/** An office's part of its province's report (ส่วนของแต่ละหน่วยงาน), and where its own report stands. */
public record MonthlyPart(
        String office, Optional<FilingState> state, MonthlyFigures month, MonthlyFigures toDate) {

    /** Whether its own report has been sent. */
    public boolean isSent() {
        return state.filter(one -> one == FilingState.SUBMITTED || one == FilingState.APPROVED)
                .isPresent();
    }
}
