package bpm.trail;

import bpm.org.OfficeCode;
import bpm.trail.BrokenLine.Why;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A walk along all chains, office after office, that remembers only the line before. A chain whose first
 * years were taken away begins behind the last line of those.
 */
final class ChainWalk {

    private final Map<OfficeCode, SealedHead> detached = new HashMap<>();
    private final Map<OfficeCode, BrokenLine> broken = new LinkedHashMap<>();
    private final Map<OfficeCode, Long> ends = new HashMap<>();
    private Optional<OfficeCode> office = Optional.empty();
    private long count;
    private long number;
    private String hash = "";
    private long offices;
    private long lines;

    ChainWalk(List<SealedHead> detached) {
        detached.forEach(head -> this.detached.put(head.office(), head));
    }

    void see(ChainedLine next) {
        if (!office.equals(Optional.of(next.office()))) {
            leave();
            enter(next);
        }
        next.line().ifPresent(line -> step(line, next));
    }

    /** The seals know lines whose chain and count do not miss them; asked after the last line. */
    void seeGone(SealedHead gone) {
        leave();
        office = Optional.of(gone.office());
        long end = ends.getOrDefault(gone.office(), 0L);
        if (gone.hash().isEmpty()) {
            note(end + 1, Why.MISSING);
        } else {
            note(gone.number(), Why.UNSEALED);
        }
        office = Optional.empty();
    }

    TrailVerdict verdict(List<BrokenSeal> seals, Optional<Seal> last) {
        leave();
        office = Optional.empty();
        return new TrailVerdict(offices, lines, List.copyOf(broken.values()), seals, last);
    }

    private void enter(ChainedLine first) {
        office = Optional.of(first.office());
        count = first.count();
        var before = Optional.ofNullable(detached.get(first.office()));
        number = before.map(SealedHead::number).orElse(0L);
        hash = before.map(SealedHead::hash).orElse("");
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
        office.ifPresent(code -> ends.put(code, number));
        if (number < count) {
            note(number + 1, Why.MISSING);
        } else if (number > count) {
            note(count + 1, Why.UNCOUNTED);
        }
    }

    private void note(long where, Why why) {
        office.ifPresent(code -> broken.putIfAbsent(code, new BrokenLine(code, where, why)));
    }
}
