package bpm.form;

import java.math.BigDecimal;
import java.util.Optional;

/** From where to where a number may lie (ช่วงของตัวเลข), both ends with it; an end may be open. */
public record Range(Optional<BigDecimal> from, Optional<BigDecimal> to) {

    /** Any number. */
    public static final Range ANY = new Range(Optional.empty(), Optional.empty());

    /** Zero and above: what counts things and money. */
    public static final Range FROM_ZERO = new Range(Optional.of(BigDecimal.ZERO), Optional.empty());

    public Range {
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw new IllegalArgumentException("a range runs upward: " + from + " " + to);
        }
    }

    boolean contains(BigDecimal number) {
        return from.filter(least -> number.compareTo(least) < 0).isEmpty()
                && to.filter(most -> number.compareTo(most) > 0).isEmpty();
    }
}
