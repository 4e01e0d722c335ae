package bpm.budget.allotting;

import bpm.budget.Baht;
import bpm.budget.ledger.Figures;
import bpm.budget.ledger.MoneyPlace;
import bpm.org.Office;

/** One office below in the table of allotting (แถวจัดสรร): what it has, and what is typed for it. */
public record AllotRow(
        Office office, MoneyPlace place, boolean given, Figures figures, String typed) {

    public String code() {
        return office.code().value();
    }

    /** The field in which its amount is typed. */
    public String field() {
        return "amount-" + code();
    }

    boolean isWanted() {
        return given && !typed.isBlank();
    }

    Baht amount() {
        return Baht.parse(typed).orElse(Baht.ZERO);
    }
}
