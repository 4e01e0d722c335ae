package bpm.progress;

import bpm.plan.Assignments;
import bpm.plan.Plans;
import bpm.review.Filing;
import bpm.review.Filings;

import org.springframework.stereotype.Component;

import java.util.List;

/** Finds what stands around a report, within the caller's transaction; out of scope there is nothing. */
@Component
class FindingFacts {

    private final Assignments assignments;
    private final Plans plans;
    private final Filings filings;

    FindingFacts(Assignments assignments, Plans plans, Filings filings) {
        this.assignments = assignments;
        this.plans = plans;
        this.filings = filings;
    }

    ReportFacts find(ReportPlace place) {
        var assignment = assignments.get(place.activity(), place.office());
        var filing = filings.find(place.filing());
        return new ReportFacts(
                place,
                assignment,
                plans.activity(place.activity()),
                filing,
                filing.filter(FindingFacts::wasSent)
                        .map(sent -> filings.comments(place.filing()))
                        .orElse(List.of()));
    }

    private static boolean wasSent(Filing filing) {
        return filing.version() > 0;
    }
}
