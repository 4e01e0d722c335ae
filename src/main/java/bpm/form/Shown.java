package bpm.form;

import bpm.shared.ThaiDate;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

/** How a canonical answer is shown (ค่าที่แสดง): to a reader, and in an input that can be sent again. */
public final class Shown {

    private Shown() {}

    /** One text of an answer for people to read; what could not be read stands as typed. */
    public static String text(FieldType type, String answer, Words t) {
        return switch (type) {
            case FieldType.Whole whole -> number(answer, t);
            case FieldType.Decimal decimal -> number(answer, t);
            case FieldType.Money money ->
                ReadingValue.number(answer).map(amount -> baht(amount, t)).orElse(answer);
            case FieldType.Day day -> ThaiDate.parse(answer).map(t::date).orElse(answer);
            case FieldType.Choice choice ->
                choice.labelOf(answer).map(label -> label.in(t)).orElse(answer);
            case FieldType.Choices choices ->
                choices.labelOf(answer).map(label -> label.in(t)).orElse(answer);
            case FieldType.YesNo yesNo ->
                switch (answer) {
                    case FieldType.YesNo.YES -> t.s("ใช่");
                    case FieldType.YesNo.NO -> t.s("ไม่ใช่");
                    default -> answer;
                };
            default -> answer;
        };
    }

    /** An amount as money is written: thousands separated, two decimals. */
    public static String baht(BigDecimal amount, Words t) {
        return t.digits(new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(amount));
    }

    private static String number(String answer, Words t) {
        return ReadingValue.number(answer).map(t::number).orElse(answer);
    }

    /** One text of an answer as an input holds it: days in the Buddhist era. */
    public static String typed(FieldType type, String answer) {
        return type instanceof FieldType.Day
                ? ThaiDate.parse(answer).map(Shown::day).orElse(answer)
                : answer;
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + ThaiDate.year(day);
    }
}
