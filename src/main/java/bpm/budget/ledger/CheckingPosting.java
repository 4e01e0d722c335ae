package bpm.budget.ledger;

import bpm.budget.Baht;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with an entry before it is posted (ตรวจรายการ), field by field. */
public final class CheckingPosting {

    static final int LONGEST_DOCUMENT = 100;
    static final int LONGEST_NOTE = 500;
    private static final int MONTHS_BEFORE = 3;
    private static final int YEARS_AFTER = 2;

    private CheckingPosting() {}

    /** Everything that is wrong, in the order of the fields. */
    public static List<FieldError> errors(Posting posting, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        amount(posting.amount()).ifPresent(errors::add);
        day(posting.day(), posting.account().purpose().year(), today).ifPresent(errors::add);
        var more = posting.more();
        if (more.document().length() > LONGEST_DOCUMENT) {
            errors.add(new FieldError(
                    "document", "เลขที่เอกสารยาวเกิน {0} ตัวอักษร", LONGEST_DOCUMENT));
        }
        note(posting.kind(), more.note()).ifPresent(errors::add);
        if (posting.kind().mustDraw() && more.refers().isEmpty()) {
            errors.add(new FieldError("refers", "กรุณาเลือกรายการที่อ้างถึง"));
        }
        if (posting.kind() == EntryKind.TRANSFER && more.other().isEmpty()) {
            errors.add(new FieldError("other", "กรุณาเลือกบัญชีปลายทาง"));
        }
        more.spent()
                .filter(spent -> spent.compareTo(posting.amount()) > 0)
                .ifPresent(spent ->
                        errors.add(new FieldError("spent", "ใบสำคัญต้องไม่เกินจำนวนที่ส่งใช้")));
        return errors;
    }

    static Optional<FieldError> amount(Baht amount) {
        return amount.isPositive() && amount.compareTo(Baht.MOST) <= 0
                ? Optional.empty()
                : Optional.of(new FieldError(
                        "amount", "จำนวนเงินต้องมากกว่า 0 และไม่เกิน {0} บาท", Baht.MOST));
    }

    /** A day from three months before the year to two years after it, and not yet to come. */
    static Optional<FieldError> day(LocalDate day, FiscalYear year, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(new FieldError("day", "วันที่ต้องไม่เกินวันนี้"));
        }
        return day.isBefore(year.first().minusMonths(MONTHS_BEFORE))
                        || day.isAfter(year.last().plusYears(YEARS_AFTER))
                ? Optional.of(new FieldError(
                        "day", "วันที่นี้ไม่เกี่ยวกับปีงบประมาณ {0} กรุณาตรวจปี", year))
                : Optional.empty();
    }

    static Optional<FieldError> note(EntryKind kind, String note) {
        if (kind.needsNote() && note.isBlank()) {
            return Optional.of(new FieldError("note", "กรุณาระบุเหตุผล"));
        }
        return note.length() > LONGEST_NOTE
                ? Optional.of(new FieldError("note", "หมายเหตุยาวเกิน {0} ตัวอักษร", LONGEST_NOTE))
                : Optional.empty();
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
