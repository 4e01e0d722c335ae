package bpm.years;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.ThaiText;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Opening a closed year again (เปิดปีอีกครั้ง), with the reason; its snapshots stay. */
@Component
class ReopeningYear {

    static final int LONGEST_REASON = 2000;

    private final Transactions transactions;
    private final ClosedYears years;
    private final Records records;

    ReopeningYear(Transactions transactions, ClosedYears years, Records records) {
        this.transactions = transactions;
        this.years = years;
        this.records = records;
    }

    void reopen(Actor actor, FiscalYear year, String typed) {
        ClosingYear.refuseUnless(actor);
        var reason = ThaiText.tidyLines(typed);
        if (reason.isBlank()) {
            throw Problem.invalid("reason", "กรุณาระบุเหตุที่เปิดปีนี้อีกครั้ง");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Problem.invalid(
                    "reason", "ข้อความยาวเกิน {0} ตัวอักษร กรุณาย่อลง", LONGEST_REASON);
        }
        transactions.write(actor, () -> {
            years.hold(year);
            if (years.snapshot(year).isEmpty()) {
                throw Problem.conflict("ปีงบประมาณ {0} ไม่ได้ปิดอยู่", year);
            }
            if (years.isDetached(year)) {
                throw Problem.conflict(
                        "คำตอบของปีงบประมาณ {0} ถูกถอดออกไปเก็บไว้ต่างหาก กรุณาให้ผู้ดูแลฐานข้อมูลนำกลับมาก่อนเปิดปีอีกครั้ง",
                        year);
            }
            years.reopen(year);
            records.add(actor, year, YearStep.Kind.REOPEN, Optional.empty(), reason);
        });
    }
}
