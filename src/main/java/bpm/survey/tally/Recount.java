package bpm.survey.tally;

import bpm.survey.tally.WrongTally.Why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counting all answers once more, round after round, in the memory of one round (การนับใหม่). */
final class Recount {

    private static final int MOST_NAMED = 100;

    private final Countings countings;
    private final List<WrongTally> wrong = new ArrayList<>();
    private Optional<Open> open = Optional.empty();
    private long rounds;
    private long answers;
    private long differences;

    Recount(Countings countings) {
        this.countings = countings;
    }

    /** The round whose answers come now; what could not be read is named once. */
    private static final class Open {

        private final StoredCounts stored;
        private final Counting counting;
        private final Change counted;
        private boolean unreadable;

        private Open(StoredCounts stored, Counting counting) {
            this.stored = stored;
            this.counting = counting;
            counted = new Change(counting);
        }
    }

    void round(StoredCounts stored) {
        close();
        rounds++;
        try {
            open = Optional.of(new Open(stored, countings.of(stored.edition())));
        } catch (RuntimeException e) {
            name(Why.UNREADABLE, stored.code(), stored.office(), said(e));
        }
    }

    /** An answer of the round that was told last; answers of rounds that nobody counts pass by. */
    void answer(long round, String kept) {
        var now = open.filter(one -> one.stored.round() == round);
        if (now.isEmpty() || now.get().unreadable) {
            return;
        }
        answers++;
        try {
            now.get().counted.add(now.get().counting.answers(kept), 1);
        } catch (RuntimeException e) {
            now.get().unreadable = true;
            name(Why.UNREADABLE, now.get().stored.code(), now.get().stored.office(), said(e));
        }
    }

    TallyVerdict verdict(Stream<WrongTally> besides) {
        close();
        besides.forEach(this::add);
        return new TallyVerdict(rounds, answers, differences, wrong);
    }

    private void close() {
        var done = open.filter(one -> !one.unreadable);
        open = Optional.empty();
        if (done.isPresent()) {
            var stored = done.get().stored;
            compare(stored, "counts", stored.counts(), done.get().counted.counts());
            compare(stored, "crosses", stored.crosses(), done.get().counted.crosses());
        }
    }

    private void compare(
            StoredCounts round, String column, Optional<long[]> stored, Tally counted) {
        int size = counted.layout().size();
        var kept = stored.orElseGet(() -> new long[size]);
        if (kept.length != size) {
            name(Why.OTHER_SIZE, round.code(), round.office(), kept.length, size);
            return;
        }
        for (int place = 0; place < size; place++) {
            if (kept[place] != counted.at(place)) {
                name(
                        Why.DIFFERENT,
                        round.code(),
                        round.office(),
                        column + "[" + (place + 1) + "]",
                        counted.layout().name(place),
                        kept[place],
                        counted.at(place));
            }
        }
    }

    private void name(Why why, Object... facts) {
        add(new WrongTally(why, Stream.of(facts).map(String::valueOf).toList()));
    }

    private void add(WrongTally one) {
        differences++;
        if (wrong.size() < MOST_NAMED) {
            wrong.add(one);
        }
    }

    private static String said(RuntimeException e) {
        return e.getClass().getSimpleName();
    }
}
