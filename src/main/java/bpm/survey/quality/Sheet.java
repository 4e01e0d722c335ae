package bpm.survey.quality;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One participant's answers as they are looked over (คำตอบที่ตรวจ): when, by what way, which sheet. */
record Sheet(Instant at, boolean online, Optional<Integer> sheet, Map<String, Object> answers) {

    /** So many ratings make a pattern; below that, sameness tells nothing. */
    private static final int PATTERN = 8;

    private long ratings() {
        return answers.values().stream()
                .filter(answer -> answer instanceof Integer level && level > 0)
                .count();
    }

    boolean isStraight() {
        return ratings() >= PATTERN
                && answers.values().stream()
                                .filter(answer -> answer instanceof Integer level && level > 0)
                                .distinct()
                                .count()
                        == 1;
    }

    /** Whether it is so particular that another one just like it is odd. */
    boolean isParticular() {
        return ratings() >= PATTERN && !isStraight();
    }
}
