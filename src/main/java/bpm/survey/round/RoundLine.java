package bpm.survey.round;

import bpm.shared.Percent;

import java.math.BigDecimal;
import java.util.Optional;

/** A round with the answers so far (รุ่นและจำนวนผู้ตอบ), as lists and pages show it. */
public record RoundLine(Round round, long responses) {

    /** How many of a hundred who were present have answered; empty where nobody counted them. */
    public Optional<Percent> rate() {
        return round.present()
                .flatMap(present ->
                        Percent.of(BigDecimal.valueOf(responses), BigDecimal.valueOf(present)));
    }
}
