package bpm.province;

import bpm.areadata.AreaTotal;
import bpm.areadata.AreaTotals;
import bpm.org.OfficeCode;
import bpm.plan.Plans;
import bpm.results.Heading;
import bpm.results.MergedPage;
import bpm.results.MergingResults;
import bpm.review.FilingKind;
import bpm.survey.summary.Summaries;
import bpm.survey.summary.Summary;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Merging what the offices of a province filed (รวมรายงานของหน่วยงาน), in the caller's transaction. */
@Component
class Merging {

    private final Contributions contributions;
    private final Summaries summaries;
    private final MergingResults merging;
    private final AreaTotals areas;
    private final LedgerMoney ledger;
    private final Plans plans;

    Merging(
            Contributions contributions,
            Summaries summaries,
            MergingResults merging,
            AreaTotals areas,
            LedgerMoney ledger,
            Plans plans) {
        this.contributions = contributions;
        this.summaries = summaries;
        this.merging = merging;
        this.areas = areas;
        this.ledger = ledger;
        this.plans = plans;
    }

    /** The overview as it is at this moment, with the causes that the province gives. */
    Merged merge(OverviewPlace place, Map<String, String> causes) {
        var filed = withArea(place, contributions.of(place));
        var evaluated = approved(filed, FilingKind.EVALUATION);
        var summary = summaries.of(place.activity(), place.province(), evaluated);
        var results = merging.merge(
                plans.activity(place.activity()),
                place.province(),
                approved(filed, FilingKind.RESULTS)::contains);
        return new Merged(
                OverviewContent.of(
                        filed,
                        causes,
                        Evaluated.of(summary),
                        Collected.of(results),
                        money(place, results)),
                summary);
    }

    /** The ledger's money; where an office has an account, what its results form says stands beside it. */
    private List<MoneyPart> money(OverviewPlace place, MergedPage results) {
        return ledger.of(place).stream()
                .map(part -> part.saying(
                        said(results, part, Heading.RECEIVED), said(results, part, Heading.SPENT)))
                .toList();
    }

    private static Optional<BigDecimal> said(MergedPage results, MoneyPart part, Heading heading) {
        return results.merged().fields().stream()
                .filter(field -> field.field().code().equals(heading.code()))
                .flatMap(field -> field.said().stream())
                .filter(said -> said.office().value().equals(part.office()))
                .findFirst()
                .flatMap(said -> said.answers().number(heading.code()));
    }

    private static Set<OfficeCode> approved(List<Contribution> filed, FilingKind kind) {
        return filed.stream()
                .filter(one -> one.isApproved(kind))
                .map(Contribution::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Each office's area data beside what else it filed, where the province has approved it. */
    private List<Contribution> withArea(OverviewPlace place, List<Contribution> filed) {
        if (filed.stream().noneMatch(one -> one.isApproved(FilingKind.AREA))) {
            return filed;
        }
        var totals = areas.below(place.activity(), place.province()).stream()
                .collect(Collectors.toMap(AreaTotal::office, AreaPart::of));
        return filed.stream()
                .map(one -> one.isApproved(FilingKind.AREA)
                        ? one.with(totals.getOrDefault(one.code(), AreaPart.NOTHING))
                        : one)
                .toList();
    }

    /** What the page shows, and the whole summary behind it. */
    record Merged(OverviewContent content, Summary summary) {}
}
