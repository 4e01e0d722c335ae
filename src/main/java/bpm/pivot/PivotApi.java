package bpm.pivot;

import bpm.access.Actor;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** The pivot for programs. */
@RestController
@Tag(name = "nation")
class PivotApi {

    private final ReadingPivot reading;

    PivotApi(ReadingPivot reading) {
        this.reading = reading;
    }

    /** A heading's key with its Thai name. */
    record PivotHeading(String key, String name) {}

    /** A cell: null where there is nothing, or where quantities have several units. */
    record PivotCell(
            String row,
            String column,
            @Nullable BigDecimal value,
            @Nullable BigDecimal cases,
            SortedSet<String> units) {}

    /** A pivot's headings and cells. */
    record ToldPivot(
            String measure,
            String rows,
            String columns,
            List<PivotHeading> rowHeadings,
            List<PivotHeading> columnHeadings,
            List<PivotCell> cells,
            long untold,
            long waiting) {}

    @GetMapping("/api/v1/pivot")
    @Operation(summary = "A measure by one or two dimensions, in the reader's scope")
    ToldPivot pivot(
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "none") String columns,
            @RequestParam(defaultValue = "on-time") String measure,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String activity,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "") String district,
            Actor actor,
            FiscalYear usual) {
        var asked = PivotAsked.of(
                actor,
                usual,
                Map.of(
                        "rows", rows,
                        "columns", columns,
                        "measure", measure,
                        "year", year,
                        "activity", activity,
                        "province", province,
                        "district", district));
        Combination.require(asked);
        return told(reading.of(actor, asked));
    }

    private static ToldPivot told(Pivot pivot) {
        var cells = pivot.rows().stream()
                .flatMap(row -> pivot.columns().stream()
                        .filter(column -> !pivot.at(row, column).sums().isEmpty())
                        .map(column -> cell(
                                row.key(),
                                column.key(),
                                pivot.at(row, column),
                                pivot.asked().measure())))
                .toList();
        return new ToldPivot(
                pivot.asked().measure().key(),
                pivot.asked().rows().key(),
                pivot.asked().columns().map(Dimension::key).orElse("none"),
                headings(pivot.rows()),
                headings(pivot.columns()),
                cells,
                pivot.standing().untold(),
                pivot.standing().waiting());
    }

    private static List<PivotHeading> headings(List<Heading> headings) {
        return headings.stream()
                .map(one -> new PivotHeading(one.key(), one.name().in(Words.THAI)))
                .toList();
    }

    private static PivotCell cell(String row, String column, Counted counted, Measure measure) {
        return new PivotCell(
                row,
                column,
                counted.value(measure).orElse(null),
                counted.cases(measure).orElse(null),
                counted.units());
    }
}
