package bpm.nation;

import bpm.nation.Sums.Meetings;
import bpm.nation.Sums.Pairs;
import bpm.nation.Sums.Ratings;
import bpm.nation.Sums.Reach;
import bpm.nation.Sums.Reports;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the kept sums (ยอดรวมที่เก็บไว้) by office, by activity or by month, in the caller's
 * transaction and scope.
 */
@Component
class NationSums {

    private static final String COLUMNS = """
            count(*) filter (where s.given) as given,
                count(*) filter (where s.given and s.reported) as reported,
                sum(s.asked)::int as asked, sum(s.in_time)::int as in_time,
                sum(s.done_late)::int as done_late,
                coalesce(sum(s.asked - s.in_time - s.done_late)
                    filter (where s.due < :today), 0)::int as late,
                count(s.reached)::int as reached_n, coalesce(sum(s.reached), 0) as reached_sum,
                coalesce(sum(least(s.reached, 100)) filter (where s.reached is not null), 0)
                    as reached_capped,
                count(*) filter (where s.reached > 100) as over,
                sum(s.money) as money, sum(s.spent) as spent,
                coalesce(sum(s.spent) filter (where s.participants > 0), 0) as cost,
                sum(s.rounds)::int as rounds, sum(s.participants)::bigint as participants,
                sum(s.answered)::bigint as answered, sum(s.rated_n)::bigint as rated_n,
                sum(s.rated_sum)::bigint as rated_sum, sum(s.paired_n)::bigint as paired_n,
                sum(s.before_sum)::bigint as before_sum, sum(s.after_sum)::bigint as after_sum
            """;

    private static final String SCOPE = """
            s.year = :year and s.office collate "C" >= :under and s.office collate "C" < :under || '~'
            """;

    private final JdbcClient database;

    NationSums(JdbcClient database) {
        this.database = database;
    }

    /** An activity at an office, with its words from the plan. */
    record ActivitySums(String activity, String name, String nameEn, Sums sums) {}

    /**
     * Folds what was touched since, and tells in which state each year's sums are: in a
     * transaction that writes.
     */
    Map<FiscalYear, Long> fold() {
        database.sql("select nation_fold()").query((row, i) -> true).list();
        return versions();
    }

    /** In which state each year's sums are; empty where something waits to be folded. */
    Optional<Map<FiscalYear, Long>> states() {
        boolean touched = database.sql("select exists (select from nation_touched)")
                .query(Boolean.class)
                .single();
        return touched ? Optional.empty() : Optional.of(versions());
    }

    private Map<FiscalYear, Long> versions() {
        var versions = new TreeMap<FiscalYear, Long>();
        database.sql("select year, version from nation_year order by year").query(row -> {
            versions.put(new FiscalYear(row.getInt("year")), row.getLong("version"));
        });
        return versions;
    }

    /** Each office by itself, the given one and those below it. */
    Map<OfficeCode, Sums> byOffice(FiscalYear year, OfficeCode under, LocalDate today) {
        var found = new TreeMap<OfficeCode, Sums>();
        database.sql("select s.office as part, " + COLUMNS + "from nation_sum s\nwhere " + SCOPE
                        + "group by s.office\norder by s.office")
                .param("year", year.number())
                .param("under", under.scope())
                .param("today", today)
                .query(row -> {
                    found.put(new OfficeCode(row.getString("part")), sums(row));
                });
        return found;
    }

    /** What one office itself has, activity by activity in the order of the plan. */
    List<ActivitySums> byActivity(FiscalYear year, OfficeCode office, LocalDate today) {
        return database.sql(
                        "select s.activity as part, max(a.name) as name, max(a.name_en) as name_en, "
                                + COLUMNS + """
                        from nation_sum s
                        left join plan_activity_v a on a.key = s.activity
                        where s.year = :year and s.office = :office
                        group by s.activity
                        order by s.activity collate "C"
                        """)
                .param("year", year.number())
                .param("office", office.value())
                .param("today", today)
                .query((row, i) -> new ActivitySums(
                        row.getString("part"),
                        row.getString("name") == null
                                ? row.getString("part")
                                : row.getString("name"),
                        row.getString("name_en") == null ? "" : row.getString("name_en"),
                        sums(row)))
                .list();
    }

    /**
     * By the month, 1 being October, in which the activities are due; before and after the year
     * its first and last.
     */
    Map<Integer, Sums> byMonth(FiscalYear year, OfficeCode under, LocalDate today) {
        var found = new TreeMap<Integer, Sums>();
        database.sql("""
                        select least(12, greatest(1, (extract(year from s.due)::int - (s.year - 544)) * 12
                            + extract(month from s.due)::int - 9)) as part,
                        """ + COLUMNS + "from nation_sum s\nwhere s.due is not null and " + SCOPE
                        + "group by part\norder by part")
                .param("year", year.number())
                .param("under", under.scope())
                .param("today", today)
                .query(row -> {
                    found.put(row.getInt("part"), sums(row));
                });
        return found;
    }

    /** Disbursed in each month of the ledger. */
    Map<Integer, BigDecimal> spentByMonth(FiscalYear year, OfficeCode under) {
        var found = new LinkedHashMap<Integer, BigDecimal>();
        database.sql("select s.place, sum(s.spent) as spent\nfrom nation_month s\nwhere " + SCOPE
                        + "group by s.place\norder by s.place")
                .param("year", year.number())
                .param("under", under.scope())
                .query(row -> {
                    found.put(row.getInt("place"), row.getBigDecimal("spent"));
                });
        return found;
    }

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                new Reports(
                        row.getInt("given"),
                        row.getInt("reported"),
                        row.getInt("asked"),
                        row.getInt("in_time"),
                        row.getInt("done_late"),
                        row.getInt("late")),
                new Reach(
                        row.getInt("reached_n"),
                        row.getBigDecimal("reached_sum"),
                        row.getBigDecimal("reached_capped"),
                        row.getInt("over")),
                row.getBigDecimal("money"),
                row.getBigDecimal("spent"),
                new Meetings(
                        row.getInt("rounds"),
                        row.getLong("participants"),
                        row.getLong("answered"),
                        row.getBigDecimal("cost"),
                        new Ratings(row.getLong("rated_n"), row.getLong("rated_sum")),
                        new Pairs(
                                row.getLong("paired_n"),
                                row.getLong("before_sum"),
                                row.getLong("after_sum"))));
    }
}
