package bpm.budget.month;

import java.math.BigDecimal;
import java.util.Optional;

/** What one cell held as the page showed it, and what it is to hold (ช่องที่แก้); empty is nothing entered. */
public record CellEdit(MonthCell cell, Optional<BigDecimal> was, Optional<BigDecimal> now) {

    boolean isChange() {
        return !was.equals(now);
    }
}
