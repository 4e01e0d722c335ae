package bpm.plan;

import bpm.org.OfficeCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The due dates of assignments (วันครบกำหนด), as the activity's reporting window says, or later where the
 * department put them off.
 */
@Component
class DueDates {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    DueDates(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** What an office has held and plans, on which its due date rests. */
    private record Basis(
            String office, Optional<LocalDate> lastHeld, Optional<LocalDate> plannedTo) {}

    void recompute(Activity activity) {
        write(activity, bases(activity, "%"));
    }

    void recompute(Activity activity, OfficeCode office) {
        write(activity, bases(activity, office.value()));
    }

    private List<Basis> bases(Activity activity, String offices) {
        return database.sql("""
                        select office, last_held, planned_to
                        from plan_assignment
                        where activity = :activity
                          and office like :offices
                        order by office
                        for update
                        """)
                .param("activity", activity.key().toString())
                .param("offices", offices)
                .query(DueDates::basis)
                .list();
    }

    private static Basis basis(ResultSet row, int number) throws SQLException {
        return new Basis(
                row.getString("office"),
                Optional.ofNullable(row.getObject("last_held", LocalDate.class)),
                Optional.ofNullable(row.getObject("planned_to", LocalDate.class)));
    }

    private void write(Activity activity, List<Basis> bases) {
        var dues = bases.stream()
                .map(basis ->
                        activity.window().due(activity.year(), basis.lastHeld(), basis.plannedTo()))
                .toList();
        int moved = database.sql("""
                        update plan_assignment as a
                        set due = greatest(d.due, e.until),
                            due_basis = d.basis,
                            due_provisional = d.provisional,
                            due_before = case when e.until > d.due then d.due end,
                            extension = case when e.until > d.due then e.id end
                        from unnest(:offices::text[], :dues::date[], :bases::text[], :provisional::boolean[])
                            as d(office, due, basis, provisional)
                        left join lateral (
                            select id, until
                            from plan_extension
                            where activity = :activity
                              and undone_at is null
                              and d.office like reach
                            order by until desc, id desc
                            limit 1) e on true
                        where a.activity = :activity
                          and a.office = d.office
                          and (a.due, a.due_basis, a.due_before, a.extension) is distinct from
                            (greatest(d.due, e.until), d.basis, case when e.until > d.due then d.due end,
                                case when e.until > d.due then e.id end)
                        """)
                .param("activity", activity.key().toString())
                .param("offices", bases.stream().map(Basis::office).toArray(String[]::new))
                .param(
                        "dues",
                        dues.stream().map(due -> due.day().toString()).toArray(String[]::new))
                .param("bases", dues.stream().map(due -> due.basis().name()).toArray(String[]::new))
                .param(
                        "provisional",
                        dues.stream().map(DueDate::isProvisional).toArray(Boolean[]::new))
                .update();
        if (moved > 0) {
            events.publishEvent(new AssignmentsChanged(activity.year()));
        }
    }
}
