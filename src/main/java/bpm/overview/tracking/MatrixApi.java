package bpm.overview.tracking;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.shared.FiscalYear;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code GET /api/v1/matrix}: every activity at every office, with the state of each of its filings. */
@RestController
@Tag(name = "assignments")
class MatrixApi {

    private static final int SIZE = 50;
    private static final int MOST = 1000;

    private final Marks marks;
    private final Activities activities;
    private final Transactions transactions;
    private final Clock clock;

    MatrixApi(Marks marks, Activities activities, Transactions transactions, Clock clock) {
        this.marks = marks;
        this.activities = activities;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An activity of the table. */
    record MatrixActivity(String activity, String number, String name, String project) {}

    /** One activity at one office; a filing that does not apply is null. A province owes an overview. */
    record MatrixRow(
            String activity,
            String office,
            LocalDate due,
            @Nullable String progress,
            @Nullable String evaluation,
            @Nullable String results,
            @Nullable String area,
            @Nullable String overview,
            @Nullable LocalDate overviewDue,
            Map<String, String> timeliness,
            Map<String, LocalDate> firstSent) {}

    /** The table whole, or a page of it: rows stand in the one, items and total in the other. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MatrixTable(
            List<MatrixActivity> activities,
            @Nullable List<MatrixRow> rows,
            @Nullable List<MatrixRow> items,
            @Nullable Integer total) {}

    @GetMapping("/api/v1/matrix")
    @Operation(
            summary =
                    "Activities by offices, with the state of each filing; page or size asks for a page")
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "Fiscal year such as 2567; the present one unless told")
    MatrixTable matrix(
            Actor actor,
            FiscalYear year,
            @RequestParam(defaultValue = "") String office,
            @RequestParam Optional<Integer> page,
            @RequestParam Optional<Integer> size) {
        var filter = TrackingFilter.of(actor, year, Map.of("office", office));
        var today = LocalDate.now(clock);
        if (page.isEmpty() && size.isEmpty()) {
            return transactions.read(actor, () -> {
                var all = marks.of(filter, today);
                return new MatrixTable(named(actor, year, all), rows(all), null, null);
            });
        }
        int most = Math.clamp(size.orElse(SIZE), 1, MOST);
        int offset = Math.clamp(page.orElse(0), 0, 1_000_000) * most;
        return transactions.read(actor, () -> {
            var some = marks.page(filter, today, offset, most);
            return new MatrixTable(
                    named(actor, year, some), null, rows(some), marks.cells(filter, today));
        });
    }

    private List<MatrixActivity> named(Actor actor, FiscalYear year, List<Mark> marks) {
        var given = marks.stream().map(Mark::activity).collect(Collectors.toSet());
        return activities.of(actor, year).stream()
                .filter(column -> given.contains(column.key()))
                .map(column -> new MatrixActivity(
                        column.key(), column.number(), column.name(), column.project()))
                .toList();
    }

    /** Marks of one activity at one office stand beside each other. */
    private static List<MatrixRow> rows(List<Mark> marks) {
        var cells = new LinkedHashMap<Cell, Map<FilingKind, Mark>>();
        for (var mark : marks) {
            cells.computeIfAbsent(
                            new Cell(mark.activity(), mark.office()),
                            cell -> new EnumMap<>(FilingKind.class))
                    .put(mark.kind(), mark);
        }
        var rows = new ArrayList<MatrixRow>();
        cells.forEach((cell, filings) -> rows.add(row(cell, filings)));
        return rows;
    }

    private record Cell(String activity, OfficeCode office) {}

    private static MatrixRow row(Cell cell, Map<FilingKind, Mark> filings) {
        var timeliness = new LinkedHashMap<String, String>();
        var firstSent = new LinkedHashMap<String, LocalDate>();
        filings.forEach((kind, mark) -> {
            timeliness.put(kind.path(), mark.timeliness().key());
            mark.firstSent().ifPresent(day -> firstSent.put(kind.path(), day));
        });
        return new MatrixRow(
                cell.activity(),
                cell.office().value(),
                filings.values().iterator().next().due(),
                state(filings, FilingKind.PROGRESS),
                state(filings, FilingKind.EVALUATION),
                state(filings, FilingKind.RESULTS),
                state(filings, FilingKind.AREA),
                state(filings, FilingKind.OVERVIEW),
                overviewDue(filings),
                timeliness,
                firstSent);
    }

    /** An overview is due when the last of the province's offices is, which may be later than its own. */
    private static @Nullable LocalDate overviewDue(Map<FilingKind, Mark> filings) {
        var mark = filings.get(FilingKind.OVERVIEW);
        return mark == null ? null : mark.due();
    }

    private static @Nullable String state(Map<FilingKind, Mark> filings, FilingKind kind) {
        var mark = filings.get(kind);
        return mark == null ? null : mark.standing().key();
    }
}
