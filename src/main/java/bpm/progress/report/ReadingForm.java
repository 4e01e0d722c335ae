package bpm.progress.report;

import bpm.shared.FieldError;
import bpm.shared.Percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a typed form (อ่านแบบที่พิมพ์): what can be read, and how to mend what cannot. */
public final class ReadingForm {

    private static final BigDecimal MOST_PERCENT = new BigDecimal("999.99");

    private final ProgressForm form;
    private final List<FieldError> errors = new ArrayList<>();

    private ReadingForm(ProgressForm form) {
        this.form = form;
    }

    /** Reads the form on a day; a day after it has not been held yet. */
    public static Reading read(ProgressForm form, LocalDate today) {
        return new ReadingForm(form).reading(today);
    }

    private Reading reading(LocalDate today) {
        var dates = ReadingDates.read(form, today);
        errors.addAll(dates.errors());
        var report = new ProgressReport(
                text(ProgressField.RESPONSIBLE_NAME),
                value(
                        ProgressField.RESPONSIBLE_PHONE,
                        Phone::parse,
                        "อ่านเบอร์โทร “{0}” ไม่ได้ กรุณากรอกเช่น 081-234-5678 หรือ 053-177-350 ต่อ 12"),
                dates.spans(),
                text(ProgressField.SUCCESS_POINTS)
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .toList(),
                value(
                        ProgressField.RESULT,
                        TypedNumber::parse,
                        "อ่านผลการดำเนินงาน “{0}” ไม่ได้ กรุณากรอกตัวเลขที่ไม่ติดลบ เช่น 58 หรือ 1,250.50"),
                value(
                        ProgressField.PERCENT,
                        ReadingForm::percent,
                        "อ่านร้อยละ “{0}” ไม่ได้ กรุณากรอกตัวเลขไม่ติดลบ เช่น 75 หรือ 66.67"),
                text(ProgressField.PERCENT_REASON),
                text(ProgressField.REMARKS));
        return new Reading(report, shown(report), List.copyOf(errors));
    }

    /** What could be read as the report says it; what could not as it was typed. */
    private ProgressForm shown(ProgressReport report) {
        var read = report.form();
        var texts = new EnumMap<ProgressField, String>(ProgressField.class);
        for (var field : ProgressField.values()) {
            texts.put(field, (isWrong(field) ? form : read).of(field));
        }
        return new ProgressForm(texts);
    }

    private boolean isWrong(ProgressField field) {
        return errors.stream().anyMatch(error -> error.field().equals(field.key()));
    }

    private String text(ProgressField field) {
        var typed = form.of(field);
        if (typed.length() <= field.longest()) {
            return typed;
        }
        errors.add(new FieldError(
                field.key(),
                "ข้อความยาว {0} ตัวอักษร กรุณาย่อให้ไม่เกิน {1} ตัวอักษร",
                typed.length(),
                field.longest()));
        return "";
    }

    private <T> Optional<T> value(
            ProgressField field, Function<String, Optional<T>> parse, String sentence) {
        var typed = form.of(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var value = typed.length() > field.longest() ? Optional.<T>empty() : parse.apply(typed);
        if (value.isEmpty()) {
            errors.add(new FieldError(
                    field.key(),
                    TypedNumber.isNumber(typed) ? tooLarge(field, sentence) : sentence,
                    brief(typed)));
        }
        return value;
    }

    private static String tooLarge(ProgressField field, String otherwise) {
        return switch (field) {
            case RESULT -> "ผลการดำเนินงาน “{0}” มากเกินไป กรุณากรอกไม่เกิน 999,999,999,999.99";
            case PERCENT -> "ร้อยละ “{0}” สูงเกินไป กรุณากรอกไม่เกิน 999.99";
            default -> otherwise;
        };
    }

    private static String brief(String typed) {
        return typed.length() <= 40 ? typed : typed.substring(0, 40) + "…";
    }

    private static Optional<Percent> percent(String typed) {
        return TypedNumber.parse(typed.replaceFirst("\\s*[%％]$", ""))
                .filter(number -> number.compareTo(MOST_PERCENT) <= 0)
                .map(Percent::new);
    }
}
