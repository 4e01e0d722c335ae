package bpm.plan;

import bpm.org.OfficeCode;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What an office has been given of an activity, for the one who gives: also when it was cancelled
 * since.
 */
public record GivenLine(
        OfficeCode office,
        Optional<BigDecimal> target,
        String unit,
        String responsibleName,
        OfficeCode givenOffice,
        Instant changedAt,
        String changedByName,
        boolean cancelled,
        String cancelledReason,
        int version) {

    boolean isJust(Gift gift) {
        return !cancelled && new Gift(target, unit).isSameAs(gift);
    }

    /** {@code 60 คน}, or the unit alone. */
    String amount() {
        return target.map(number -> number.toPlainString() + " ").orElse("") + unit;
    }
}
