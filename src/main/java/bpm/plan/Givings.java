package bpm.plan;

import bpm.access.Actor;
import bpm.org.OfficeCode;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes what is given and taken back; the caller holds the lock of {@link GivenLines#locked}. */
@Component
public class Givings {

    private static final int AFTER_THE_DEPARTMENTS = 10_000;

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final DueDates dueDates;

    Givings(JdbcClient database, Clock clock, ApplicationEventPublisher events, DueDates dueDates) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.dueDates = dueDates;
    }

    /**
     * One statement for all offices; an office that has the activity keeps its dates and its
     * responsible person.
     */
    void save(Actor actor, Activity activity, List<Giving> givings) {
        var due = activity.window().due(activity.year(), Optional.empty(), Optional.empty());
        database.sql("""
                        insert into plan_assignment as a
                            (activity, year, office, position, target, unit, due, due_basis, due_provisional,
                            given_at, given_by, given_by_name, given_office, changed_at, changed_by_name)
                        select :activity, :year, g.office, :position, g.target, g.unit, :due, :basis,
                            :provisional, :at, :by, :byName, :byOffice, :at, :byName
                        from unnest(:offices::text[], :targets::numeric[], :units::text[])
                            as g(office, target, unit)
                        on conflict (office, activity) do update set
                            target = excluded.target,
                            unit = excluded.unit,
                            given_at = case when a.cancelled_at is null
                                and a.given_office = excluded.given_office
                                then a.given_at else excluded.given_at end,
                            given_by = case when a.cancelled_at is null
                                and a.given_office = excluded.given_office
                                then a.given_by else excluded.given_by end,
                            given_by_name = case when a.cancelled_at is null
                                and a.given_office = excluded.given_office
                                then a.given_by_name else excluded.given_by_name end,
                            given_office = excluded.given_office,
                            changed_at = excluded.changed_at,
                            changed_by_name = excluded.changed_by_name,
                            cancelled_at = null,
                            cancelled_by_name = '',
                            cancelled_reason = '',
                            version = a.version + 1
                        """)
                .param("activity", activity.key().toString())
                .param("year", activity.year().number())
                .param("position", position(activity.key()))
                .param("due", due.day())
                .param("basis", due.basis().name())
                .param("provisional", due.isProvisional())
                .param("at", OffsetDateTime.now(clock))
                .param("by", actor.id())
                .param("byName", actor.fullName())
                .param("byOffice", actor.office().value())
                .param("offices", texts(givings, giving -> giving.office().value()))
                .param("targets", texts(givings, giving -> plain(giving.gift().target())))
                .param("units", texts(givings, giving -> giving.gift().unit()))
                .update();
        // who is given it now has the days that were put off for everybody before
        dueDates.recompute(activity);
        events.publishEvent(new AssignmentsChanged(activity.year()));
    }

    /** Hides the assignment from every desk; what was filed stays where it is. */
    public void cancel(Actor actor, ActivityKey activity, OfficeCode office, String reason) {
        database.sql("""
                        update plan_assignment
                        set cancelled_at = :at,
                            cancelled_by_name = :byName,
                            cancelled_reason = :reason,
                            changed_at = :at,
                            changed_by_name = :byName,
                            version = version + 1
                        where activity = :activity
                          and office = :office
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("byName", actor.fullName())
                .param("reason", reason)
                .param("activity", activity.toString())
                .param("office", office.value())
                .update();
        events.publishEvent(new AssignmentsChanged(activity.year()));
    }

    /** The place of an activity in every list of its year; what offices added stands last. */
    private static int position(ActivityKey key) {
        int place = key.project().number() * 100 + key.number();
        return key.project().addedBy().isPresent() ? AFTER_THE_DEPARTMENTS + place : place;
    }

    private static @Nullable String plain(Optional<BigDecimal> target) {
        return target.map(BigDecimal::toPlainString).orElse(null);
    }

    private static String[] texts(List<Giving> givings, Function<Giving, @Nullable String> text) {
        var all = new String[givings.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = text.apply(givings.get(i));
        }
        return all;
    }
}
