package bpm.survey.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How many of those present answered (อัตราการตอบ), over the rounds whose number of people present
 * is known; the others are counted apart, since they would make the rate look better than it is.
 * Rounds without an answer are told where the rounds are at hand.
 */
public record Attendance(
        int rounds, int silent, long responses, long present, long answered, int unknown) {

    static Attendance of(List<CountedRound> rounds) {
        long responses = 0;
        long present = 0;
        long answered = 0;
        int unknown = 0;
        int silent = 0;
        for (var round : rounds) {
            responses += round.responses();
            silent += round.responses() == 0 ? 1 : 0;
            if (round.round().present().isPresent()) {
                present += round.round().present().get();
                answered += round.responses();
            } else {
                unknown++;
            }
        }
        return new Attendance(rounds.size(), silent, responses, present, answered, unknown);
    }

    /** Answered ÷ present as a percent; none where nobody is known to have been present. */
    public Optional<BigDecimal> rate() {
        return present == 0
                ? Optional.empty()
                : Optional.of(LevelCounts.percent(answered, present));
    }
}
