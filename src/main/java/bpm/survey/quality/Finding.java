package bpm.survey.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A flag that was raised (สิ่งที่พบ): over how many answers, the sheets it names, and when it began. */
public record Finding(Flag flag, long answers, List<Integer> sheets, Optional<Instant> since) {

    public Finding {
        sheets = List.copyOf(sheets);
    }

    static Finding of(Flag flag, List<Sheet> answers) {
        var sheets =
                answers.stream().flatMap(one -> one.sheet().stream()).sorted().toList();
        return new Finding(flag, answers.size(), sheets, Optional.empty());
    }
}
