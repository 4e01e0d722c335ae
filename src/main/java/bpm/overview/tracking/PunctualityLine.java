package bpm.overview.tracking;

import bpm.org.Office;
import bpm.shared.Percent;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** An office in the table of who reports in time (ตารางความตรงเวลา). */
public record PunctualityLine(Office office, Figures figures) {

    /** In the order asked for; by office where it is none of them. */
    static List<PunctualityLine> sorted(List<PunctualityLine> lines, String by) {
        return switch (by) {
            case "late" -> most(lines, figures -> figures.late());
            case "done_late" -> most(lines, figures -> figures.doneLate());
            case "due_soon" -> most(lines, figures -> figures.dueSoon());
            case "in_time" -> most(lines, figures -> figures.inTime());
            case "best" ->
                lines.stream()
                        .sorted(Comparator.comparing(PunctualityLine::percent).reversed())
                        .toList();
            case "worst" ->
                lines.stream()
                        .sorted(Comparator.comparing(PunctualityLine::worst))
                        .toList();
            default -> lines;
        };
    }

    private static List<PunctualityLine> most(
            List<PunctualityLine> lines, ToIntFunction<Figures> what) {
        return lines.stream()
                .sorted(Comparator.comparingInt(
                                (PunctualityLine line) -> what.applyAsInt(line.figures()))
                        .reversed())
                .toList();
    }

    /** Nothing due yet is neither good nor bad: it stands last in both orders. */
    private BigDecimal percent() {
        return figures.inTimePercent().map(Percent::value).orElse(BigDecimal.valueOf(-1));
    }

    private BigDecimal worst() {
        return figures.inTimePercent().map(Percent::value).orElse(BigDecimal.valueOf(101));
    }
}
