package bpm.plan.own;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.DueDate;
import bpm.plan.Forms;
import bpm.plan.Gift;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of offices' own EA 1 (แผนของหน่วยงาน), in the caller's transaction. */
@Component
public class OwnLines {

    private final JdbcClient database;

    OwnLines(JdbcClient database) {
        this.database = database;
    }

    /** What an office has in a year. */
    public Map<ActivityKey, OwnLine> of(OfficeCode office, FiscalYear year) {
        return read(office, year, "");
    }

    /** As {@link #of}, while nobody else can change these until this transaction ends. */
    Map<ActivityKey, OwnLine> locked(OfficeCode office, FiscalYear year) {
        return read(office, year, "for update");
    }

    private Map<ActivityKey, OwnLine> read(OfficeCode office, FiscalYear year, String lock) {
        return database
                .sql("""
                        select activity, target, unit, due, planned_from, planned_to, last_held, responsible,
                            responsible_name, also_evaluation, also_results, given_office, version,
                            planned_version
                        from plan_assignment
                        where office = :office
                          and year = :year
                          and cancelled_at is null
                        order by activity
                        """ + lock)
                .param("office", office.value())
                .param("year", year.number())
                .query(OwnLines::line)
                .stream()
                .collect(Collectors.toMap(OwnLine::activity, Function.identity()));
    }

    /** A planned row as it is to be written, with the name and the due date that follow from it. */
    record Planned(OwnEntry entry, String responsibleName, DueDate due) {}

    /** One statement for the whole page. */
    void save(OfficeCode office, List<Planned> rows) {
        database.sql("""
                        update plan_assignment as a
                        set planned_from = p.planned_from,
                            planned_to = p.planned_to,
                            responsible = p.responsible,
                            responsible_name = p.responsible_name,
                            also_evaluation = p.also_evaluation,
                            also_results = p.also_results,
                            due = greatest(p.due, e.until),
                            due_before = case when e.until > p.due then p.due end,
                            extension = case when e.until > p.due then e.id end,
                            due_basis = p.basis,
                            due_provisional = p.provisional,
                            planned_version = a.planned_version + 1
                        from unnest(:activities::text[], :froms::date[], :tos::date[], :people::bigint[],
                            :names::text[], :evaluations::boolean[], :results::boolean[], :dues::date[],
                            :bases::text[], :provisionals::boolean[])
                            as p(activity, planned_from, planned_to, responsible, responsible_name,
                            also_evaluation, also_results, due, basis, provisional)
                        left join lateral (
                            select id, until
                            from plan_extension
                            where activity = p.activity
                              and undone_at is null
                              and :office like reach
                            order by until desc, id desc
                            limit 1) e on true
                        where a.office = :office
                          and a.activity = p.activity
                        """)
                .param("office", office.value())
                .param("activities", texts(rows, row -> Optional.of(row.entry().activity())))
                .param("froms", texts(rows, row -> row.entry().from()))
                .param("tos", texts(rows, row -> row.entry().to()))
                .param("people", texts(rows, row -> row.entry().responsible()))
                .param("names", texts(rows, row -> Optional.of(row.responsibleName())))
                .param(
                        "evaluations",
                        texts(rows, row -> Optional.of(row.entry().also().evaluation())))
                .param(
                        "results",
                        texts(rows, row -> Optional.of(row.entry().also().results())))
                .param("dues", texts(rows, row -> Optional.of(row.due().day())))
                .param("bases", texts(rows, row -> Optional.of(row.due().basis())))
                .param("provisionals", texts(rows, row -> Optional.of(row.due().isProvisional())))
                .update();
    }

    /** PostgreSQL reads each text as what the statement casts it to; what is empty is null there. */
    private static String[] texts(List<Planned> rows, Function<Planned, Optional<?>> value) {
        return rows.stream()
                .map(row -> value.apply(row).map(Object::toString).orElse(null))
                .toArray(String[]::new);
    }

    private static OwnLine line(ResultSet row, int number) throws SQLException {
        return new OwnLine(
                ActivityKey.of(row.getString("activity")),
                Optional.ofNullable(row.getBigDecimal("target")).map(Gift::plain),
                row.getString("unit"),
                row.getObject("due", LocalDate.class),
                Optional.ofNullable(row.getObject("planned_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("planned_to", LocalDate.class)),
                Optional.ofNullable(row.getObject("last_held", LocalDate.class)),
                Optional.ofNullable(row.getObject("responsible", Long.class)),
                row.getString("responsible_name"),
                new Forms(row.getBoolean("also_evaluation"), row.getBoolean("also_results")),
                new OfficeCode(row.getString("given_office")),
                row.getInt("version"),
                row.getInt("planned_version"));
    }
}
