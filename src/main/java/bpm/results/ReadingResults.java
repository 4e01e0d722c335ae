package bpm.results;

import bpm.form.Answers;
import bpm.form.FindingAreas;
import bpm.form.FormDefinition;
import bpm.form.Reading;
import bpm.org.OfficeCode;
import bpm.shared.FieldError;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Reading what was typed into a results form (อ่านแบบ EA ๔), with what only its own headings know of
 * each other.
 */
@Component
class ReadingResults {

    private final FindingAreas areas;

    ReadingResults(FindingAreas areas) {
        this.areas = areas;
    }

    FindingAreas areas() {
        return areas;
    }

    Reading read(FormDefinition form, Answers typed, OfficeCode office) {
        return balanced(Reading.of(form, typed, areas.of(office)));
    }

    /**
     * Money left is what was received less what was spent: reckoned where it is not typed, checked
     * where it is.
     */
    static Reading balanced(Reading reading) {
        var answers = reading.answers();
        var left = left(answers);
        boolean asked = reading.form().field(Heading.LEFT.code()).isPresent();
        if (left.isEmpty() || !asked) {
            return reading;
        }
        if (answers.isBlank(Heading.LEFT.code())) {
            return new Reading(
                    reading.form(),
                    answers.with(Heading.LEFT.code(), plain(left.get())),
                    reading.wrong(),
                    reading.missing());
        }
        var typed = answers.number(Heading.LEFT.code());
        if (typed.filter(amount -> amount.compareTo(left.get()) != 0).isEmpty()) {
            return reading;
        }
        var wrong = new ArrayList<>(reading.wrong());
        wrong.add(new FieldError(
                Heading.LEFT.code(),
                "งบประมาณคงเหลือต้องเท่ากับที่ได้รับหักที่ใช้ คือ {0} บาท ที่กรอกไว้คือ {1} บาท",
                left.get(),
                typed.get()));
        return new Reading(reading.form(), answers, wrong, reading.missing());
    }

    /**
     * The answers as people write them: money left that is but what the system reckons stays out, so that
     * it is reckoned anew when the other two change.
     */
    static Answers unreckoned(Answers answers) {
        boolean reckoned = left(answers)
                .flatMap(left -> answers.number(Heading.LEFT.code())
                        .filter(typed -> typed.compareTo(left) == 0))
                .isPresent();
        return reckoned ? answers.with(Heading.LEFT.code(), "") : answers;
    }

    private static Optional<BigDecimal> left(Answers answers) {
        return answers.number(Heading.RECEIVED.code())
                .flatMap(received -> answers.number(Heading.SPENT.code()).map(received::subtract));
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
