package bpm.overview.tracking;

import bpm.overview.Standing;
import bpm.plan.Timeliness;

import java.util.List;

/** Counts marks that are at hand already, as the database counts those that are not. */
final class Counting {

    private Counting() {}

    static Figures of(List<Mark> marks) {
        return new Figures(
                marks.size(),
                in(marks, Timeliness.NOT_DUE),
                in(marks, Timeliness.DUE_SOON),
                in(marks, Timeliness.LATE),
                in(marks, Timeliness.IN_TIME),
                in(marks, Timeliness.DONE_LATE),
                at(marks, Standing.RETURNED),
                at(marks, Standing.APPROVED));
    }

    private static int in(List<Mark> marks, Timeliness timeliness) {
        return (int)
                marks.stream().filter(mark -> mark.timeliness() == timeliness).count();
    }

    private static int at(List<Mark> marks, Standing standing) {
        return (int) marks.stream().filter(mark -> mark.standing() == standing).count();
    }
}
