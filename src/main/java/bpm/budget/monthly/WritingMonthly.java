package bpm.budget.monthly;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.month.MonthSheets;
import bpm.budget.month.WritingMonths;
import bpm.review.Filings;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/** Writing the monthly report (บันทึกรายงานประจำเดือน): the month's results of every activity, and a comment. */
@Component
public class WritingMonthly {

    private final Transactions transactions;
    private final Filings filings;
    private final MonthSheets sheets;
    private final WritingMonths months;
    private final MonthlyReports reports;
    private final Trail trail;

    WritingMonthly(
            Transactions transactions,
            Filings filings,
            MonthSheets sheets,
            WritingMonths months,
            MonthlyReports reports,
            Trail trail) {
        this.transactions = transactions;
        this.filings = filings;
        this.sheets = sheets;
        this.months = months;
        this.reports = reports;
        this.trail = trail;
    }

    /** Keeps what was typed, all or none. */
    public void write(Actor actor, MonthlyPlace place, TypedMonthly typed) {
        transactions.write(actor, () -> {
            filings.requireEditable(actor, place.filing(), place.month().year());
            var own = sheets.of(place.office(), place.month().year());
            var errors = typed.cells().errors(own);
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors);
            }
            months.write(actor, place.office(), typed.cells().edits(own), Optional.empty());
            comment(actor, place, typed);
        });
    }

    private void comment(Actor actor, MonthlyPlace place, TypedMonthly typed) {
        var before = reports.draft(place);
        var after = typed.tidyComment();
        if (after.equals(before.comment())) {
            return;
        }
        if (after.length() > MonthlyDraft.MOST) {
            throw Problem.invalid(
                    "comment", "ความเห็นยาวได้ไม่เกิน {0} ตัวอักษร", MonthlyDraft.MOST);
        }
        if (before.version() != typed.version()
                || !reports.keep(place, after, typed.version(), actor)) {
            throw Problem.stale(
                    "{0} แก้ไขความเห็นนี้เมื่อ {1} กรุณาตรวจข้อความทั้งสองแล้วบันทึกอีกครั้ง",
                    before.by(), before.at());
        }
        trail.add(
                actor,
                place.office(),
                "monthly.written",
                place.filing().subject(),
                Map.of("before", before.comment(), "after", after));
    }
}
