package bpm.budget.monthly;

import bpm.budget.month.Measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** The four figures of a month, or of the year up to it (ตัวเลขสี่ช่อง). */
public record MonthlyFigures(
        Optional<BigDecimal> plannedQuantity,
        Optional<BigDecimal> resultQuantity,
        Optional<BigDecimal> plannedBaht,
        Optional<BigDecimal> resultBaht) {

    static MonthlyFigures of(Function<Measure, Optional<BigDecimal>> figure) {
        return new MonthlyFigures(
                figure.apply(Measure.PLANNED_QUANTITY),
                figure.apply(Measure.RESULT_QUANTITY),
                figure.apply(Measure.PLANNED_BAHT),
                figure.apply(Measure.RESULT_BAHT));
    }

    public Optional<BigDecimal> at(Measure measure) {
        return switch (measure) {
            case PLANNED_QUANTITY -> plannedQuantity;
            case RESULT_QUANTITY -> resultQuantity;
            case PLANNED_BAHT -> plannedBaht;
            case RESULT_BAHT -> resultBaht;
        };
    }
}
