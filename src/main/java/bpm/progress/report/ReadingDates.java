package bpm.progress.report;

import bpm.shared.FieldError;
import bpm.shared.ThaiDate;
import bpm.shared.UnreadableDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the typed days (อ่านวันที่ดำเนินการ), one span a line. */
final class ReadingDates {

    /** The spans that could be read, and a sentence for each that could not. */
    record Dates(List<HeldDates> spans, List<FieldError> errors) {}

    private static final int MOST = 60;

    private final LocalDate today;
    private final List<HeldDates> spans = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    private ReadingDates(LocalDate today) {
        this.today = today;
    }

    static Dates read(ProgressForm form, LocalDate today) {
        var reading = new ReadingDates(today);
        var rows = form.dateRows();
        rows.stream().limit(MOST).forEach(reading::row);
        if (rows.size() > MOST) {
            reading.refuse("กรอกได้ไม่เกิน {0} ช่วง กรุณารวมวันที่ติดกันไว้ในช่วงเดียว", MOST);
        }
        return new Dates(List.copyOf(reading.spans), List.copyOf(reading.errors));
    }

    private void row(DateRow row) {
        if (row.from().isEmpty()) {
            refuse("มีวันที่สิ้นสุด {0} แต่ไม่มีวันที่เริ่ม กรุณากรอกวันที่เริ่ม", row.to());
            return;
        }
        var last = row.to().isEmpty() ? Optional.<LocalDate>empty() : ThaiDate.parse(row.to());
        var first = first(row.from(), last);
        if (first.isEmpty()) {
            unreadable(row.from());
        } else if (!row.to().isEmpty() && last.isEmpty()) {
            unreadable(row.to());
        } else {
            span(first.get(), last.orElse(first.get()));
        }
    }

    /** The first day; in {@code 10 - 12 ก.ค. 2567} it has its month and year from the last. */
    private static Optional<LocalDate> first(String typed, Optional<LocalDate> last) {
        return ThaiDate.parse(typed)
                .or(() -> last.flatMap(day -> ThaiDate.parse(
                        typed + "/" + day.getMonthValue() + "/" + ThaiDate.year(day))));
    }

    private void span(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            refuse("วันที่สิ้นสุด {1} อยู่ก่อนวันที่เริ่ม {0} กรุณาสลับหรือแก้ไข", from, to);
        } else if (to.isAfter(today)) {
            refuse("วันที่ {0} ยังมาไม่ถึง กรุณากรอกเฉพาะวันที่จัดแล้ว", to);
        } else {
            spans.add(new HeldDates(from, to));
        }
    }

    private void unreadable(String typed) {
        errors.add(UnreadableDay.at(ProgressField.DATES.key(), typed));
    }

    private void refuse(String sentence, Object... arguments) {
        errors.add(new FieldError(ProgressField.DATES.key(), sentence, arguments));
    }
}
