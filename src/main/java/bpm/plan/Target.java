package bpm.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an office is to reach when nobody says otherwise (เป้าหมาย และหน่วยนับ); the letter of 2567
 * gives units to none.
 */
public record Target(Optional<BigDecimal> quantity, String unit) {

    /** People, without a number. */
    public static final Target PEOPLE = new Target(Optional.empty(), "คน"); // data

    public Target {
        quantity = quantity.map(BigDecimal::stripTrailingZeros).map(Target::withoutExponent);
        if (unit.isBlank() || quantity.filter(number -> number.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException(
                    "a target is above zero and has a unit: " + quantity + " " + unit);
        }
    }

    private static BigDecimal withoutExponent(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
