package bpm.survey.tally;

import java.util.List;

/**
 * The rounds of an activity under one roof, added up (ยอดรวม): the counts by edition, the newest
 * first, how many rounds there were, and who was present where that is known.
 */
public record Sum(
        List<EditionTally> editions,
        int rounds,
        long present,
        long answered,
        int unknown,
        int withoutSheets) {

    public Sum {
        editions = List.copyOf(editions);
    }
}
