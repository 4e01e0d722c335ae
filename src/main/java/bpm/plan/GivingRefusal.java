package bpm.plan;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.shared.Problem;

import java.util.Optional;

/** Why someone may not give an activity to an office (เหตุที่มอบหมายไม่ได้). */
public enum GivingRefusal {
    NOT_PLANNER("เฉพาะผู้จัดทำแผนเท่านั้นที่มอบหมายกิจกรรมได้"),
    NOT_NEXT_BELOW("กรมมอบหมายให้จังหวัด และจังหวัดมอบหมายให้อำเภอของตน"),
    GIVEN_FROM_ABOVE("กิจกรรมนี้กรมมอบหมายไว้แล้ว หากต้องการเปลี่ยนกรุณาแจ้งกรม");

    public static final String CHANGED_SINCE =
            "{0} แก้ไขข้อมูลนี้เมื่อ {1} กรุณาตรวจข้อมูลล่าสุดแล้วบันทึกอีกครั้ง";

    private final String sentence;

    GivingRefusal(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** Refuses who may not; an office out of sight, or of which the activity is not, is not found. */
    public static void guard(
            Actor actor, ActivityKey key, OfficeCode office, Optional<GivenLine> given) {
        boolean itsOwn = key.project().addedBy().map(by -> by.covers(office)).orElse(true);
        if (!itsOwn || !actor.sees(office)) {
            throw Problem.notFound();
        }
        of(actor, office, given).ifPresent(refusal -> {
            throw refusal.problem();
        });
    }

    Problem problem() {
        return Problem.forbidden(sentence);
    }

    /**
     * A planner gives to the offices next below; a province's also to itself, unless the
     * department did.
     */
    static Optional<GivingRefusal> of(Actor actor, OfficeCode office, Optional<GivenLine> given) {
        if (!actor.is(Role.PLANNER)) {
            return Optional.of(NOT_PLANNER);
        }
        if (actor.isAbove(Role.PLANNER, office)) {
            return Optional.empty();
        }
        if (!office.isProvince() || !actor.is(Role.PLANNER, office)) {
            return Optional.of(NOT_NEXT_BELOW);
        }
        return given.filter(line -> !line.cancelled() && !line.givenOffice().equals(actor.office()))
                        .isPresent()
                ? Optional.of(GIVEN_FROM_ABOVE)
                : Optional.empty();
    }
}
