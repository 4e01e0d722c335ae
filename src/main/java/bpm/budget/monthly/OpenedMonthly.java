package bpm.budget.monthly;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.budget.month.Measure;
import bpm.budget.month.MonthCell;
import bpm.budget.month.MonthDoor;
import bpm.budget.month.MonthSheet;
import bpm.org.Office;
import bpm.review.Comment;
import bpm.review.Filing;
import bpm.review.FilingState;
import bpm.review.StepTaken;
import bpm.shared.FieldError;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A monthly report with all that its page shows: what stands in the months now, and what was sent. */
public record OpenedMonthly(
        MonthlyPlace place,
        Map<String, Office> names,
        MonthDoor door,
        List<MonthSheet> own,
        Map<MonthCell, BigDecimal> proposed,
        MonthlyContent now,
        MonthlyDraft draft,
        Optional<Filing> filing,
        List<SealedMonthly> sent,
        List<StepTaken> steps,
        List<Comment> comments) {

    /** Where the filing stands; a draft while nobody has begun. */
    public FilingState state() {
        return filing.map(Filing::state).orElse(FilingState.DRAFT);
    }

    /** Whether the actor writes the report now. */
    public boolean mayEdit(Actor actor) {
        return filing.map(known -> known.mayEdit(actor).allowed())
                .orElse(actor.is(Role.REPORTER, place.office()));
    }

    /** What was sent, while it lies above or is approved; else what stands in the months now. */
    public MonthlyContent shown() {
        return state().isEditable() || sent.isEmpty() ? now : sent.getFirst().content();
    }

    /** The office's own activities with a plan for this month. */
    public List<MonthSheet> planned() {
        return own.stream().filter(this::isPlanned).toList();
    }

    /** The others, which are rarely written. */
    public List<MonthSheet> unplanned() {
        return own.stream().filter(sheet -> !isPlanned(sheet)).toList();
    }

    private boolean isPlanned(MonthSheet sheet) {
        return at(sheet, Measure.PLANNED_QUANTITY).isPresent()
                || at(sheet, Measure.PLANNED_BAHT).isPresent();
    }

    /** Whether something stands, is proposed or is wrong in one of them. */
    public boolean isUsed(List<MonthSheet> sheets, List<FieldError> errors) {
        return sheets.stream()
                .anyMatch(sheet -> List.of(Measure.RESULT_QUANTITY, Measure.RESULT_BAHT).stream()
                        .anyMatch(measure -> at(sheet, measure).isPresent()
                                || proposal(sheet, measure).isPresent()
                                || errors.stream()
                                        .anyMatch(error -> error.field()
                                                .equals(cell(sheet, measure).field()))));
    }

    public MonthCell cell(MonthSheet sheet, Measure measure) {
        return new MonthCell(sheet.activity(), place.month().place(), measure);
    }

    public Optional<BigDecimal> at(MonthSheet sheet, Measure measure) {
        return sheet.months().at(place.month().place(), measure);
    }

    /** What is proposed for a cell that is empty and open. */
    public Optional<BigDecimal> proposal(MonthSheet sheet, Measure measure) {
        return at(sheet, measure).isEmpty() && door.takes(measure)
                ? Optional.ofNullable(proposed.get(cell(sheet, measure)))
                : Optional.empty();
    }

    public boolean proposes() {
        return own.stream()
                .anyMatch(sheet -> proposal(sheet, Measure.RESULT_BAHT).isPresent()
                        || proposal(sheet, Measure.RESULT_QUANTITY).isPresent());
    }

    public String mark() {
        return MonthlyReports.mark(now);
    }
}
