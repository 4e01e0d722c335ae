package bpm.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** A sheet that was read: its headings, and for each row what stands under them. */
public record ReadTable(String name, List<String> headings, List<Row> rows) {

    public ReadTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** A row that is not empty, with the number that the spreadsheet shows beside it. */
    public record Row(int number, Map<String, String> texts) {

        public Row {
            texts = Map.copyOf(texts);
        }

        /** What stands under the heading, empty where nothing does. */
        public String text(String heading) {
            return texts.getOrDefault(heading, "");
        }
    }

    /** Where a person finds a cell: {@code กิจกรรม!C5}. */
    public String address(Row row, String heading) {
        return name + "!" + letters(headings.indexOf(heading)) + row.number();
    }

    /** Headings of which each names one column: one that stands there again gets a number. */
    static List<String> apart(List<String> headings) {
        var seen = new HashSet<String>();
        var apart = new ArrayList<String>();
        for (var heading : headings) {
            var name = heading;
            for (int i = 2; !heading.isEmpty() && !seen.add(name); i++) {
                name = heading + " (" + i + ")";
            }
            apart.add(name);
        }
        return apart;
    }

    private static String letters(int column) {
        return column < 0
                ? ""
                : (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
