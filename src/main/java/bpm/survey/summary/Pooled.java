package bpm.survey.summary;

import bpm.survey.question.Edition;
import bpm.survey.tally.Tally;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Rounds pooled (รวมหลายรุ่น): the counts of each edition, the newest first, and who was there. */
record Pooled(Attendance attendance, int withoutSheets, List<OneEdition> editions) {

    Pooled {
        editions = List.copyOf(editions);
    }

    /** The counts of all rounds of one edition. */
    record OneEdition(Edition edition, Tally tally) {}

    static Pooled of(List<CountedRound> rounds) {
        var merged = new TreeMap<Long, OneEdition>(Comparator.reverseOrder());
        for (var round : rounds) {
            merged.computeIfAbsent(
                            round.edition().id(),
                            id -> new OneEdition(
                                    round.edition(), Tally.none(round.tally().layout())))
                    .tally()
                    .merge(round.tally());
        }
        int withoutSheets = (int) rounds.stream()
                .filter(one -> one.round().countsOnly() && one.responses() > 0)
                .count();
        return new Pooled(Attendance.of(rounds), withoutSheets, List.copyOf(merged.values()));
    }
}
