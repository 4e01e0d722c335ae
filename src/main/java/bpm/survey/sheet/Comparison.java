package bpm.survey.sheet;

import bpm.shared.Percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far two typings of the same sheets agree (ผลเทียบการพิมพ์สองครั้ง). An answer is compared
 * where either typing has one; free words are not, since they may be written in more than one way.
 * A mistake that was corrected since still counts.
 */
public record Comparison(int sheets, int compared, List<Difference> differences) {

    /** An answer that was typed in two ways, as its box would hold them. */
    public record Difference(int sheet, Box box, String first, String second, boolean settled) {}

    public Comparison {
        differences = List.copyOf(differences);
    }

    static Comparison of(Desk desk, List<Seconds.Twice> sheets) {
        int compared = 0;
        var differences = new ArrayList<Difference>();
        for (var sheet : sheets) {
            var first = desk.answers(sheet.first());
            var second = desk.answers(sheet.second());
            var now = desk.answers(sheet.now());
            for (var box : desk.form().boxes().filter(box -> !box.isWords()).toList()) {
                var one = box.typed(first);
                var other = box.typed(second);
                compared += one.isEmpty() && other.isEmpty() ? 0 : 1;
                if (!one.equals(other)) {
                    boolean settled = !box.typed(now).equals(one);
                    differences.add(new Difference(sheet.sheet(), box, one, other, settled));
                }
            }
        }
        return new Comparison(sheets.size(), compared, differences);
    }

    /** Differing answers of a hundred compared. */
    public Optional<Percent> rate() {
        return Percent.of(BigDecimal.valueOf(differences.size()), BigDecimal.valueOf(compared));
    }

    long differencesOf(int sheet) {
        return differences.stream().filter(one -> one.sheet() == sheet).count();
    }
}
