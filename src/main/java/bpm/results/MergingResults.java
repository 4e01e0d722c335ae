package bpm.results;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.form.ActivityForms;
import bpm.form.Form;
import bpm.form.FormKind;
import bpm.org.OfficeCode;
import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Plans;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.function.Predicate;

/** Merging what the offices of a province have sent (รวมแบบ EA ๔ ของจังหวัด), for whoever sees the province. */
@Component
public class MergingResults {

    private final Transactions transactions;
    private final Plans plans;
    private final ActivityForms forms;
    private final SentForms sent;

    MergingResults(Transactions transactions, Plans plans, ActivityForms forms, SentForms sent) {
        this.transactions = transactions;
        this.plans = plans;
        this.forms = forms;
        this.sent = sent;
    }

    MergedPage merge(Actor actor, ActivityKey key, OfficeCode province) {
        if (!actor.sees(province) || province.isDistrict() || province.isDepartment()) {
            throw Problem.notFound();
        }
        return transactions.read(actor, () -> {
            var activity = plans.activity(key);
            if (sent.having(key, province).isEmpty()) {
                throw Problem.notFound();
            }
            return merge(activity, province, office -> true);
        });
    }

    /** The same of those offices that are asked for, in the caller's transaction; of nobody it is empty. */
    public MergedPage merge(Activity activity, OfficeCode province, Predicate<OfficeCode> asked) {
        var key = activity.key();
        var known = new HashMap<Integer, Form>();
        var parts = sent.below(key, province).stream()
                .filter(one -> asked.test(one.office()))
                .map(one -> new MergedResults.Part(
                        one.office(),
                        known.computeIfAbsent(
                                        one.sent().form(),
                                        version -> forms.version(
                                                FormKind.RESULTS, key.toString(), version))
                                .definition(),
                        one.sent().answers()))
                .toList();
        var now = forms.current(FormKind.RESULTS, key.toString());
        return new MergedPage(
                activity,
                province,
                MergedResults.of(now.definition(), parts, sent.having(key, province)));
    }
}
