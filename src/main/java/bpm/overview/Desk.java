package bpm.overview;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An office's own work of a year, in the order in which it wants attention. */
public record Desk(List<Work> works) {

    private static final Set<Standing> NOW =
            EnumSet.of(Standing.RETURNED, Standing.LATE, Standing.DUE_SOON);

    public Desk {
        works = List.copyOf(works);
    }

    /** Returned, late or due soon. */
    public List<Work> now() {
        return works.stream()
                .filter(work -> NOW.contains(work.standing()))
                .sorted((a, b) -> a.standing().compareTo(b.standing()))
                .toList();
    }

    /** Begun or not, with time left. */
    public List<Work> later() {
        return in(EnumSet.of(Standing.DRAFT, Standing.NOT_STARTED));
    }

    /** With the office above. */
    public List<Work> waiting() {
        return in(EnumSet.of(Standing.SUBMITTED));
    }

    public List<Work> done() {
        return in(EnumSet.of(Standing.APPROVED));
    }

    private List<Work> in(Set<Standing> standings) {
        return works.stream()
                .filter(work -> standings.contains(work.standing()))
                .toList();
    }
}
