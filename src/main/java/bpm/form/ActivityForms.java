package bpm.form;

import bpm.access.Actor;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The forms of activities (แบบของกิจกรรม), within the caller's transaction: what the department
 * published last,
 * else the standard form of its kind. A form that was answered keeps its version.
 */
@Component
public class ActivityForms {

    private final FormVersions versions;
    private final ObjectProvider<FormSource> sources;
    private final Clock clock;

    ActivityForms(FormVersions versions, ObjectProvider<FormSource> sources, Clock clock) {
        this.versions = versions;
        this.sources = sources;
        this.clock = clock;
    }

    /** The form that is answered now; empty where the activity has none of this kind. */
    public Optional<Form> find(FormKind kind, String activity) {
        var kept = versions.of(kind, activity);
        return published(kept)
                .or(() -> source(kind)
                        .flatMap(source -> source.standard(activity))
                        .map(standard -> standard(kind, activity, standard, kept)));
    }

    /** The forms of several activities that are answered now, in their order. */
    public List<Form> current(FormKind kind, List<FormSource.Subject> subjects) {
        var kept = versions.of(
                kind, subjects.stream().map(FormSource.Subject::activity).toList());
        return subjects.stream()
                .map(one -> {
                    var own = kept.getOrDefault(one.activity(), List.of());
                    return published(own)
                            .orElseGet(() -> standard(kind, one.activity(), one.standard(), own));
                })
                .toList();
    }

    private static Optional<Form> published(List<KeptForm> kept) {
        return kept.stream().filter(KeptForm::published).findFirst().map(KeptForm::form);
    }

    /** The standard form, with its version where it was answered. */
    private static Form standard(
            FormKind kind, String activity, FormDefinition standard, List<KeptForm> kept) {
        var digest = FormVersions.digest(standard);
        return kept.stream()
                .filter(one -> one.digest().equals(digest))
                .findFirst()
                .map(KeptForm::form)
                .orElseGet(() -> new Form(kind, activity, 0, standard));
    }

    /** As {@link #find}; an activity without such a form is not found. */
    public Form current(FormKind kind, String activity) {
        return find(kind, activity).orElseThrow(Problem::notFound);
    }

    /** The form to which answers were given; 0 stands for the one that is answered now. */
    public Form version(FormKind kind, String activity, int version) {
        return version == 0
                ? current(kind, activity)
                : versions.find(kind, activity, version).orElseThrow(Problem::notFound);
    }

    /** The form with a version of its own, for those who are about to keep answers to it. */
    public Form keep(Actor actor, Form form) {
        if (form.version() > 0) {
            return form;
        }
        versions.lock(form.kind(), form.activity());
        var now = current(form.kind(), form.activity());
        return now.version() > 0 ? now : add(actor, now, false);
    }

    /** The next version, published by the department: for the editor, which checks who asks. */
    public Form publish(Actor actor, Form form) {
        versions.lock(form.kind(), form.activity());
        return add(actor, form, true);
    }

    private Form add(Actor actor, Form form, boolean published) {
        int latest = versions.of(form.kind(), form.activity()).stream()
                .mapToInt(one -> one.form().version())
                .max()
                .orElse(0);
        var next = new Form(form.kind(), form.activity(), latest + 1, form.definition());
        versions.add(new KeptForm(
                next,
                published,
                FormVersions.digest(form.definition()),
                Instant.now(clock),
                actor.fullName()));
        return next;
    }

    /** All versions of the form, latest first. */
    public List<KeptForm> history(FormKind kind, String activity) {
        return versions.of(kind, activity);
    }

    /** The activities of the year that have such a form, as the actor sees them. */
    public List<FormSource.Subject> subjects(FormKind kind, FiscalYear year, Actor actor) {
        return source(kind).map(source -> source.subjects(year, actor)).orElse(List.of());
    }

    /** The activity, where the actor sees it; else it is not found. */
    public FormSource.Subject subject(FormKind kind, String activity, Actor actor) {
        return source(kind)
                .flatMap(source -> source.subject(activity, actor))
                .orElseThrow(Problem::notFound);
    }

    /** Checks fields that are to be published, also by what their kind of form takes. */
    public CheckedForm toPublish(FormKind kind, List<FieldSpec> specs) {
        return CheckedForm.toPublish(
                specs, field -> source(kind).map(source -> source.takes(field)).orElse(true));
    }

    private Optional<FormSource> source(FormKind kind) {
        return sources.orderedStream().filter(one -> one.kind() == kind).findFirst();
    }
}
