package bpm.plan.giving;

import bpm.org.Office;
import bpm.plan.Gift;
import bpm.plan.GivenLine;
import bpm.plan.Giving;
import bpm.plan.TypedTarget;
import bpm.shared.FieldError;
import bpm.shared.Words;

import java.util.List;
import java.util.Optional;

/** One office in the table of giving (แถวมอบหมาย): what it has now, and what the planner typed for it. */
public record GivingRow(
        Office office,
        Optional<GivenLine> line,
        boolean fromAbove,
        boolean ticked,
        String target,
        String unit,
        int seen) {

    private static final int LONGEST_UNIT = 40;

    public String code() {
        return office.code().value();
    }

    /** Whether the office has the activity now. */
    public boolean has() {
        return line.filter(given -> !given.cancelled()).isPresent();
    }

    /** Why the office has it no longer. */
    public Optional<String> cancelled() {
        return line.filter(GivenLine::cancelled).map(GivenLine::cancelledReason);
    }

    /** Whether the planner wants the office to have it: ticked, or a target typed. */
    boolean isWanted() {
        return !fromAbove && (has() || ticked || !target.isBlank());
    }

    GivingRow typed(boolean tick, String otherTarget, String otherUnit, int version) {
        return new GivingRow(office, line, fromAbove, tick, otherTarget, otherUnit, version);
    }

    /** The row with a number and a unit put in; what is blank stays as it is. */
    GivingRow filled(String otherTarget, String otherUnit) {
        return fromAbove
                ? this
                : typed(
                        true,
                        otherTarget.isBlank() ? target : otherTarget,
                        otherUnit.isBlank() ? unit : otherUnit,
                        seen);
    }

    Giving giving() {
        return new Giving(
                office.code(), new Gift(TypedTarget.parse(target), unit), Optional.of(seen));
    }

    List<FieldError> errors(Words t) {
        if (!isWanted()) {
            return List.of();
        }
        if (!target.isBlank() && TypedTarget.parse(target).isEmpty()) {
            return List.of(new FieldError(
                    "target-" + code(),
                    "{0}: กรุณาใส่เป้าหมายเป็นตัวเลขมากกว่า 0 ทศนิยมไม่เกิน 2 ตำแหน่ง",
                    office.brief(t)));
        }
        if (unit.isBlank() || unit.strip().length() > LONGEST_UNIT) {
            return List.of(new FieldError(
                    "unit-" + code(),
                    "{0}: กรุณาระบุหน่วยนับ เช่น คน ไม่เกิน 40 ตัวอักษร",
                    office.brief(t)));
        }
        return List.of();
    }
}
