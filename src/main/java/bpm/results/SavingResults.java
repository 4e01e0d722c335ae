package bpm.results;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.form.ActivityForms;
import bpm.form.Answers;
import bpm.form.FormJson;
import bpm.form.FormKind;
import bpm.review.Filings;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Saving a results form (บันทึกร่างแบบ EA ๔), complete or not: what can't be read is kept as it was typed. */
@Component
public class SavingResults {

    private final Transactions transactions;
    private final Filings filings;
    private final ActivityForms forms;
    private final ReadingResults reading;
    private final KeptResults kept;
    private final Lines lines;

    SavingResults(
            Transactions transactions,
            Filings filings,
            ActivityForms forms,
            ReadingResults reading,
            KeptResults kept,
            Lines lines) {
        this.transactions = transactions;
        this.filings = filings;
        this.forms = forms;
        this.reading = reading;
        this.kept = kept;
        this.lines = lines;
    }

    /** Keeps the answers if the draft still stands where the writer saw it; 0 where there was none. */
    public ResultsDraft save(Actor actor, ResultsPlace place, Answers typed, int seen) {
        return transactions.write(actor, () -> {
            if (!actor.sees(place.office()) || !kept.isAsked(place)) {
                throw Problem.notFound();
            }
            filings.requireEditable(actor, place.filing(), place.activity().year());
            var form = forms.keep(
                    actor, forms.current(FormKind.RESULTS, place.activity().toString()));
            var before = kept.drafts().of(place);
            var read = reading.read(form.definition(), beside(typed, before), place.office());
            var answers = ReadingResults.unreckoned(read.answers());
            if (before.version() > 0
                    && before.form() == form.version()
                    && before.answers().equals(answers)) {
                return before;
            }
            var now = new ResultsDrafts.Kept(form.version(), answers, seen);
            if (before.version() != seen || !kept.drafts().keep(place, now, actor, lines.now())) {
                throw Problem.stale(
                        "{0} แก้ไขแบบนี้เมื่อ {1} กรุณาตรวจข้อความทั้งสองแล้วบันทึกอีกครั้ง",
                        before.by(), before.at());
            }
            lines.saved(actor, place, before.answers(), answers);
            return kept.drafts().of(place);
        });
    }

    /** What an older version of the form asked stays beside what was typed now. */
    private static Answers beside(Answers typed, ResultsDraft before) {
        var all = new LinkedHashMap<>(before.answers().byField());
        all.putAll(typed.byField());
        return new Answers(all);
    }

    /** The lines that saving leaves in the trail. */
    @Component
    static class Lines {

        private final Trail trail;
        private final Clock clock;

        Lines(Trail trail, Clock clock) {
            this.trail = trail;
            this.clock = clock;
        }

        Instant now() {
            return Instant.now(clock);
        }

        /** Only what differs, as it was and as it is. */
        void saved(Actor actor, ResultsPlace place, Answers before, Answers after) {
            trail.add(
                    actor,
                    place.office(),
                    "results.saved",
                    place.subject(),
                    Map.of(
                            "from", FormJson.write(differing(before, after)),
                            "to", FormJson.write(differing(after, before))));
        }

        private static Answers differing(Answers these, Answers others) {
            var differing = new LinkedHashMap<>(these.byField());
            differing
                    .entrySet()
                    .removeIf(one -> one.getValue().equals(others.byField().get(one.getKey()))
                            || these.isBlank(one.getKey()));
            return new Answers(differing);
        }
    }
}
