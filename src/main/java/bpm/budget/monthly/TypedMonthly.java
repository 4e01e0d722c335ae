package bpm.budget.monthly;

import bpm.budget.month.TypedMonths;
import bpm.shared.ThaiText;

import java.util.Map;

/** The monthly report as it is typed: the results of the month, a comment, and what the page had shown. */
public record TypedMonthly(TypedMonths cells, String comment, int version, String figures) {

    static TypedMonthly of(Map<String, String> fields) {
        var version = fields.getOrDefault("version", "");
        return new TypedMonthly(
                new TypedMonths(fields),
                fields.getOrDefault("comment", ""),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                fields.getOrDefault("figures", ""));
    }

    String tidyComment() {
        return ThaiText.tidyLines(comment.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", ""));
    }
}
