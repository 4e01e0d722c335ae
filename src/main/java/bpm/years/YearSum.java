package bpm.years;

import bpm.shared.FiscalYear;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a year comes to in an office's scope (ผลรวมของปี): assignments, filings that are approved, people and
 * answers, baht handed to the scope and spent there.
 *
 * @param snapshot the number of the snapshot that it was read from; empty where it was reckoned just now
 */
public record YearSum(
        FiscalYear year,
        Optional<Integer> snapshot,
        int assignments,
        int progress,
        int evaluations,
        int results,
        int areas,
        int rounds,
        long present,
        long responses,
        BigDecimal allotted,
        BigDecimal disbursed) {

    public boolean isClosed() {
        return snapshot.isPresent();
    }

    /** Spent of a hundred baht that there were; empty where there were none. */
    public Optional<BigDecimal> spent() {
        return share(disbursed, allotted);
    }

    /** Reports approved of a hundred activities given. */
    public Optional<BigDecimal> reported() {
        return share(BigDecimal.valueOf(progress), BigDecimal.valueOf(assignments));
    }

    /** Whether anything else than the snapshot's number is other. */
    boolean isSame(YearSum other) {
        return assignments == other.assignments
                && progress == other.progress
                && evaluations == other.evaluations
                && results == other.results
                && areas == other.areas
                && rounds == other.rounds
                && present == other.present
                && responses == other.responses
                && allotted.compareTo(other.allotted) == 0
                && disbursed.compareTo(other.disbursed) == 0;
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(part.multiply(BigDecimal.valueOf(100))
                        .divide(whole, 2, java.math.RoundingMode.HALF_UP));
    }
}
