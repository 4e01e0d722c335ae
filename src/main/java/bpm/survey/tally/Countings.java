package bpm.survey.tally;

import bpm.survey.question.Editions;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How each edition is counted, kept in memory since editions never change. */
@Component
class Countings {

    private final Editions editions;
    private final Map<Long, Counting> known = new ConcurrentHashMap<>();

    Countings(Editions editions) {
        this.editions = editions;
    }

    Counting of(long edition) {
        var counting = known.get(edition);
        if (counting == null) {
            counting = new Counting(editions.get(edition).questionnaire());
            known.put(edition, counting);
        }
        return counting;
    }
}
