package bpm.nation;

import bpm.shared.Spoken;

import java.math.BigDecimal;
import java.util.Optional;

/** An office, or an activity, among those it is compared with (บรรทัดในตารางเปรียบเทียบ). */
public record Line(
        Place place, Sums sums, Optional<BigDecimal> value, Standing standing, Change change) {

    /** What it is and where it leads. */
    public record Place(String code, Spoken name, String down, Links links) {}

    /** Where each number comes from. */
    public record Links(String onTime, String progress, String money, String satisfaction) {

        public String of(Measure measure) {
            return switch (measure) {
                case ON_TIME -> onTime;
                case PROGRESS -> progress;
                case MONEY -> money;
                case SATISFACTION -> satisfaction;
            };
        }
    }

    /**
     * Its rank among all and among those of its size: those with equal values share one; none
     * without a value.
     */
    public record Standing(Optional<Integer> rank, Size size, Optional<Integer> inSize) {}

    /** The same in another year: empty where none is asked for, or it has no value there. */
    public record Change(Optional<BigDecimal> then) {

        static final Change NONE = new Change(Optional.empty());
    }

    /** By how much it rose since the other year. */
    public Optional<BigDecimal> risen() {
        return change.then().flatMap(then -> value.map(now -> now.subtract(then)));
    }
}
