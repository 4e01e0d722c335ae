package bpm.overview.tracking;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.overview.Kept.Counted;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what the tables of following up show, in the actor's scope. */
@Component
class TrackingPages {

    private final NationFigures nation;
    private final Marks marks;
    private final Activities activities;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;

    TrackingPages(
            NationFigures nation,
            Marks marks,
            Activities activities,
            Offices offices,
            Transactions transactions,
            Clock clock) {
        this.nation = nation;
        this.marks = marks;
        this.activities = activities;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    Map<String, Object> nation(Actor actor, TrackingFilter filter) {
        var counted = nation.byActivity(actor, filter);
        return transactions.read(actor, () -> {
            var model = common(actor, filter);
            model.put("grid", NationGrid.of(counted.value(), columns(model, filter)));
            model.put("countedAt", counted.keptAt());
            return model;
        });
    }

    Map<String, Object> province(Actor actor, TrackingFilter filter) {
        return transactions.read(actor, () -> {
            var model = common(actor, filter);
            var all = marks.of(filter, today());
            model.put("grid", Grid.of(all, columns(model, filter)));
            model.put("figures", Counting.of(all));
            model.put("offices", offices.under(filter.under()));
            return model;
        });
    }

    Map<String, Object> punctuality(Actor actor, TrackingFilter filter) {
        var counted = counted(actor, filter);
        return transactions.read(actor, () -> {
            var model = common(actor, filter);
            model.put("table", Punctuality.of(counted.value(), offices, filter.sort()));
            model.put("countedAt", counted.keptAt());
            return model;
        });
    }

    /** Provinces with all below them for the nation, else each office by itself. */
    Counted<List<Marks.Part>> counted(Actor actor, TrackingFilter filter) {
        return filter.isNation()
                ? nation.byKind(actor, filter)
                : new Counted<>(
                        transactions.read(actor, () -> marks.byKind(filter, today())),
                        clock.instant(),
                        false);
    }

    /** What the columns of the table are: the year's activities, or its months. */
    private static List<TrackedActivity> columns(Map<String, Object> model, TrackingFilter filter) {
        return filter.isMonthly() ? TrackedActivity.months(filter.year()) : choices(model);
    }

    private Map<String, Object> common(Actor actor, TrackingFilter filter) {
        var model = new HashMap<String, Object>();
        model.put("filter", filter);
        model.put("office", offices.get(filter.under()));
        model.put("choices", activities.of(actor, filter.year()));
        model.put("provinces", actor.office().isDepartment() ? offices.provinces() : List.of());
        return model;
    }

    /** The year's activities, which the page needs twice, read once. */
    @SuppressWarnings("unchecked")
    private static List<TrackedActivity> choices(Map<String, Object> model) {
        return (List<TrackedActivity>) model.getOrDefault("choices", List.of());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
