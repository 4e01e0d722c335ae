package bpm.overview;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.ThaiText;

import java.util.ArrayList;
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

    /** Below an office: the codes that begin with its own, as a range, which an index answers. */
    static final String BELOW = """
            a.office collate "C" >= :under and a.office collate "C" < :under || '~'
            """;

    private static final String STANDING = """
            (standing = :standing or (:standing = 'LATE' and due < :today
                and standing = 'RETURNED'))
            """;

    private static final String TEXT = """
            (office = any(:offices) or activity like :text
                or translate(replace(lower(activity_name || activity_name_en || project_name), ' ', ''),
                    :thaiDigits, '0123456789') like :text)
            """;

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

    /** The offices, as a condition on assignments; the department's own scope is no condition. */
    String scope() {
        if (itself) {
            return "and a.office = :office";
        }
        return under.isDepartment() ? "" : "and " + BELOW;
    }

    /** What else is asked for, as a condition on work. */
    String where() {
        var asked = new ArrayList<String>();
        standing.ifPresent(any -> asked.add(STANDING));
        mine.ifPresent(any -> asked.add("responsible = :mine"));
        if (!text.isBlank()) {
            asked.add(TEXT);
        }
        return asked.isEmpty() ? "" : "where " + String.join("\n    and ", asked) + "\n";
    }

    /** Whether everything in the offices is meant, or everything there that stands in one place. */
    boolean isWhole() {
        return !itself && mine.isEmpty() && text.isBlank();
    }

    String pattern() {
        return "%" + ThaiText.searchKey(text).replaceAll("[%_\\\\]", "\\\\$0") + "%";
    }
}
