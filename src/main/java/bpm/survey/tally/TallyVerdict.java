package bpm.survey.tally;

import java.util.List;

/** What recounting all answers found (ผลการนับใหม่): how much there was, and the first of what is wrong. */
public record TallyVerdict(long rounds, long answers, long differences, List<WrongTally> wrong) {

    public TallyVerdict {
        wrong = List.copyOf(wrong);
    }

    /** Whether every stored count is what the answers say. */
    public boolean isRight() {
        return differences == 0;
    }
}
