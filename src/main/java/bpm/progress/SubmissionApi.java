package bpm.progress;

import bpm.access.Actor;
import bpm.progress.report.Doubt;
import bpm.review.FilingStanding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;
import java.util.Set;

/** {@code POST …/progress/submission}: sends the report, if it is complete. */
@RestController
@Tag(name = "progress")
class SubmissionApi {

    private final SubmittingReport submitting;

    SubmissionApi(SubmittingReport submitting) {
        this.submitting = submitting;
    }

    /** What may come along: a note, and what is confirmed of that which is asked. */
    record Wish(@Nullable String note, @Nullable Set<Doubt> confirmed) {}

    @PostMapping(ReportApi.REPORT + "/submission")
    @Operation(summary = "Send the progress report to the office above, if it is complete")
    FilingStanding submit(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestBody(required = false) @Nullable Wish body,
            Actor actor) {
        var wish = Optional.ofNullable(body);
        var filing = submitting.submit(
                actor,
                ReportPlace.of(activity, office),
                new Sending(
                        Sending.WHATEVER_IS_THERE,
                        wish.map(Wish::confirmed).orElse(Set.of()),
                        true,
                        wish.map(Wish::note).orElse("")));
        return FilingStanding.of(filing);
    }
}
