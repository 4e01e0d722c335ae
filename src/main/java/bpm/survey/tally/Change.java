package bpm.survey.tally;

import bpm.survey.answer.Answers;

/** What is to be added to a round's stored counts (ยอดที่จะบวกเพิ่ม). */
final class Change {

    private final Tally counts;
    private final Tally crosses;

    Change(Counting counting) {
        counts = Tally.none(counting.counts());
        crosses = Tally.none(counting.crosses());
    }

    void add(Answers answers, int times) {
        counts.add(answers, times);
        crosses.add(answers, times);
    }

    Tally counts() {
        return counts;
    }

    Tally crosses() {
        return crosses;
    }
}
