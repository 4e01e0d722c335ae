package bpm.exchange.opendata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Participants of an activity in a province who said the same of themselves (กลุ่มผู้ตอบ): how many,
 * and what they
 * thought. A star stands for whatever was said.
 */
public record People(
        String activity,
        String province,
        String sex,
        String age,
        long count,
        long rated,
        long sum) {

    static final String ANY = "*";

    /** Both together, of whom less is said. */
    People with(People other) {
        return new People(
                activity,
                province,
                sex,
                age,
                count + other.count,
                rated + other.rated,
                sum + other.sum);
    }

    People ofAnyAge() {
        return new People(activity, province, sex, ANY, count, rated, sum);
    }

    People ofAnyone() {
        return new People(activity, province, ANY, ANY, count, rated, sum);
    }

    /** The mean level, if it is of at least so many answers. */
    Optional<BigDecimal> mean(int least) {
        return rated < least
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(rated), 2, RoundingMode.HALF_UP));
    }
}
