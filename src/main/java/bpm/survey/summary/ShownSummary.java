package bpm.survey.summary;

import bpm.org.Office;
import bpm.plan.Activity;
import bpm.survey.round.Round;
import bpm.survey.round.RoundPlace;

import java.util.List;
import java.util.Optional;

/**
 * A summary with all that its page shows (หน้าสรุปผล): of one round, or of an office and all below it with
 * the parts of each.
 */
public record ShownSummary(
        RoundPlace place,
        Optional<Round> round,
        Activity activity,
        Office office,
        Summary summary,
        Optional<Breakdown> breakdown,
        List<OfficePart> parts,
        List<MissingOffice> missing,
        List<UncountedRound> uncounted) {

    public ShownSummary {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
        uncounted = List.copyOf(uncounted);
    }

    /** The address of its page. */
    public String path() {
        return round.map(Summary::path).orElse(place.assignment() + "/summary");
    }

    /** The address of the open answers behind it. */
    public String answersPath() {
        return round.map(Round::path).orElse(place.assignment()) + "/answers";
    }

    /** The address below which its papers are. */
    public String papers() {
        return round.map(Round::path).orElse(place.assignment()) + "/papers";
    }

    /** Whether many offices stand behind it. */
    public boolean isPooled() {
        return round.isEmpty() && !place.office().isDistrict();
    }
}
