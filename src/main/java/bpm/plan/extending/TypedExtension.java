package bpm.plan.extending;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Extension.Reach;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the department typed to put a due date off (แบบขยายกำหนดส่ง). */
public record TypedExtension(
        String activity, String reach, String office, String until, String reason) {

    private static final int LONGEST_REASON = 500;

    static TypedExtension of(Map<String, String> form) {
        return new TypedExtension(
                form.getOrDefault("activity", ""),
                form.getOrDefault("reach", ""),
                form.getOrDefault("office", ""),
                form.getOrDefault("until", ""),
                form.getOrDefault("reason", ""));
    }

    /** What it says, where all of it can be understood; else every error at once. */
    Wanted wanted(FiscalYear year) {
        var errors = new ArrayList<FieldError>();
        var key = ActivityKey.parse(activity).filter(known -> known.year().equals(year));
        if (key.isEmpty()) {
            errors.add(new FieldError("activity", "กรุณาเลือกกิจกรรม"));
        }
        if (reached().isEmpty()) {
            errors.add(new FieldError("reach", "กรุณาเลือกว่าขยายให้หน่วยงานใด"));
        } else if (whom().isEmpty()) {
            errors.add(new FieldError("office", "กรุณาเลือกจังหวัดหรืออำเภอ"));
        }
        var day = ThaiDate.parse(until);
        if (day.isEmpty()) {
            errors.add(new FieldError("until", "กรุณาระบุวันที่ที่มีจริง เช่น 30/9/2567"));
        } else if (day.get().isAfter(year.last().plusYears(1))) {
            errors.add(
                    new FieldError("until", "ขยายได้ไม่เกินหนึ่งปีหลังสิ้นปีงบประมาณ {0}", year));
        }
        var why = ThaiText.tidy(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            errors.add(new FieldError(
                    "reason",
                    "กรุณาระบุเหตุผลหรือหนังสืออ้างอิง ไม่เกิน {0} ตัวอักษร",
                    LONGEST_REASON));
        }
        return new Wanted(
                key, reached().orElse(Reach.EVERYONE), whom(), day, why, List.copyOf(errors));
    }

    private Optional<Reach> reached() {
        for (var known : Reach.values()) {
            if (known.name().equals(reach)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** A district stands for its province where the whole province is meant. */
    private Optional<OfficeCode> whom() {
        if (reach.equals(Reach.EVERYONE.name())) {
            return Optional.of(OfficeCode.DEPARTMENT);
        }
        return Optional.of(office)
                .filter(OfficeCode::isCode)
                .map(OfficeCode::new)
                .filter(code -> !code.isDepartment())
                .map(code -> reach.equals(Reach.PROVINCE.name()) && code.isDistrict()
                        ? code.parent()
                        : code);
    }
}
