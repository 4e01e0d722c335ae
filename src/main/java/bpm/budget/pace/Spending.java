package bpm.budget.pace;

import java.math.BigDecimal;

/** The money of a year and what was disbursed of it (งบประมาณและผลเบิกจ่าย). */
public record Spending(BigDecimal money, BigDecimal spent) {

    Spending plus(Spending other) {
        return new Spending(money.add(other.money), spent.add(other.spent));
    }
}
