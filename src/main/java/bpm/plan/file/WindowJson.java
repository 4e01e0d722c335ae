package bpm.plan.file;

import bpm.plan.ReportingWindow;
import bpm.plan.ReportingWindow.Anchor;
import bpm.plan.ReportingWindow.ByDate;
import bpm.plan.ReportingWindow.DaysAfter;
import bpm.plan.ReportingWindow.Unsettled;
import bpm.plan.ReportingWindow.WithinMonth;
import bpm.plan.Settlement;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;

/** A reporting window as JSON: its kind, what that kind needs, and the printed wording. */
final class WindowJson {

    private enum Kind {
        DAYS_AFTER,
        BY_DATE,
        WITHIN_MONTH,
        UNSETTLED
    }

    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    private WindowJson() {}

    static ObjectNode written(ReportingWindow window) {
        var json = JsonNodeFactory.instance.objectNode();
        switch (window) {
            case DaysAfter after -> {
                json.put("kind", Kind.DAYS_AFTER.name()).put("days", after.days());
                json.put("anchor", after.anchor().name());
                var quarters = json.putArray("quarters");
                after.quarters().forEach(quarters::add);
            }
            case ByDate by -> {
                json.put("kind", Kind.BY_DATE.name()).put("date", by.date().toString());
                by.settlement()
                        .ifPresent(settled -> json.putObject("settled")
                                .put("by", settled.by())
                                .put("at", settled.at().toString())
                                .put("note", settled.note()));
            }
            case WithinMonth within ->
                json.put("kind", Kind.WITHIN_MONTH.name())
                        .put("month", within.month().toString());
            case Unsettled unsettled ->
                json.put("kind", Kind.UNSETTLED.name())
                        .put("printedDate", unsettled.printedDate())
                        .put("proposed", unsettled.proposed().toString());
        }
        return json.put("printed", window.printed());
    }

    static ReportingWindow read(JsonPlace place) {
        var printed = place.exact("printed");
        place.check("printed", printed, wording -> !wording.isBlank(), "ต้องมีข้อความ");
        return switch (place.choice("kind", Kind.class)) {
            case DAYS_AFTER ->
                daysAfter(place.allowing("kind", "printed", "days", "anchor", "quarters"), printed);
            case BY_DATE ->
                new ByDate(
                        day(place.allowing("kind", "printed", "date", "settled"), "date"),
                        printed,
                        settlement(place));
            case WITHIN_MONTH ->
                new WithinMonth(
                        place.allowing("kind", "printed", "month")
                                .iso(
                                        "month",
                                        YearMonth::parse,
                                        "2024-06",
                                        YearMonth.from(SOME_DAY)),
                        printed);
            case UNSETTLED ->
                new Unsettled(
                        place.allowing("kind", "printed", "printedDate", "proposed")
                                .text("printedDate"),
                        day(place, "proposed"),
                        printed);
        };
    }

    private static DaysAfter daysAfter(JsonPlace place, String printed) {
        var quarters = place.elements("quarters").stream()
                .map(element -> element.number("", 1, 4))
                .collect(Collectors.toSet());
        return new DaysAfter(
                place.number("days", 0, 366),
                place.choice("anchor", Anchor.class),
                quarters,
                printed);
    }

    private static LocalDate day(JsonPlace place, String field) {
        return place.iso(field, LocalDate::parse, "2024-06-30", SOME_DAY);
    }

    private static Optional<Settlement> settlement(JsonPlace place) {
        if (!place.has("settled")) {
            return Optional.empty();
        }
        var settled = place.object("settled").allowing("by", "at", "note");
        var at = settled.iso("at", Instant::parse, "2024-06-01T09:00:00Z", Instant.EPOCH);
        return Optional.of(new Settlement(settled.text("by"), at, settled.optionalText("note")));
    }
}
