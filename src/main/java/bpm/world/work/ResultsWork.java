package bpm.world.work;

import bpm.access.Actor;
import bpm.form.ActivityForms;
import bpm.form.Answers;
import bpm.form.Answers.Answer;
import bpm.form.FormKind;
import bpm.results.ResultsPlace;
import bpm.results.SavingResults;
import bpm.results.SubmittingResults;
import bpm.review.FilingStep;
import bpm.review.TakingStep;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What offices do with results forms (งานแบบ EA ๔), by the ways that everyone goes. */
@Component
public class ResultsWork {

    private final ActivityForms forms;
    private final SavingResults saving;
    private final SubmittingResults submitting;
    private final TakingStep steps;

    ResultsWork(
            ActivityForms forms,
            SavingResults saving,
            SubmittingResults submitting,
            TakingStep steps) {
        this.forms = forms;
        this.saving = saving;
        this.submitting = submitting;
        this.steps = steps;
    }

    /** Fills the form in and sends it; what is asked besides gets the words {@code collected}. */
    public void submit(
            Actor writer, ResultsPlace place, Map<String, Answer> known, String collected) {
        var answers = new LinkedHashMap<>(known);
        var form = forms.current(FormKind.RESULTS, place.activity().toString());
        form.definition()
                .answered()
                .forEach(field -> answers.putIfAbsent(
                        field.code(), new Answer.One(field.required() ? collected : "")));
        saving.save(writer, place, new Answers(answers), 0);
        submitting.submit(writer, place, Optional.empty(), "");
    }

    public void approve(Actor reviewer, ResultsPlace place) {
        steps.take(reviewer, place.filing(), FilingStep.APPROVE, "");
    }
}
