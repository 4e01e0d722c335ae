package bpm.overview.tracking;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Offices;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what the tables of following up show, in the actor's scope. */
@Component
class TrackingPages {

    private final Marks marks;
    private final Activities activities;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;

    TrackingPages(
            Marks marks,
            Activities activities,
            Offices offices,
            Transactions transactions,
            Clock clock) {
        this.marks = marks;
        this.activities = activities;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    Map<String, Object> nation(Actor actor, TrackingFilter filter) {
        return transactions.read(actor, () -> {
            var model = common(actor, filter);
            model.put("grid", NationGrid.of(marks.byProvince(filter, today()), choices(model)));
            return model;
        });
    }

    Map<String, Object> province(Actor actor, TrackingFilter filter) {
        return transactions.read(actor, () -> {
            var model = common(actor, filter);
            var all = marks.of(filter, today());
            model.put("grid", Grid.of(all, choices(model)));
            model.put("figures", Counting.of(all));
            model.put("offices", offices.under(filter.under()));
            return model;
        });
    }

    Map<String, Object> punctuality(Actor actor, TrackingFilter filter) {
        return transactions.read(actor, () -> {
            var model = common(actor, filter);
            var lines = lines(filter);
            model.put("lines", lines);
            model.put(
                    "sum",
                    lines.stream()
                            .map(PunctualityLine::figures)
                            .reduce(Figures.NOTHING, Figures::plus));
            return model;
        });
    }

    /** Offices without any filing that was asked for are left out. */
    List<PunctualityLine> lines(TrackingFilter filter) {
        var lines = new ArrayList<PunctualityLine>();
        for (var part : marks.byOffice(filter, today())) {
            lines.add(new PunctualityLine(offices.get(part.office()), part.figures()));
        }
        return PunctualityLine.sorted(lines, filter.sort());
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
