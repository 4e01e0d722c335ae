package bpm.nation.efficiency;

import bpm.shared.Spoken;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One part of an office's efficiency (คะแนนรายด้าน): from 0 to 100, said with its numbers; or why
 * there is none.
 */
public record Scored(Dimension dimension, Optional<BigDecimal> score, Spoken said) {

    static Scored of(Dimension dimension, BigDecimal score, Spoken said) {
        return new Scored(dimension, Optional.of(score), said);
    }

    static Scored missing(Dimension dimension, Spoken cause) {
        return new Scored(dimension, Optional.empty(), cause);
    }
}
