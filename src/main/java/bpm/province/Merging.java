package bpm.province;

import bpm.survey.summary.Summaries;
import bpm.survey.summary.Summary;

import org.springframework.stereotype.Component;

import java.util.Map;

/** Merging what the offices of a province filed (รวมรายงานของหน่วยงาน), in the caller's transaction. */
@Component
class Merging {

    private final Contributions contributions;
    private final Summaries summaries;

    Merging(Contributions contributions, Summaries summaries) {
        this.contributions = contributions;
        this.summaries = summaries;
    }

    /** The overview as it is at this moment, with the causes that the province gives. */
    Merged merge(OverviewPlace place, Map<String, String> causes) {
        var summary = summaries.of(place.activity(), place.province());
        return new Merged(
                OverviewContent.of(contributions.of(place), causes, Evaluated.of(summary)),
                summary);
    }

    /** What the page shows, and the whole summary behind it. */
    record Merged(OverviewContent content, Summary summary) {}
}
