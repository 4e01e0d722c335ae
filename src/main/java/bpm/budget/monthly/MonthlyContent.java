package bpm.budget.monthly;

import bpm.budget.month.Measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a monthly report says (เนื้อหารายงาน): each activity's month and year so far, with all offices below;
 * a province's also by office.
 */
public record MonthlyContent(List<MonthlyLine> lines, List<MonthlyPart> parts) {

    public MonthlyContent {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    /** The money of all activities: this month, or the year up to it. */
    public Optional<BigDecimal> total(
            Measure measure, Function<MonthlyLine, MonthlyFigures> period) {
        return lines.stream()
                .flatMap(line -> period.apply(line).at(measure).stream())
                .reduce(BigDecimal::add);
    }

    /** How many offices below have sent theirs; the province itself is none of them. */
    public long sent() {
        return parts.stream().filter(MonthlyPart::isSent).count();
    }
}
