package bpm.results;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.form.ActivityForms;
import bpm.form.Form;
import bpm.form.FormKind;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Plans;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.HashMap;

/** Merging what the offices of a province have sent (รวมแบบ EA ๔ ของจังหวัด), for whoever sees the province. */
@Component
class MergingResults {

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
            var expected = sent.having(key, province);
            if (expected.isEmpty()) {
                throw Problem.notFound();
            }
            var now = forms.current(FormKind.RESULTS, key.toString());
            var known = new HashMap<Integer, Form>();
            var parts = sent.below(key, province).stream()
                    .map(one -> new MergedResults.Part(
                            one.office(),
                            known.computeIfAbsent(
                                            one.sent().form(),
                                            version -> forms.version(
                                                    FormKind.RESULTS, key.toString(), version))
                                    .definition(),
                            one.sent().answers()))
                    .toList();
            return new MergedPage(
                    activity, province, MergedResults.of(now.definition(), parts, expected));
        });
    }
}
