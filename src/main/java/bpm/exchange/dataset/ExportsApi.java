package bpm.exchange.dataset;

import bpm.access.Actor;
import bpm.exchange.dataset.TakingAway.Heads;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Data sets for programs: what there is, and each whole as CSV, XLSX or NDJSON; and the feed for
 * spreadsheets.
 */
@RestController
@Tag(name = "exchange")
class ExportsApi {

    private static final String ALL =
            "Fiscal year such as 2567, or all; the present one unless told";

    private final TakingAway taking;
    private final Clock clock;

    ExportsApi(TakingAway taking, Clock clock) {
        this.taking = taking;
        this.clock = clock;
    }

    /** A data set, its columns, and whether the feed has it. */
    record ToldDataset(
            String name,
            String title,
            boolean feed,
            List<ToldField> fields,
            List<String> unknown) {}

    /** A column: its name, its type, what it holds. */
    record ToldField(String name, String type, String title) {}

    @GetMapping("/api/v1/datasets")
    @Operation(summary = "The data sets that can be taken away whole, and their columns")
    List<ToldDataset> datasets(Words t) {
        return Datasets.all()
                .map(set -> new ToldDataset(
                        set.key(),
                        t.s(set.title()),
                        set.isOfFeed(),
                        set.fields().stream()
                                .map(field -> new ToldField(
                                        field.name(), field.kind().key(), t.s(field.title())))
                                .toList(),
                        set.unknown().stream().map(t::s).toList()))
                .toList();
    }

    @GetMapping("/api/v1/exports/{dataset:[a-z0-9]+}.{format:csv|xlsx|ndjson}")
    @Operation(
            summary = "A data set whole, however large, as a stream",
            description = "One that is not whole ends without its end: the connection breaks off."
                    + " Answers of participants hold no free words, and what they said of themselves"
                    + " only for people of the office that asked them."
                    + " Responses of a year whose single answers were taken out of the database are"
                    + " refused with 409, which says how they are brought back.")
    @Parameter(
            name = "dataset",
            in = ParameterIn.PATH,
            description = "Name of the data set",
            example = "assignments")
    @Parameter(
            name = "format",
            in = ParameterIn.PATH,
            description = "csv, xlsx or ndjson",
            example = "csv")
    @Parameter(
            name = "heads",
            description = "Headings of CSV and XLSX: names (for programs) or titles",
            example = "names")
    @Parameter(name = "year", description = ALL, example = "2567")
    @Parameter(
            name = "activity",
            description = "Of responses only: one activity, its questions as columns",
            example = "2567-01-1")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType =
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = "string", format = "binary"))
            })
    void export(
            @PathVariable String dataset,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String activity,
            @RequestParam(defaultValue = "names") String heads,
            Actor actor,
            Words t,
            HttpServletResponse response) {
        var wanted = Wanted.of(actor, dataset, now(), new Wanted.Asked(year, office, activity));
        var as = Format.of(format).orElseThrow(Problem::notFound);
        new DatasetFile(response, wanted, as)
                .taken(file -> taking.take(
                        actor, wanted, as, new Heads(heads.equals("titles"), false, t), file));
    }

    @GetMapping("/api/v1/feed/{dataset:[a-z0-9]+}.csv")
    @Operation(
            summary =
                    "A data set as CSV for Excel and Power BI: Basic sign-in with a token as password",
            description = "The columns keep their names and order; new ones come last.")
    @Parameter(
            name = "dataset",
            in = ParameterIn.PATH,
            description = "Name of the data set",
            example = "assignments")
    @Parameter(name = "year", description = ALL, example = "2567")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = "string", format = "binary")))
    void feed(
            @PathVariable String dataset,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String office,
            Actor actor,
            Words t,
            HttpServletResponse response) {
        var wanted = Wanted.of(actor, dataset, now(), new Wanted.Asked(year, office, ""));
        if (!wanted.set().isOfFeed()) {
            throw Problem.notFound();
        }
        new DatasetFile(response, wanted, Format.CSV)
                .taken(file ->
                        taking.take(actor, wanted, Format.CSV, new Heads(false, true, t), file));
    }

    private FiscalYear now() {
        return FiscalYear.of(LocalDate.now(clock));
    }
}
