package bpm.budget.monthly;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.review.Filing;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

/** Sending the report as the page shows it (บันทึกแล้วส่ง): what was typed and the seal, both or none. */
@Component
class SendingMonthly {

    private final Transactions transactions;
    private final WritingMonthly writing;
    private final SubmittingMonthly submitting;
    private final GatheringMonthly gathering;

    SendingMonthly(
            Transactions transactions,
            WritingMonthly writing,
            SubmittingMonthly submitting,
            GatheringMonthly gathering) {
        this.transactions = transactions;
        this.writing = writing;
        this.submitting = submitting;
        this.gathering = gathering;
    }

    /** Refused where another's figures have changed since the page was opened. */
    Filing send(Actor actor, MonthlyPlace place, TypedMonthly typed) {
        return transactions.write(actor, () -> {
            var before = MonthlyReports.mark(gathering.content(place));
            writing.write(actor, place, typed);
            if (!before.equals(typed.figures())) {
                throw Problem.stale(
                        "มีตัวเลขเปลี่ยนไปหลังจากที่ท่านเปิดหน้านี้ กรุณาตรวจอีกครั้งก่อนส่ง");
            }
            return submitting.submit(actor, place, "");
        });
    }
}
