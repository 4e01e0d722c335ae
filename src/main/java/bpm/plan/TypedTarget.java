package bpm.plan;

import bpm.shared.ThaiDigits;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A target as planners type or paste it (เป้าหมายที่พิมพ์): Thai or Arabic digits, thousands with commas. */
public final class TypedTarget {

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,11}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.\\d{1,2})?");

    private TypedTarget() {}

    /** A number above zero with at most two decimals; empty for anything else. */
    public static Optional<BigDecimal> parse(String typed) {
        var text = ThaiDigits.arabic(typed).replace(" ", "");
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "")))
                        .filter(number -> number.signum() > 0)
                : Optional.empty();
    }
}
