package bpm.trail;

import bpm.org.OfficeCode;
import bpm.trail.BrokenLine.Why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A walk along all chains, office after office, that remembers only the line before. */
final class ChainWalk {

    private final List<BrokenLine> broken = new ArrayList<>();
    private Optional<OfficeCode> office = Optional.empty();
    private boolean officeIsBroken;
    private long count;
    private long number;
    private String hash = "";
    private long offices;
    private long lines;

    void see(ChainedLine next) {
        if (!office.equals(Optional.of(next.office()))) {
            leave();
            enter(next);
        }
        next.line().ifPresent(line -> step(line, next));
    }

    TrailVerdict verdict() {
        leave();
        office = Optional.empty();
        return new TrailVerdict(offices, lines, broken);
    }

    private void enter(ChainedLine first) {
        office = Optional.of(first.office());
        officeIsBroken = false;
        count = first.count();
        number = 0;
        hash = "";
        offices++;
    }

    private void step(TrailLine line, ChainedLine stored) {
        lines++;
        if (line.number() != number + 1) {
            note(number + 1, Why.MISSING);
        } else if (!stored.previous().equals(hash)) {
            note(line.number(), Why.UNCHAINED);
        } else if (!line.hash(stored.previous()).equals(stored.hash())) {
            note(line.number(), Why.CHANGED);
        }
        number = line.number();
        hash = stored.hash();
    }

    /** Lines cut off at the end leave no gap: only the office's count still knows them. */
    private void leave() {
        if (number < count) {
            note(number + 1, Why.MISSING);
        } else if (number > count) {
            note(count + 1, Why.UNCOUNTED);
        }
    }

    private void note(long where, Why why) {
        if (!officeIsBroken) {
            officeIsBroken = true;
            office.ifPresent(code -> broken.add(new BrokenLine(code, where, why)));
        }
    }
}
