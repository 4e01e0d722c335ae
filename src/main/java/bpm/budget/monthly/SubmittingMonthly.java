package bpm.budget.monthly;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.month.Measure;
import bpm.budget.month.MonthCell;
import bpm.budget.month.MonthDoors;
import bpm.budget.month.MonthSheet;
import bpm.budget.month.MonthSheets;
import bpm.review.Filing;
import bpm.review.FilingStep;
import bpm.review.Filings;
import bpm.review.TakingStep;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Sending the monthly report up (ส่งรายงานประจำเดือน): its figures in a version that stays. */
@Component
public class SubmittingMonthly {

    private final Transactions transactions;
    private final Filings filings;
    private final MonthSheets sheets;
    private final MonthDoors doors;
    private final MonthlyStock stock;
    private final TakingStep steps;

    SubmittingMonthly(
            Transactions transactions,
            Filings filings,
            MonthSheets sheets,
            MonthDoors doors,
            MonthlyStock stock,
            TakingStep steps) {
        this.transactions = transactions;
        this.filings = filings;
        this.sheets = sheets;
        this.doors = doors;
        this.stock = stock;
        this.steps = steps;
    }

    /** Seals and sends what stands in the months by now. */
    public Filing submit(Actor actor, MonthlyPlace place, String note) {
        return transactions.write(actor, () -> {
            filings.requireEditable(actor, place.filing(), place.month().year());
            sheets.hold(place.office(), place.month().year());
            refuse(place);
            var filing = steps.take(actor, place.filing(), FilingStep.SUBMIT, note);
            var report = new SealedMonthly(
                    filing.version(),
                    stock.reports().draft(place).comment(),
                    stock.gathering().content(place),
                    filing.submittedAt().orElseThrow(),
                    actor.fullName());
            stock.reports().seal(place, report, actor);
            return filing;
        });
    }

    /** What was planned needs a result, be it 0, unless the month is closed and nobody can enter it. */
    private void refuse(MonthlyPlace place) {
        var own = sheets.of(place.office(), place.month().year());
        var door = doors.of(place.office(), place.month());
        if (own.isEmpty() && stock.gathering().content(place).lines().isEmpty()) {
            throw Problem.notFound();
        }
        if (!door.hasBegun()) {
            throw Problem.conflict("ยังไม่ถึงเดือน {0} จึงยังส่งรายงานไม่ได้", place.month());
        }
        var errors = new ArrayList<FieldError>();
        if (door.isOpen()) {
            own.forEach(sheet -> errors.addAll(silent(sheet, place)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static List<FieldError> silent(MonthSheet sheet, MonthlyPlace place) {
        int at = place.month().place();
        var errors = new ArrayList<FieldError>();
        if (sheet.months().at(at, Measure.PLANNED_QUANTITY).isPresent()
                && sheet.months().at(at, Measure.RESULT_QUANTITY).isEmpty()) {
            errors.add(wanting(sheet, at, Measure.RESULT_QUANTITY));
        }
        if (sheet.months().at(at, Measure.PLANNED_BAHT).isPresent()
                && sheet.months().at(at, Measure.RESULT_BAHT).isEmpty()) {
            errors.add(wanting(sheet, at, Measure.RESULT_BAHT));
        }
        return errors;
    }

    private static FieldError wanting(MonthSheet sheet, int place, Measure measure) {
        return new FieldError(
                new MonthCell(sheet.activity(), place, measure).field(),
                "{0} {1}: เดือนนี้มีแผน กรุณาใส่ผล ถ้าไม่มีให้ใส่ 0",
                sheet.activity().toString(),
                measure);
    }
}
