package bpm.budget.monthly;

import bpm.access.Actor;
import bpm.review.FilingStanding;
import bpm.review.FilingState;
import bpm.review.StepNote;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;

/** {@code …/2567-M06/5701/monthly} for programs: a month's report, sending it, and what was sent. */
@RestController
@Tag(name = "budget")
@RequestMapping("/api/v1" + MonthlyPlace.ADDRESS)
class MonthlyApi {

    private final OpeningMonthly opening;
    private final SubmittingMonthly submitting;

    MonthlyApi(OpeningMonthly opening, SubmittingMonthly submitting) {
        this.opening = opening;
        this.submitting = submitting;
    }

    /** The report as it stands now, and every version that was sent, latest first. */
    record MonthlyReport(
            FilingState state,
            int version,
            String comment,
            MonthlyContent content,
            List<SentMonthly> history) {}

    /** One version as it was sent. */
    record SentMonthly(
            int version, Instant at, String by, String comment, MonthlyContent content) {}

    @GetMapping
    @Operation(summary = "The report of a month at an office, with all offices below it")
    MonthlyReport report(@PathVariable String month, @PathVariable String office, Actor actor) {
        var opened = opening.open(actor, MonthlyPlace.of(month, office));
        return new MonthlyReport(
                opened.state(),
                opened.filing().map(filing -> filing.version()).orElse(0),
                opened.draft().comment(),
                opened.now(),
                opened.sent().stream()
                        .map(one -> new SentMonthly(
                                one.version(), one.at(), one.by(), one.comment(), one.content()))
                        .toList());
    }

    @PostMapping("/submission")
    @Operation(summary = "Seal the month's figures and send them to the office above")
    FilingStanding submit(
            @PathVariable String month,
            @PathVariable String office,
            @RequestBody(required = false) @Nullable StepNote body,
            Actor actor) {
        var note = StepNote.of(body);
        var filing = submitting.submit(actor, MonthlyPlace.of(month, office), note);
        return FilingStanding.of(filing);
    }
}
