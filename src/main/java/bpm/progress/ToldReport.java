package bpm.progress;

import bpm.attachment.PhotoLine;
import bpm.progress.report.HeldDates;
import bpm.progress.report.Phone;
import bpm.review.FilingState;
import bpm.review.StepTaken;
import bpm.shared.Percent;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A report as the API tells it (รายงานทาง API). */
record ToldReport(
        String activity,
        String office,
        Responsible responsible,
        List<HeldDates> dates,
        List<String> successPoints,
        Optional<BigDecimal> target,
        String unit,
        Optional<BigDecimal> result,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> percentDone,
        String percentReason,
        String remarks,
        List<Picture> photos,
        FilingState state,
        int version,
        List<Step> history,
        List<Wrong> unreadable) {

    record Responsible(String name, String phone) {}

    record Picture(long id, String caption, String url) {}

    record Step(
            String step,
            FilingState from,
            FilingState to,
            Instant at,
            String by,
            String note,
            int version) {}

    record Wrong(String field, String message) {}

    static ToldReport of(Opened opened, List<StepTaken> steps, Words t) {
        var report = opened.reading().report();
        var place = opened.place();
        return new ToldReport(
                place.activity().toString(),
                place.office().value(),
                new Responsible(
                        report.responsibleName(),
                        report.responsiblePhone().map(Phone::stored).orElse("")),
                report.dates(),
                report.successPoints(),
                opened.goal().target(),
                opened.goal().unit(),
                report.result(),
                report.percent().map(Percent::value),
                opened.percentDone().counts().map(Percent::value),
                report.percentReason(),
                report.remarks(),
                opened.photos().stream().map(photo -> picture(place, photo)).toList(),
                opened.facts().state(),
                opened.version(),
                steps.stream().map(ToldReport::step).toList(),
                opened.reading().errors().stream()
                        .map(error -> new Wrong(error.field(), t.s(error)))
                        .toList());
    }

    private static Picture picture(ReportPlace place, PhotoLine photo) {
        return new Picture(
                photo.id(), photo.caption(), "/api/v1" + place.path() + "/photos/" + photo.id());
    }

    private static Step step(StepTaken taken) {
        return new Step(
                taken.step().past(),
                taken.from(),
                taken.to(),
                taken.by().at(),
                taken.by().name(),
                taken.note(),
                taken.version());
    }
}
