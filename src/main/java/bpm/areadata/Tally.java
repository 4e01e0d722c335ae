package bpm.areadata;

import java.math.BigDecimal;
import java.util.List;

/**
 * Sums over rows of one tambon (ยอดรวมรายตำบล): rows, quantity, beneficiaries, and rows that repeat
 * another.
 */
public record Tally(
        String tambon, long rows, BigDecimal quantity, long beneficiaries, long doubled) {

    /** All of them together; its tambon is empty. */
    public static Tally sum(List<Tally> all) {
        return all.stream()
                .reduce(
                        new Tally("", 0, BigDecimal.ZERO, 0, 0),
                        (a, b) -> new Tally(
                                "",
                                a.rows + b.rows,
                                a.quantity.add(b.quantity),
                                a.beneficiaries + b.beneficiaries,
                                a.doubled + b.doubled));
    }
}
