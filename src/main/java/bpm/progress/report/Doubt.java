package bpm.progress.report;

import bpm.shared.FieldError;

import java.util.Arrays;
import java.util.List;

/** Something that may be right but is asked before sending (ข้อที่ต้องยืนยันก่อนส่ง). */
public enum Doubt {
    WHOLE_WITHOUT_RESULT(
            "ความก้าวหน้าครบร้อยละ 100 แต่ผลการดำเนินงานเป็น 0", ProgressField.PERCENT),
    OVER_TARGET("ผลการดำเนินงานสูงกว่าเป้าหมาย", ProgressField.RESULT),
    OUTSIDE_YEAR("มีวันที่ดำเนินการอยู่นอกปีงบประมาณของกิจกรรม", ProgressField.DATES),
    OUTSIDE_PLAN("มีวันที่ดำเนินการอยู่นอกช่วงที่วางแผนไว้", ProgressField.DATES),
    PART_OF_A_PERSON("ผลการดำเนินงานเป็นจำนวนคนที่ไม่เต็มคน", ProgressField.RESULT),
    REASON_WITHOUT_PERCENT(
            "มีเหตุผลของร้อยละที่กรอกเอง แต่ไม่ได้กรอกร้อยละ", ProgressField.PERCENT_REASON),
    NO_PHOTOS("รายงานนี้ไม่มีภาพประกอบ", ProgressField.REMARKS);

    private final String sentence;
    private final ProgressField field;

    Doubt(String sentence, ProgressField field) {
        this.sentence = sentence;
        this.field = field;
    }

    /** What is asked about a report that has so many photos. */
    public static List<Doubt> about(ProgressReport report, Goal goal, int photos) {
        return Arrays.stream(values())
                .filter(doubt -> doubt.arises(report, goal, photos))
                .toList();
    }

    private boolean arises(ProgressReport report, Goal goal, int photos) {
        return switch (this) {
            case WHOLE_WITHOUT_RESULT ->
                report.percentDone(goal.target()).isWhole()
                        && report.result()
                                .filter(result -> result.signum() == 0)
                                .isPresent();
            case OVER_TARGET -> report.percentDone(goal.target()).isOver();
            case OUTSIDE_YEAR -> !report.dates().stream().allMatch(goal::inYear);
            case OUTSIDE_PLAN -> !report.dates().stream().allMatch(goal::asPlanned);
            case PART_OF_A_PERSON ->
                goal.unit().equals("คน") // data
                        && report.result()
                                .filter(result -> result.stripTrailingZeros().scale() > 0)
                                .isPresent();
            case REASON_WITHOUT_PERCENT ->
                !report.percentReason().isEmpty() && report.percent().isEmpty();
            case NO_PHOTOS -> photos == 0;
        };
    }

    /** Whether a program that sends must confirm it too; the others it may send as they are. */
    public boolean isGrave() {
        return this == WHOLE_WITHOUT_RESULT;
    }

    /** What is asked, in Thai, the key of its translation. */
    public String sentence() {
        return sentence;
    }

    /** The name of its box on the page where it is asked. */
    public String box() {
        return "sure-" + name();
    }

    /** What is said while it is not confirmed. */
    public FieldError unanswered() {
        return new FieldError(box(), sentence);
    }

    /** Where one would mend it. */
    public String anchor() {
        return this == NO_PHOTOS ? "photos" : field.key();
    }
}
