package bpm.survey.tally;

import bpm.survey.answer.Answers;

import java.util.Arrays;

/**
 * How a set of participants answered one edition of a questionnaire (คะแนนนับ), in exact counts: one row of
 * numbers whose places {@link Layout} names. Merging adds place by place.
 */
public final class Tally {

    private final Layout layout;
    private final long[] counts;

    private Tally(Layout layout, long[] counts) {
        this.layout = layout;
        this.counts = counts;
    }

    /** Nobody yet. */
    public static Tally none(Layout layout) {
        return new Tally(layout, new long[layout.size()]);
    }

    /** As it was kept. */
    public static Tally of(Layout layout, long[] counts) {
        if (counts.length != layout.size()) {
            throw new IllegalArgumentException("counts do not fit the questionnaire: "
                    + counts.length + " of " + layout.size());
        }
        return new Tally(layout, counts.clone());
    }

    public Layout layout() {
        return layout;
    }

    public long[] counts() {
        return counts.clone();
    }

    public long at(int place) {
        return counts[place];
    }

    public long responses() {
        return counts[0];
    }

    /** Counts one participant in; {@code -1} times takes them out again. */
    public void add(Answers answers, int times) {
        layout.walk(answers, place -> counts[place] += times);
    }

    /** Adds another tally of the same layout to this one. */
    public void merge(Tally other) {
        if (!layout.equals(other.layout)) {
            throw new IllegalArgumentException("tallies of two layouts");
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally
                && layout.equals(tally.layout)
                && Arrays.equals(counts, tally.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return layout + " " + Arrays.toString(counts);
    }
}
