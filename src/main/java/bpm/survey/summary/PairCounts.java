package bpm.survey.summary;

import bpm.survey.question.Question;
import bpm.survey.tally.Tally;

import java.util.ArrayList;
import java.util.List;

/**
 * How often each level before went with each level after on the same sheet (ก่อน–หลัง), and how
 * many rated only one side. From these 25 counts the paired test is exact at every level of
 * pooling.
 */
public record PairCounts(List<Long> cells, long oneSided) {

    public static final PairCounts NONE = new PairCounts(java.util.Collections.nCopies(25, 0L), 0);

    public PairCounts {
        cells = List.copyOf(cells);
        if (cells.size() != 25) {
            throw new IllegalArgumentException("five levels before by five after are counted");
        }
    }

    static PairCounts of(Question question, Tally tally) {
        var cells = new ArrayList<Long>(25);
        for (int before = 1; before <= 5; before++) {
            for (int after = 1; after <= 5; after++) {
                cells.add(tally.at(tally.layout().pair(question, before, after)));
            }
        }
        return new PairCounts(cells, tally.at(tally.layout().oneSided(question)));
    }

    public PairCounts plus(PairCounts other) {
        var sums = new ArrayList<Long>(25);
        for (int i = 0; i < 25; i++) {
            sums.add(cells.get(i) + other.cells.get(i));
        }
        return new PairCounts(sums, oneSided + other.oneSided);
    }

    public long of(int before, int after) {
        return cells.get((before - 1) * 5 + after - 1);
    }

    /** Those who rated both sides. */
    public long n() {
        return cells.stream().mapToLong(Long::longValue).sum();
    }

    Moments before() {
        return moments((before, after) -> before);
    }

    Moments after() {
        return moments((before, after) -> after);
    }

    /** After less before, by participant: −4 … +4. */
    Moments differences() {
        return moments((before, after) -> after - before);
    }

    private Moments moments(java.util.function.IntBinaryOperator value) {
        var moments = Moments.NONE;
        for (int before = 1; before <= 5; before++) {
            for (int after = 1; after <= 5; after++) {
                moments = moments.plus(
                        Moments.of(value.applyAsInt(before, after), of(before, after)));
            }
        }
        return moments;
    }
}
