package bpm.budget.month;

import bpm.budget.Baht;
import bpm.plan.Gift;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.util.Optional;

/** A number of the table as it is typed and shown (ตัวเลขในตาราง): 1,200.5 or ๑,๒๐๐.๕. */
public final class Figure {

    private Figure() {}

    /** Thai or Arabic digits, thousands with commas, at most two decimals; empty for anything else. */
    public static Optional<BigDecimal> parse(String typed) {
        return Baht.parse(typed).map(baht -> Gift.plain(baht.value()));
    }

    /** As an input shows it. */
    public static String text(Optional<BigDecimal> value, Words t) {
        return value.map(t::number).orElse("");
    }

    /** As a hidden field carries it. */
    public static String plain(Optional<BigDecimal> value) {
        return value.map(number -> Gift.plain(number).toPlainString()).orElse("");
    }
}
