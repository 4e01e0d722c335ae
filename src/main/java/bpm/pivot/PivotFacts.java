package bpm.pivot;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sums rows of a kind by two dimensions (รวมยอด), in the caller's transaction and scope. */
@Component
class PivotFacts {

    /** Of an open round nobody is told who answered how: two looks would tell what one answer added. */
    private static final String CLOSED = "f.closes_at <= :now";

    /**
     * The planner cannot know how few groups such keys make, and would sort all rows on the disk; with so
     * much memory allowed, of which a group takes little, it hashes them: 0.65 s for 1.6 of a million rows.
     */
    private static final String HASHED = "select set_config('work_mem', '32MB', true)";

    private static final String BY_DAY = """
            (select f.year, f.activity, f.category, f.fund, f.day, sum(f.disbursed) as disbursed
            from\s""";

    private final JdbcClient database;
    private final Clock clock;

    PivotFacts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An activity or project as a plan names it: the newest that is asked for. */
    record Named(String name, String nameEn) {}

    /** By the key of the row, then of the column. */
    Map<String, Map<String, Counted>> cells(PivotAsked asked, Fact fact, LocalDate today) {
        var cells = new TreeMap<String, Map<String, Counted>>();
        database.sql(HASHED).query(String.class).single();
        var sums = asked.measure().sums(fact);
        statement(statement(asked, fact, sums), asked, fact, today).query((ResultSet row) -> {
            var counted = counted(row, sums.size());
            if (counted.sums().stream().anyMatch(sum -> sum.signum() != 0)) {
                cells.computeIfAbsent(row.getString("part"), key -> new TreeMap<>())
                        .put(row.getString("other"), counted);
            }
        });
        return cells;
    }

    private static String statement(PivotAsked asked, Fact fact, List<String> sums) {
        var text = new StringBuilder("select ")
                .append(fact.key(asked.rows()).orElseThrow())
                .append(" as part,\n    ")
                .append(asked.columns().flatMap(fact::key).orElse("''::text"))
                .append(" as other");
        for (int i = 0; i < sums.size(); i++) {
            text.append(",\n    coalesce(")
                    .append(sums.get(i))
                    .append(", 0) as sum")
                    .append(i);
        }
        text.append(",\n    ")
                .append(
                        asked.measure().how() == How.QUANTITY
                                ? "array_agg(distinct a.unit) filter (where a.unit <> '')"
                                : "null::text[]")
                .append(" as units\nfrom ")
                .append(from(asked, fact))
                .append("\ngroup by 1, 2");
        return text.toString();
    }

    /**
     * A million entries are first added up by day where no office is told, in the order of the index
     * {@code budget_entry_spending}: what a key costs counts then.
     */
    private static String from(PivotAsked asked, Fact fact) {
        var rows = fact.from() + where(asked, fact);
        return fact == Fact.SPENDING && !asked.tellsOffices()
                ? BY_DAY + rows + "\ngroup by 1, 2, 3, 4, 5) f"
                : rows;
    }

    private static String where(PivotAsked asked, Fact fact) {
        var conditions = new ArrayList<String>();
        conditions.add(fact.rows());
        asked.year().ifPresent(year -> conditions.add("f.year = :year"));
        if (!asked.activity().isEmpty()) {
            conditions.add(
                    asked.year().isPresent()
                            ? "f.activity = :year || '-' || :activity"
                            : "substr(f.activity, 6) = :activity");
        }
        if (!asked.under().isDepartment()) {
            conditions.add(
                    "f.office collate \"C\" >= :under and f.office collate \"C\" < :under || '~'");
        }
        if (fact.isOfAnswers()) {
            conditions.add("f.choice = :choice");
            asked.people().ifPresent(part -> conditions.add(CLOSED));
        }
        return "\nwhere " + String.join("\n    and ", conditions);
    }

    private JdbcClient.StatementSpec statement(
            String text, PivotAsked asked, Fact fact, LocalDate today) {
        var statement = database.sql(text);
        if (text.contains(":today")) {
            statement = statement.param("today", today);
        }
        if (text.contains(":year")) {
            statement = statement.param("year", asked.year().orElseThrow().number());
        }
        if (text.contains(":activity")) {
            statement = statement.param("activity", asked.activity());
        }
        if (text.contains(":under")) {
            statement = statement.param("under", asked.under().value());
        }
        if (text.contains(":now")) {
            statement = statement.param("now", OffsetDateTime.now(clock));
        }
        return fact.isOfAnswers()
                ? statement.param("choice", asked.people().map(Dimension::key).orElse(""))
                : statement;
    }

    private static Counted counted(ResultSet row, int many) throws SQLException {
        var sums = new ArrayList<BigDecimal>();
        for (int i = 0; i < many; i++) {
            sums.add(row.getBigDecimal("sum" + i));
        }
        var units = row.getArray("units");
        return new Counted(
                sums,
                units == null
                        ? new TreeSet<>()
                        : new TreeSet<>(List.of((String[]) units.getArray())));
    }

    /** How many answered at all where it is asked, and how many of them a group tells of. */
    Pivot.Standing told(PivotAsked asked, long waiting) {
        if (asked.people().isEmpty()) {
            return new Pivot.Standing(waiting, 0, 0);
        }
        var choice = asked.people().orElseThrow().key();
        var text = """
                select coalesce(sum(f.people) filter (where f.choice = ''), 0)::bigint as people,
                    coalesce(sum(f.people) filter (where f.choice <> '' and f.closes_at <= :now), 0)::bigint
                        as told
                from survey_told_v f
                """ + where(asked, Fact.WORK) + " and f.choice in ('', :choice)";
        return statement(text, asked, Fact.WORK, LocalDate.MIN)
                .param("choice", choice)
                .query((row, i) -> new Pivot.Standing(
                        waiting,
                        Math.max(0, row.getLong("people") - row.getLong("told")),
                        row.getLong("people")))
                .single();
    }

    /** The editions that were asked, the newest first: what their keys mean. */
    List<Long> editions(PivotAsked asked) {
        var text = "select distinct f.edition\nfrom survey_told_v f" + where(asked, Fact.WORK)
                + " and f.choice = ''\norder by f.edition desc\nlimit 100";
        return statement(text, asked, Fact.WORK, LocalDate.MIN)
                .query(Long.class)
                .list();
    }

    /** What activities are called, by their keys without the year. */
    Map<String, Named> activities(Optional<Integer> year) {
        return named("""
                select distinct on (substr(key, 6)) substr(key, 6) as part, name, name_en
                from plan_activity_v
                where year = :year or :year = 0
                order by substr(key, 6), year desc
                """, year);
    }

    /** The same of projects. */
    Map<String, Named> projects(Optional<Integer> year) {
        return named("""
                select distinct on (substr(project, 6)) substr(project, 6) as part,
                    project_name as name, '' as name_en
                from plan_activity_v
                where year = :year or :year = 0
                order by substr(project, 6), year desc
                """, year);
    }

    private Map<String, Named> named(String text, Optional<Integer> year) {
        var named = new TreeMap<String, Named>();
        database.sql(text).param("year", year.orElse(0)).query(row -> {
            named.put(
                    row.getString("part"),
                    new Named(row.getString("name"), row.getString("name_en")));
        });
        return named;
    }

    /** The years of which there is anything to ask. */
    List<Integer> years() {
        return database.sql("select distinct year from plan_activity_v order by year desc")
                .query(Integer.class)
                .list();
    }
}
