package bpm.pivot;

import java.util.Optional;

/**
 * A kind of rows that measures are summed from (ข้อเท็จจริง): where they lie, and how each dimension
 * is told of one. Alias {@code f} has {@code year}, {@code office} and {@code activity}.
 */
enum Fact {
    /** An activity at an office, as the nation's sums keep it; its month is that in which it is due. */
    WORK("nation_sum_v f", "f.due"),
    /** The same with quantities, which have units. */
    AMOUNT("""
            nation_sum_v f
            join plan_assignment_v a
                on a.office = f.office and a.activity = f.activity and a.year = f.year
            left join progress_report_v p on p.office = f.office and p.activity = f.activity
            """, "f.due"),
    /** An account of money. */
    PURSE("budget_balance_v f", ""),
    /** An entry that spends; its month is that of its day. */
    SPENDING("budget_entry_v f", "f.day"),
    /** A meeting; its month is that in which it was held. */
    MEETING("survey_round_v f", "f.held_from"),
    /** What a round tells of an answer of its people, or of all. */
    ANSWER("survey_told_v f", "f.held"),
    /** The same question by question. */
    TOPIC("survey_told_v f\njoin survey_level_v l on l.edition = f.edition", "f.held");

    private final String from;
    private final String day;

    Fact(String from, String day) {
        this.from = from;
        this.day = day;
    }

    String from() {
        return from;
    }

    /** Which of its rows count at all. */
    String rows() {
        return this == SPENDING
                ? "f.activity <> '' and f.acts_as in ('DISBURSE', 'CLEAR')"
                : "f.activity <> ''";
    }

    /** Whether its rows are of one answer at a time, everyone's being the empty one. */
    boolean isOfAnswers() {
        return this == ANSWER || this == TOPIC;
    }

    /** How a row tells the dimension's key; empty where it cannot. */
    Optional<String> key(Dimension dimension) {
        return switch (dimension) {
            case YEAR -> Optional.of("f.year::text");
            case PROJECT -> Optional.of("split_part(f.activity, '-', 2)");
            case ACTIVITY -> Optional.of("substr(f.activity, 6)");
            case PROVINCE -> Optional.of("left(f.office, 2)");
            case DISTRICT -> Optional.of("f.office");
            case MONTH -> day.isEmpty() ? Optional.empty() : Optional.of(month());
            case CATEGORY -> money("f.category");
            case FUND -> money("f.fund");
            case TOPIC ->
                this == TOPIC
                        ? Optional.of("regexp_replace(l.code, '\\.(before|after)$', '')")
                        : Optional.empty();
            case SEX, AGE, EDUCATION, OCCUPATION, ROLE ->
                isOfAnswers() ? Optional.of("f.answer") : Optional.empty();
        };
    }

    /** What its month is, in words. */
    String monthOf() {
        return switch (this) {
            case WORK, AMOUNT, PURSE -> "เดือนคือเดือนที่กิจกรรมครบกำหนดรายงาน";
            case SPENDING -> "เดือนคือเดือนของรายการเบิกจ่าย";
            case MEETING, ANSWER, TOPIC -> "เดือนคือเดือนที่จัดรุ่น";
        };
    }

    private Optional<String> money(String column) {
        return this == PURSE || this == SPENDING ? Optional.of(column) : Optional.empty();
    }

    /** 1 for October; what lies outside of the year counts in its first or last month. */
    private String month() {
        return """
                coalesce(least(12, greatest(1, (extract(year from {day})::int - (f.year - 544)) * 12
                    + extract(month from {day})::int - 9))::text, '')""".replace("{day}", day);
    }
}
