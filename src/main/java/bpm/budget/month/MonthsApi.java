package bpm.budget.month;

import bpm.access.Actor;
import bpm.budget.Baht;
import bpm.review.SeenVersion;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** {@code …/months} for programs: plan and result of an assignment, month by month, quarters reckoned. */
@RestController
@Tag(name = "budget")
@RequestMapping("/api/v1" + MonthPlace.ADDRESS)
class MonthsApi {

    private final OpeningMonths opening;
    private final WritingMonths writing;

    MonthsApi(OpeningMonths opening, WritingMonths writing) {
        this.opening = opening;
        this.writing = writing;
    }

    /** The twelve months, the four quarters and the year. */
    record AssignmentMonths(
            String activity,
            String office,
            String unit,
            @Nullable BigDecimal target,
            int version,
            List<MonthFigures> months,
            List<PeriodFigures> quarters,
            PeriodFigures total) {}

    /** A month such as {@code 2024-06} and whether it is open; what is absent was not entered. */
    record MonthFigures(
            String month,
            MonthDoor.Standing standing,
            @Nullable BigDecimal plannedQuantity,
            @Nullable BigDecimal resultQuantity,
            @Nullable String plannedBaht,
            @Nullable String resultBaht) {}

    /** The sum of a quarter or of the year. */
    record PeriodFigures(
            @Nullable BigDecimal plannedQuantity,
            @Nullable BigDecimal resultQuantity,
            @Nullable String plannedBaht,
            @Nullable String resultBaht) {}

    /** The months to be written; those not named stay as they are. */
    record WrittenMonths(@Nullable List<WrittenMonth> months) {

        List<WrittenMonth> named() {
            if (months == null || months.contains(null)) {
                throw Problem.invalid("months", "ต้องส่ง months เป็นรายการของเดือน");
            }
            return months;
        }
    }

    /** A month as it is to be: what is absent is emptied. */
    record WrittenMonth(
            String month,
            @Nullable BigDecimal plannedQuantity,
            @Nullable BigDecimal resultQuantity,
            @Nullable BigDecimal plannedBaht,
            @Nullable BigDecimal resultBaht) {}

    @GetMapping
    @Operation(summary = "Plan and result of an assignment by month; the ETag guards a write")
    ResponseEntity<AssignmentMonths> months(
            @PathVariable String activity, @PathVariable String office, Actor actor) {
        return told(opening.open(actor, MonthPlace.of(activity, office)));
    }

    @PutMapping
    @Operation(summary = "Replace the named months; If-Match is the version that was read")
    ResponseEntity<AssignmentMonths> write(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestBody WrittenMonths body,
            @RequestHeader("If-Match") Optional<String> match,
            Actor actor) {
        var place = MonthPlace.of(activity, office);
        var opened = opening.open(actor, place); // out of scope is told first
        int seen = SeenVersion.of(match, "ต้องส่ง If-Match เป็นเลขรุ่นของแผน/ผลที่อ่านมา");
        writing.write(actor, place.office(), edits(opened, body), Optional.of(seen));
        return told(opening.open(actor, place));
    }

    private static List<CellEdit> edits(OpenedMonths opened, WrittenMonths body) {
        var edits = new ArrayList<CellEdit>();
        for (var month : body.named()) {
            var door = opened.doors().stream()
                    .filter(one -> one.month().iso().equals(month.month()))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid(
                            "months", "ไม่มีเดือน {0} ในปีงบประมาณของกิจกรรมนี้", month.month()));
            for (var measure : Measure.values()) {
                var cell = opened.cell(door, measure);
                var was = opened.sheet().months().at(cell.place(), measure);
                edits.add(new CellEdit(cell, was, read(cell, value(month, measure))));
            }
        }
        return edits;
    }

    private static @Nullable BigDecimal value(WrittenMonth month, Measure measure) {
        return switch (measure) {
            case PLANNED_QUANTITY -> month.plannedQuantity();
            case RESULT_QUANTITY -> month.resultQuantity();
            case PLANNED_BAHT -> month.plannedBaht();
            case RESULT_BAHT -> month.resultBaht();
        };
    }

    private static Optional<BigDecimal> read(MonthCell cell, @Nullable BigDecimal value) {
        if (value == null) {
            return Optional.empty();
        }
        var read = Figure.parse(value.toPlainString());
        if (read.isEmpty()) {
            throw Problem.invalid(List.of(new FieldError(
                    cell.field(),
                    "{0}: “{1}” ไม่ใช่ตัวเลข กรุณาใส่ เช่น 1,200 หรือ 1200.50",
                    CellName.of(cell),
                    value.toPlainString())));
        }
        return read;
    }

    private static ResponseEntity<AssignmentMonths> told(OpenedMonths opened) {
        var sheet = opened.sheet();
        var months = sheet.months();
        return ResponseEntity.ok()
                .eTag("\"" + sheet.version() + "\"")
                .body(new AssignmentMonths(
                        sheet.activity().toString(),
                        sheet.office().value(),
                        sheet.unit(),
                        sheet.target().orElse(null),
                        sheet.version(),
                        opened.doors().stream().map(door -> month(door, months)).toList(),
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(quarter ->
                                        period(measure -> months.quarter(quarter, measure)))
                                .toList(),
                        period(months::year)));
    }

    private static MonthFigures month(MonthDoor door, Months months) {
        var all = period(measure -> months.at(door.month().place(), measure));
        return new MonthFigures(
                door.month().iso(),
                door.standing(),
                all.plannedQuantity(),
                all.resultQuantity(),
                all.plannedBaht(),
                all.resultBaht());
    }

    private static PeriodFigures period(Function<Measure, Optional<BigDecimal>> figure) {
        return new PeriodFigures(
                figure.apply(Measure.PLANNED_QUANTITY).orElse(null),
                figure.apply(Measure.RESULT_QUANTITY).orElse(null),
                baht(figure.apply(Measure.PLANNED_BAHT)),
                baht(figure.apply(Measure.RESULT_BAHT)));
    }

    private static @Nullable String baht(Optional<BigDecimal> value) {
        return value.map(number -> new Baht(number).plain()).orElse(null);
    }
}
