package bpm.budget.monthly;

import bpm.budget.month.FiscalMonth;
import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.review.FilingRef;
import bpm.shared.Problem;

/** Which monthly report (รายงานประจำเดือนใด ของหน่วยงานใด). The department has none. */
public record MonthlyPlace(FiscalMonth month, OfficeCode office) {

    /** Where its pages stand: {@code /assignments/2567-M06/5701/monthly}. */
    static final String ADDRESS = "/assignments/{month:\\d{4}-M\\d\\d}/{office}/monthly";

    public MonthlyPlace {
        if (office.isDepartment()) {
            throw new IllegalArgumentException("the department files to nobody");
        }
    }

    /** The report named by two words of an address; words that cannot name one lead nowhere. */
    static MonthlyPlace of(String month, String office) {
        if (!OfficeCode.isCode(office) || new OfficeCode(office).isDepartment()) {
            throw Problem.notFound();
        }
        return new MonthlyPlace(
                FiscalMonth.parse(month).orElseThrow(Problem::notFound), new OfficeCode(office));
    }

    /** The filing that carries it along the road. */
    public FilingRef filing() {
        return new FilingRef(FilingKind.MONTHLY, month.key(), office);
    }

    /** The address of its page. */
    public String path() {
        return filing().path();
    }
}
