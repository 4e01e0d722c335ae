package bpm.results;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.form.ActivityForms;
import bpm.form.FormKind;
import bpm.review.Filings;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.List;

/** Opening a results form (เปิดแบบ EA ๔), for whoever has it in scope. */
@Component
class OpeningResults {

    private final Transactions transactions;
    private final BeginningResults beginning;
    private final Filings filings;
    private final ActivityForms forms;
    private final ReadingResults reading;
    private final KeptResults kept;

    OpeningResults(
            Transactions transactions,
            BeginningResults beginning,
            Filings filings,
            ActivityForms forms,
            ReadingResults reading,
            KeptResults kept) {
        this.transactions = transactions;
        this.beginning = beginning;
        this.filings = filings;
        this.forms = forms;
        this.reading = reading;
        this.kept = kept;
    }

    /** The form with all that its page shows; an activity whose results nobody files has none. */
    OpenedResults open(Actor actor, ResultsPlace place) {
        return transactions.read(actor, () -> {
            var assignment = beginning.assignment(place);
            var filing = filings.find(place.filing());
            if (filing.isEmpty() && !kept.isAsked(place)) {
                throw Problem.notFound();
            }
            var activity = beginning.activity(place);
            var form = forms.current(FormKind.RESULTS, place.activity().toString());
            var draft = kept.drafts().of(place);
            boolean begun = draft.version() > 0;
            var answers = begun ? draft.answers() : beginning.of(place, assignment, activity);
            var read = reading.read(form.definition(), answers, place.office());
            return new OpenedResults(
                    place,
                    assignment,
                    activity,
                    form,
                    draft,
                    read,
                    new OpenedResults.Road(
                            filing,
                            filings.steps(place.filing()),
                            filings.comments(place.filing()),
                            kept.sent().of(place)),
                    kept.attached(place, form.definition(), read.answers()),
                    reading.areas().named(form.definition(), List.of(read.answers())),
                    !begun);
        });
    }

    /** A version as it was sent, with the form of that time. */
    OpenedResults version(Actor actor, ResultsPlace place, int version) {
        return transactions.read(actor, () -> {
            var now = open(actor, place);
            var sent = now.road().sent().stream()
                    .filter(one -> one.version() == version)
                    .findFirst()
                    .orElseThrow(Problem::notFound);
            var form = forms.version(FormKind.RESULTS, place.activity().toString(), sent.form());
            return new OpenedResults(
                    place,
                    now.assignment(),
                    now.activity(),
                    form,
                    now.draft(),
                    reading.read(form.definition(), sent.answers(), place.office()),
                    now.road(),
                    kept.attached(place, sent, form.definition()),
                    reading.areas().named(form.definition(), List.of(sent.answers())),
                    false);
        });
    }
}
