package bpm.form.editing;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.form.ActivityForms;
import bpm.form.CheckedForm;
import bpm.form.FieldSpec;
import bpm.form.Form;
import bpm.form.FormKind;
import bpm.form.FormSource;
import bpm.form.Label;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Working on a form (แก้ไขแบบ) and publishing it as its next version: a planner of the department. */
@Component
class EditingForms {

    private final Transactions transactions;
    private final ActivityForms forms;
    private final FormDrafts drafts;
    private final Trail trail;
    private final Clock clock;

    EditingForms(
            Transactions transactions,
            ActivityForms forms,
            FormDrafts drafts,
            Trail trail,
            Clock clock) {
        this.transactions = transactions;
        this.forms = forms;
        this.drafts = drafts;
        this.trail = trail;
        this.clock = clock;
    }

    List<FormLine> list(Actor actor, FormKind kind, FiscalYear year) {
        return transactions.read(actor, () -> {
            Set<String> open = mayEdit(actor) ? drafts.activities(kind) : Set.of();
            return forms.subjects(kind, year).stream()
                    .map(subject -> new FormLine(
                            subject,
                            forms.current(kind, subject.activity()),
                            open.contains(subject.activity())))
                    .toList();
        });
    }

    OpenedForm open(Actor actor, FormKind kind, String activity) {
        return transactions.read(actor, () -> {
            var form = forms.current(kind, activity);
            var subject = forms.subjects(kind, yearOf(activity)).stream()
                    .filter(one -> one.activity().equals(activity))
                    .findFirst()
                    .orElseGet(() -> new FormSource.Subject(activity, Label.of(activity)));
            return new OpenedForm(
                    subject,
                    form,
                    forms.history(kind, activity),
                    mayEdit(actor) ? drafts.find(kind, activity) : java.util.Optional.empty(),
                    mayEdit(actor));
        });
    }

    /** Keeps the draft as typed, over the version seen. */
    void save(Actor actor, EditedPlace place, List<FieldSpec> fields) {
        writing(actor, place, () -> {
            var before = drafts.find(place.kind(), place.activity());
            if (before.map(draft -> draft.fields().equals(fields)).orElse(false)) {
                return;
            }
            if (!drafts.keep(place, fields, actor, Instant.now(clock))) {
                throw stale(place);
            }
            line(actor, place, "form.drafted", Map.of("fields", codes(fields)));
        });
    }

    /** Publishes the draft that was seen as the next version. */
    Form publish(Actor actor, EditedPlace place) {
        requireEditor(actor);
        return transactions.write(actor, () -> {
            forms.current(place.kind(), place.activity());
            var draft = drafts.find(place.kind(), place.activity()).orElseThrow(Problem::notFound);
            if (draft.version() != place.seen()) {
                throw stale(place);
            }
            var definition = CheckedForm.toPublish(draft.fields()).orThrow();
            var published =
                    forms.publish(actor, new Form(place.kind(), place.activity(), 0, definition));
            drafts.discard(place.kind(), place.activity());
            line(
                    actor,
                    place,
                    "form.published",
                    Map.of("version", published.version(), "fields", codes(draft.fields())));
            return published;
        });
    }

    /** Throws the draft away; the published form stays. */
    void discard(Actor actor, EditedPlace place) {
        writing(actor, place, () -> {
            if (drafts.discard(place.kind(), place.activity())) {
                line(actor, place, "form.discarded", Map.of());
            }
        });
    }

    static void requireEditor(Actor actor) {
        if (!mayEdit(actor)) {
            throw Problem.forbidden("แก้ไขแบบได้เฉพาะผู้วางแผนของกรม");
        }
    }

    private static boolean mayEdit(Actor actor) {
        return actor.is(Role.PLANNER, OfficeCode.DEPARTMENT);
    }

    private void writing(Actor actor, EditedPlace place, Runnable change) {
        requireEditor(actor);
        transactions.write(actor, () -> {
            forms.current(place.kind(), place.activity());
            change.run();
        });
    }

    private Problem stale(EditedPlace place) {
        return drafts.find(place.kind(), place.activity())
                .map(draft -> Problem.stale(
                        "{0} แก้ไขแบบนี้เมื่อ {1} กรุณาตรวจดูก่อนบันทึกอีกครั้ง",
                        draft.by(), draft.at()))
                .orElseGet(
                        () -> Problem.stale("ร่างนี้เผยแพร่หรือยกเลิกไปแล้ว กรุณาเปิดแบบอีกครั้ง"));
    }

    private void line(Actor actor, EditedPlace place, String what, Map<String, ?> detail) {
        trail.add(actor, OfficeCode.DEPARTMENT, what, place.subject(), detail);
    }

    private static String codes(List<FieldSpec> fields) {
        return fields.stream().map(FieldSpec::code).collect(Collectors.joining(" "));
    }

    /** The keys of activities begin with their year. */
    private static FiscalYear yearOf(String activity) {
        if (!activity.matches("2[4-6]\\d\\d-.*")) {
            throw Problem.notFound();
        }
        return new FiscalYear(Integer.parseInt(activity.substring(0, 4)));
    }
}
