package bpm.overview;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.attachment.Photos;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.ActivityKey;
import bpm.plan.Plans;
import bpm.review.FilingKind;
import bpm.review.FilingRef;
import bpm.review.Filings;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Gathers what an activity's page shows: facts of the plan, the filings, the photos and what happened. */
@Component
class ActivityPages {

    private final Works works;
    private final Plans plans;
    private final Filings filings;
    private final Photos photos;
    private final Evaluatings evaluatings;
    private final Offices offices;
    private final Transactions transactions;

    ActivityPages(
            Works works,
            Plans plans,
            Filings filings,
            Photos photos,
            Evaluatings evaluatings,
            Offices offices,
            Transactions transactions) {
        this.works = works;
        this.plans = plans;
        this.filings = filings;
        this.photos = photos;
        this.evaluatings = evaluatings;
        this.offices = offices;
        this.transactions = transactions;
    }

    Map<String, Object> of(Actor actor, ActivityKey key, OfficeCode office, LocalDate today) {
        var ref = new FilingRef(FilingKind.PROGRESS, key.toString(), office);
        return transactions.read(actor, () -> {
            var work = works.one(key.year(), key.toString(), office, today)
                    .orElseThrow(Problem::notFound);
            var model = new HashMap<String, Object>();
            model.put("office", offices.get(office));
            model.put("work", work);
            model.put("evaluating", evaluatings.of(key, office));
            model.put("filesResults", evaluatings.filesResults(key, office));
            model.put(
                    "results",
                    filings.find(new FilingRef(FilingKind.RESULTS, key.toString(), office)));
            model.put("area", filings.find(new FilingRef(FilingKind.AREA, key.toString(), office)));
            model.put("areaRows", evaluatings.areaRows(key, office));
            model.put("activity", plans.activity(key));
            model.put("filing", filings.find(ref));
            model.put("steps", filings.steps(ref));
            model.put("photos", photos.list("progress:" + key + "/" + office));
            return model;
        });
    }
}
