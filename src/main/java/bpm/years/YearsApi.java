package bpm.years;

import bpm.access.Actor;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.List;

/** Fiscal years for programs: beside each other, closed and opened again. */
@RestController
@Tag(name = "years")
@RequestMapping("/api/v1/years")
class YearsApi {

    private final ReadingYears reading;
    private final ClosingYear closing;
    private final ReopeningYear reopening;

    YearsApi(ReadingYears reading, ClosingYear closing, ReopeningYear reopening) {
        this.reading = reading;
        this.closing = closing;
        this.reopening = reopening;
    }

    /** What a year comes to; of a closed one as it was closed, with the number of its snapshot. */
    record ToldYear(
            int year,
            boolean closed,
            @Nullable Integer snapshot,
            int assignments,
            int progressApproved,
            int evaluationsApproved,
            int resultsApproved,
            int areasApproved,
            int rounds,
            long present,
            long responses,
            BigDecimal allotted,
            BigDecimal disbursed) {

        static ToldYear of(YearSum sum) {
            return new ToldYear(
                    sum.year().number(),
                    sum.isClosed(),
                    sum.snapshot().orElse(null),
                    sum.assignments(),
                    sum.progress(),
                    sum.evaluations(),
                    sum.results(),
                    sum.areas(),
                    sum.rounds(),
                    sum.present(),
                    sum.responses(),
                    sum.allotted(),
                    sum.disbursed());
        }
    }

    /** Why a year is opened again. */
    record Reason(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "The latest years beside each other, in the scope of one's office")
    List<ToldYear> years(Actor actor) {
        return reading.beside(actor, actor.office()).stream().map(ToldYear::of).toList();
    }

    @PostMapping("/{year}/closing")
    @Operation(
            summary = "Closes a year: the department's planners; nothing of it can be written then")
    ToldYear close(@PathVariable int year, Actor actor) {
        var of = year(year);
        closing.close(actor, of);
        return ToldYear.of(reading.open(actor, of).kept().orElseThrow());
    }

    @PostMapping("/{year}/reopening")
    @Operation(summary = "Opens a closed year again, with the reason")
    ToldYear reopen(@PathVariable int year, @RequestBody Reason reason, Actor actor) {
        var of = year(year);
        var why = reason.reason();
        reopening.reopen(actor, of, why == null ? "" : why);
        return ToldYear.of(reading.open(actor, of).now());
    }

    private static FiscalYear year(int number) {
        if (number < 2400 || number > 2700) {
            throw Problem.notFound();
        }
        return new FiscalYear(number);
    }
}
