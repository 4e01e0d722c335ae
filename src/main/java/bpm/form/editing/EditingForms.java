package bpm.form.editing;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.form.ActivityForms;
import bpm.form.CheckedForm;
import bpm.form.FieldSpec;
import bpm.form.Form;
import bpm.form.FormKind;
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
import java.util.stream.IntStream;

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
            var subjects = forms.subjects(kind, year, actor);
            var current = forms.current(kind, subjects);
            return IntStream.range(0, subjects.size())
                    .mapToObj(i -> new FormLine(
                            subjects.get(i),
                            current.get(i),
                            open.contains(subjects.get(i).activity())))
                    .toList();
        });
    }

    OpenedForm open(Actor actor, FormKind kind, String activity) {
        return transactions.read(actor, () -> {
            var subject = forms.subject(kind, activity, actor);
            return new OpenedForm(
                    subject,
                    forms.current(kind, activity),
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
            forms.subject(place.kind(), place.activity(), actor);
            var draft = drafts.find(place.kind(), place.activity()).orElseThrow(Problem::notFound);
            if (draft.version() != place.seen()) {
                throw stale(place);
            }
            var definition = check(place.kind(), draft.fields()).orThrow();
            if (!drafts.discard(place)) {
                throw stale(place);
            }
            var published =
                    forms.publish(actor, new Form(place.kind(), place.activity(), 0, definition));
            line(
                    actor,
                    place,
                    "form.published",
                    Map.of("version", published.version(), "fields", codes(draft.fields())));
            return published;
        });
    }

    /** What stands against publishing these fields. */
    CheckedForm check(FormKind kind, List<FieldSpec> fields) {
        return forms.toPublish(kind, fields);
    }

    /** Throws the draft that was seen away; the published form stays. */
    void discard(Actor actor, EditedPlace place) {
        writing(actor, place, () -> {
            if (drafts.discard(place)) {
                line(actor, place, "form.discarded", Map.of());
            } else if (drafts.find(place.kind(), place.activity()).isPresent()) {
                throw stale(place);
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
            forms.subject(place.kind(), place.activity(), actor);
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
}
