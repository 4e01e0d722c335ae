package bpm.progress.report;

import bpm.shared.ThaiDigits;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A quantity as people type it (ตัวเลขที่พิมพ์): Thai or Arabic digits, thousands with commas. */
final class TypedNumber {

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.\\d{1,2})?");

    private TypedNumber() {}

    /** The number, with at most two decimals; empty for what is none, or is below zero. */
    static Optional<BigDecimal> parse(String typed) {
        var text = ThaiDigits.arabic(typed).replace(" ", "");
        return NUMBER.matcher(text).matches()
                ? Optional.of(plain(new BigDecimal(text.replace(",", ""))))
                : Optional.empty();
    }

    /** Whether it is written as a number, even one that is too large. */
    static boolean isNumber(String typed) {
        return ThaiDigits.arabic(typed)
                .replaceAll(" |[%％]$", "")
                .matches("(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d{1,2})?");
    }

    /** The number as a text that reads back as itself. */
    static String text(BigDecimal number) {
        return plain(number).toPlainString();
    }

    private static BigDecimal plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
