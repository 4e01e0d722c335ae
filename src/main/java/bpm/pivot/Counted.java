package bpm.pivot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The sums behind a cell (ยอดของช่อง) and the units that they are in; adding adds sums, never means. */
public record Counted(List<BigDecimal> sums, SortedSet<String> units) {

    /** Fewer cases than this are marked: one of them changes everything. */
    public static final int FEW = 5;

    static final Counted NOTHING = new Counted(List.of(), new TreeSet<>());

    public Counted {
        sums = List.copyOf(sums);
    }

    Counted plus(Counted other) {
        if (sums.isEmpty() || other.sums.isEmpty()) {
            return sums.isEmpty() ? other : this;
        }
        var added = new ArrayList<BigDecimal>();
        for (int i = 0; i < sums.size(); i++) {
            added.add(sums.get(i).add(other.sums.get(i)));
        }
        var both = new TreeSet<>(units);
        both.addAll(other.units);
        return new Counted(added, both);
    }

    /** Two decimals; empty where there is nothing, or quantities of several units. */
    public Optional<BigDecimal> value(Measure measure) {
        return sums.isEmpty() || isMixed() ? Optional.empty() : measure.how().value(sums);
    }

    /** Of how many cases the value is. */
    public Optional<BigDecimal> cases(Measure measure) {
        return sums.isEmpty() ? Optional.empty() : measure.how().cases(sums);
    }

    /** Whether the value stands on so few cases that it says little. */
    public boolean isFew(Measure measure) {
        return value(measure).isPresent()
                && measure.group() != Measure.Group.MONEY
                && cases(measure)
                        .filter(n -> n.compareTo(BigDecimal.valueOf(FEW)) < 0)
                        .isPresent();
    }

    /** Whether quantities of several units lie in it, which nobody can add. */
    public boolean isMixed() {
        return units.size() > 1;
    }
}
