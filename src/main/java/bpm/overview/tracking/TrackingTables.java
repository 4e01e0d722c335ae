package bpm.overview.tracking;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.paper.Cell;
import bpm.paper.Table;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of following up to take away, just as they were filtered and in the reader's language. */
@Component
class TrackingTables {

    private final NationFigures nation;
    private final Marks marks;
    private final Activities activities;
    private final Offices offices;
    private final Transactions transactions;
    private final TrackingPages pages;

    TrackingTables(
            NationFigures nation,
            Marks marks,
            Activities activities,
            Offices offices,
            Transactions transactions,
            TrackingPages pages) {
        this.nation = nation;
        this.marks = marks;
        this.activities = activities;
        this.offices = offices;
        this.transactions = transactions;
        this.pages = pages;
    }

    /** Filing by filing below a province; by province and activity for the nation. */
    Table matrix(Actor actor, Words t, TrackingFilter filter) {
        if (filter.isNation()) {
            var parts = nation.byActivity(actor, filter).value();
            return transactions.read(actor, () -> provinces(t, parts, names(actor, filter)));
        }
        return transactions.read(actor, () -> filings(t, filter, names(actor, filter)));
    }

    private Table filings(Words t, TrackingFilter filter, Map<String, TrackedActivity> names) {
        var rows = marks.of(filter, pages.today()).stream()
                .map(mark -> filing(t, mark, names))
                .toList();
        var columns = new ArrayList<>(TrackingColumns.of(t));
        columns.addAll(TrackingColumns.filing(t));
        return new Table(t.s("ตารางติดตาม"), columns, rows);
    }

    private List<Cell> filing(Words t, Mark mark, Map<String, TrackedActivity> names) {
        var cells = new ArrayList<>(activity(t, mark.activity(), names));
        cells.add(Cell.of(mark.office().value()));
        cells.add(Cell.of(offices.get(mark.office()).brief(t)));
        cells.add(Cell.of(t.s(mark.kind().title())));
        cells.add(Cell.of(mark.due()));
        cells.add(Cell.of(t.s(mark.standing().title())));
        cells.add(Cell.day(mark.firstSent()));
        cells.add(Cell.of(t.s(mark.timeliness().title())));
        return cells;
    }

    private Table provinces(Words t, List<Marks.Part> parts, Map<String, TrackedActivity> names) {
        var rows = parts.stream()
                .map(part -> {
                    var cells = new ArrayList<>(activity(t, part.about(), names));
                    cells.add(Cell.of(part.office().value()));
                    cells.add(Cell.of(offices.get(part.office()).brief(t)));
                    cells.addAll(TrackingColumns.figures(part.figures()));
                    return List.<Cell>copyOf(cells);
                })
                .toList();
        var columns = new ArrayList<>(TrackingColumns.of(t));
        columns.addAll(TrackingColumns.figures(t));
        return new Table(t.s("ตารางติดตาม"), columns, rows);
    }

    /** Who reports in time, as the page shows it. */
    Table punctuality(Actor actor, Words t, TrackingFilter filter) {
        var counted = pages.counted(actor, filter).value();
        var rows = Punctuality.of(counted, offices, filter.sort()).lines().stream()
                .map(line -> {
                    var cells = new ArrayList<Cell>();
                    cells.add(Cell.of(line.office().code().value()));
                    cells.add(Cell.of(line.office().brief(t)));
                    cells.addAll(TrackingColumns.figures(line.figures()));
                    return List.<Cell>copyOf(cells);
                })
                .toList();
        var columns = new ArrayList<>(TrackingColumns.office(t));
        columns.addAll(TrackingColumns.figures(t));
        return new Table(t.s("ความตรงเวลาในการรายงาน"), columns, rows);
    }

    private static List<Cell> activity(Words t, String key, Map<String, TrackedActivity> names) {
        var column = names.get(key);
        return column == null
                ? List.of(Cell.of(key), Cell.NOTHING, Cell.NOTHING)
                : List.of(Cell.of(key), Cell.of(column.projectName()), Cell.of(column.title(t)));
    }

    private Map<String, TrackedActivity> names(Actor actor, TrackingFilter filter) {
        var columns = filter.isMonthly()
                ? TrackedActivity.months(filter.year())
                : activities.of(actor, filter.year());
        return columns.stream()
                .collect(Collectors.toMap(TrackedActivity::key, Function.identity()));
    }
}
