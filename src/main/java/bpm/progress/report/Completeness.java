package bpm.progress.report;

import bpm.shared.FieldError;

import java.util.ArrayList;
import java.util.List;

/** What a report still lacks before it can be sent (ความครบถ้วนก่อนส่งรายงาน). */
public final class Completeness {

    private Completeness() {}

    /** What could not be read, and what is missing besides. */
    public static List<FieldError> of(Reading reading, Goal goal) {
        var wrong = new ArrayList<>(reading.errors());
        missing(reading.report(), goal).stream()
                .filter(error -> reading.errors().stream()
                        .noneMatch(unread -> unread.field().equals(error.field())))
                .forEach(wrong::add);
        return List.copyOf(wrong);
    }

    /** A sentence for each field that must not stay as it is; empty when the report can be sent. */
    static List<FieldError> missing(ProgressReport report, Goal goal) {
        var missing = new ArrayList<FieldError>();
        if (report.responsibleName().isEmpty()) {
            missing.add(error(ProgressField.RESPONSIBLE_NAME, "กรุณากรอกชื่อผู้รับผิดชอบ"));
        }
        if (report.responsiblePhone().isEmpty()) {
            missing.add(error(
                    ProgressField.RESPONSIBLE_PHONE, "กรุณากรอกเบอร์โทรที่ติดต่อผู้รับผิดชอบได้"));
        }
        if (report.dates().isEmpty()) {
            missing.add(error(ProgressField.DATES, "กรุณากรอกวันที่ดำเนินการอย่างน้อยหนึ่งวัน"));
        }
        if (goal.isQuantity() && report.result().isEmpty()) {
            missing.add(
                    error(ProgressField.RESULT, "กรุณากรอกผลการดำเนินงาน ถ้ายังไม่มีผลให้กรอก 0"));
        }
        if (!goal.isQuantity() && report.percent().isEmpty()) {
            missing.add(error(ProgressField.PERCENT, "กรุณากรอกความก้าวหน้าเป็นร้อยละ"));
        }
        if (report.percentDone(goal.target()).overridden()
                && report.percentReason().isEmpty()) {
            missing.add(
                    error(
                            ProgressField.PERCENT_REASON,
                            "ร้อยละที่กรอกไม่ตรงกับผลหารด้วยเป้าหมาย กรุณาบอกเหตุผล หรือลบร้อยละที่กรอกเอง"));
        }
        return List.copyOf(missing);
    }

    private static FieldError error(ProgressField field, String sentence) {
        return new FieldError(field.key(), sentence);
    }
}
