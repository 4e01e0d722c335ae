package bpm.budget;

import bpm.shared.Spoken;
import bpm.shared.ThaiDigits;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount of money (บาท), exact to the satang. Below zero only where something is too much. */
public record Baht(BigDecimal value) implements Comparable<Baht>, Spoken {

    public static final Baht ZERO = new Baht(BigDecimal.ZERO);

    /** No entry is larger: a hundred thousand million. */
    public static final Baht MOST = Baht.of("99999999999.99");

    private static final Pattern TYPED =
            Pattern.compile("(?:\\d{1,11}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.\\d{1,2})?");

    public Baht {
        value = value.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Baht of(String plain) {
        return new Baht(new BigDecimal(plain));
    }

    public static Baht of(long whole) {
        return new Baht(BigDecimal.valueOf(whole));
    }

    /**
     * An amount as people type or paste it: Thai or Arabic digits, thousands with commas, at most two
     * decimals; empty for anything else.
     */
    public static Optional<Baht> parse(String typed) {
        var text = ThaiDigits.arabic(typed)
                .replace("บาท", "") // data
                .replace(" ", "")
                .replace("\u00a0", "");
        return TYPED.matcher(text).matches()
                ? Optional.of(Baht.of(text.replace(",", "")))
                : Optional.empty();
    }

    public Baht plus(Baht other) {
        return new Baht(value.add(other.value));
    }

    public Baht minus(Baht other) {
        return new Baht(value.subtract(other.value));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    /** {@code 1200.50}, as files and programs write it. */
    public String plain() {
        return value.toPlainString();
    }

    /** {@code 1,200.50}, in the reader's digits. */
    @Override
    public String in(Words t) {
        return t.digits(new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value));
    }

    @Override
    public int compareTo(Baht other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return plain();
    }
}
