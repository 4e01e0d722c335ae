package bpm.province;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Office;
import bpm.org.Offices;
import bpm.plan.Plans;
import bpm.review.Filings;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opening an overview (เปิดภาพรวม), for the province and the department. */
@Component
public class OpeningOverview {

    private final Transactions transactions;
    private final Plans plans;
    private final Offices offices;
    private final Filings filings;
    private final Merging merging;
    private final KeptOverviews kept;

    OpeningOverview(
            Transactions transactions,
            Plans plans,
            Offices offices,
            Filings filings,
            Merging merging,
            KeptOverviews kept) {
        this.transactions = transactions;
        this.plans = plans;
        this.offices = offices;
        this.filings = filings;
        this.merging = merging;
        this.kept = kept;
    }

    /** The overview with all that its page shows; without an office that has the activity there is none. */
    public OpenedOverview open(Actor actor, OverviewPlace place) {
        if (!actor.sees(place.province())) {
            throw Problem.notFound();
        }
        return transactions.read(actor, () -> {
            var draft = kept.drafts().of(place);
            var now = merging.merge(place, draft.causes()).content().with(kept.files(place));
            if (now.offices().isEmpty()) {
                throw Problem.notFound();
            }
            return new OpenedOverview(
                    place,
                    plans.activity(place.activity()),
                    names(place),
                    now,
                    draft,
                    filings.find(place.filing()),
                    kept.sent().of(place),
                    filings.steps(place.filing()),
                    filings.comments(place.filing()));
        });
    }

    private Map<String, Office> names(OverviewPlace place) {
        return offices.under(place.province()).stream()
                .collect(Collectors.toMap(office -> office.code().value(), Function.identity()));
    }
}
