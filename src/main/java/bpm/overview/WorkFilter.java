package bpm.overview;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.ThaiText;

import java.util.List;
import java.util.Optional;

/**
 * What a list of work shows: the year, the offices below one, a standing, one person's own, and a word
 * to look for.
 */
record WorkFilter(
        FiscalYear year,
        OfficeCode under,
        boolean itself,
        Optional<Standing> standing,
        Optional<Long> mine,
        String text,
        List<String> namedOffices,
        Order order) {

    /** How the list is sorted. */
    enum Order {
        DUE("due, position, office"),
        PLAN("position, office"),
        OFFICE("office collate \"C\", position"),
        MOVED("moved_at desc nulls last, position, office");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }

        static Order of(String key) {
            for (var order : values()) {
                if (order.name().equalsIgnoreCase(key)) {
                    return order;
                }
            }
            return DUE;
        }
    }

    /** Everything of one office's own, in the order of what is due first. */
    static WorkFilter own(FiscalYear year, OfficeCode office) {
        return new WorkFilter(
                year, office, true, Optional.empty(), Optional.empty(), "", List.of(), Order.DUE);
    }

    String pattern() {
        return "%" + ThaiText.searchKey(text).replaceAll("[%_\\\\]", "\\\\$0") + "%";
    }
}
