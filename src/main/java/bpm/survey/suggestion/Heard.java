package bpm.survey.suggestion;

import bpm.org.Office;
import bpm.plan.Activity;
import bpm.survey.round.Round;
import bpm.survey.round.RoundPlace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Suggestions with all that their page shows (หน้าข้อเสนอแนะ): the digest over all read, and those found. */
public record Heard(
        RoundPlace place,
        Optional<Round> round,
        Activity activity,
        Office office,
        Digest digest,
        String search,
        List<Suggestion> found,
        int page,
        boolean all,
        Optional<Instant> gone) {

    /** So many stand on one page. */
    static final int SIZE = 50;

    public Heard {
        found = List.copyOf(found);
    }

    /** The address of this page without its search. */
    public String path() {
        return base() + "/answers";
    }

    /** The address of the summary that they belong to. */
    public String summaryPath() {
        return base() + "/summary";
    }

    private String base() {
        return round.map(Round::path).orElse(place.assignment());
    }

    public List<Suggestion> shown() {
        return found.stream().skip((long) page * SIZE).limit(SIZE).toList();
    }

    public boolean hasMore() {
        return found.size() > (page + 1) * SIZE;
    }

    /** Whether rounds of many offices stand behind them. */
    public boolean isPooled() {
        return round.isEmpty() && !place.office().isDistrict();
    }
}
