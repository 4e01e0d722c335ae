package bpm.pivot;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.pivot.SavedView.Shared;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeping a pivot, changing it and taking it away (บันทึกตาราง), by whoever composed it. */
@Component
class KeepingView {

    private static final int LONGEST = 100;

    private final SavedViews views;
    private final Transactions transactions;
    private final Trail trail;

    KeepingView(SavedViews views, Transactions transactions, Trail trail) {
        this.views = views;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** As it was typed: a name, and for whom. */
    record Typed(String name, String shared) {

        Typed {
            name = name.strip().replaceAll("\\s+", " ");
        }

        List<FieldError> errors() {
            var errors = new ArrayList<FieldError>();
            if (name.isEmpty()) {
                errors.add(new FieldError("name", "ตั้งชื่อตารางก่อนบันทึก"));
            }
            if (name.length() > LONGEST) {
                errors.add(new FieldError("name", "ชื่อตารางยาวไม่เกิน {0} ตัวอักษร", LONGEST));
            }
            if (Shared.of(shared).isEmpty()) {
                errors.add(new FieldError("shared", "เลือกว่าใครเปิดดูได้"));
            }
            return errors;
        }

        Shared forWhom() {
            return Shared.of(shared).orElseThrow();
        }
    }

    /** The number of the new one. */
    long keep(Actor actor, Typed typed, PivotAsked asked) {
        require(typed);
        return transactions.write(actor, () -> {
            long id = views.add(actor, typed.name(), asked.query(), typed.forWhom());
            add(actor, "pivot.kept", id, typed, asked);
            return id;
        });
    }

    /** Over the version that was seen. */
    void change(Actor actor, long id, int seen, Typed typed, PivotAsked asked) {
        require(typed);
        transactions.write(actor, () -> {
            var view = own(actor, id);
            var changed = new SavedView(
                    id,
                    view.office(),
                    view.owner(),
                    view.ownerName(),
                    typed.name(),
                    asked.query(),
                    typed.forWhom(),
                    seen);
            if (!view.office().equals(actor.office())) {
                throw elsewhere();
            }
            if (!views.change(changed)) {
                throw Problem.stale(
                        "ตารางนี้ถูกแก้ไขจากหน้าต่างอื่นก่อน กรุณาตรวจแล้วบันทึกอีกครั้ง");
            }
            add(actor, "pivot.changed", id, typed, asked);
        });
    }

    void remove(Actor actor, long id) {
        transactions.write(actor, () -> {
            var view = own(actor, id);
            if (!views.remove(id)) {
                throw elsewhere();
            }
            trail.add(
                    actor,
                    actor.office(),
                    "pivot.removed",
                    "pivot " + id,
                    Map.of("name", view.name()));
        });
    }

    /** Takes the removal back. */
    void bringBack(Actor actor, long id) {
        transactions.write(actor, () -> {
            var view = views.removed(actor, id)
                    .filter(one -> one.isOf(actor))
                    .orElseThrow(Problem::notFound);
            if (!views.bringBack(id)) {
                throw elsewhere();
            }
            trail.add(
                    actor,
                    actor.office(),
                    "pivot.returned",
                    "pivot " + id,
                    Map.of("name", view.name()));
        });
    }

    private static Problem elsewhere() {
        return Problem.conflict(
                "ตารางนี้บันทึกไว้ในหน่วยงานเดิมของท่าน แก้ไขจากที่นี่ไม่ได้ บันทึกเป็นตารางใหม่ได้");
    }

    private SavedView own(Actor actor, long id) {
        var view = views.find(actor, id).orElseThrow(Problem::notFound);
        if (!view.isOf(actor)) {
            throw Problem.forbidden(
                    "ตารางนี้เป็นของ {0} แก้ไขได้เฉพาะเจ้าของ บันทึกเป็นตารางใหม่ของท่านได้",
                    view.ownerName());
        }
        return view;
    }

    private static void require(Typed typed) {
        var errors = typed.errors();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private void add(Actor actor, String what, long id, Typed typed, PivotAsked asked) {
        trail.add(
                actor,
                actor.office(),
                what,
                "pivot " + id,
                Map.of(
                        "name", typed.name(),
                        "shared", typed.forWhom().key(),
                        "question", asked.query()));
    }
}
