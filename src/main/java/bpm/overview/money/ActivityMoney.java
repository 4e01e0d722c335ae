package bpm.overview.money;

import bpm.budget.Baht;
import bpm.shared.Percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The money of an activity at an office, beside what came of it (เงินและผลงาน). */
public record ActivityMoney(
        Baht allotted,
        Baht handedOn,
        Baht committed,
        Baht disbursed,
        Baht advanced,
        Baht carriedOver,
        Baht free,
        Baht excess,
        Optional<LocalDate> firstPaid,
        boolean paidAfterYear,
        Optional<LocalDate> firstHeld,
        Optional<BigDecimal> result,
        Optional<BigDecimal> percent,
        long participants) {

    /** Whether there is anything to tell. */
    public boolean isNothing() {
        return allotted.isZero() && handedOn.isZero() && disbursed.isZero() && excess.isZero();
    }

    /** What is for the office's own work. */
    public Baht own() {
        return allotted.minus(handedOn);
    }

    public Optional<Percent> spent() {
        return Percent.of(disbursed.value(), own().value());
    }

    /** Disbursed a head; empty while nobody is known to have taken part, or nothing is paid. */
    public Optional<Baht> aHead() {
        return participants > 0 && disbursed.isPositive()
                ? Optional.of(new Baht(disbursed
                        .value()
                        .divide(BigDecimal.valueOf(participants), 2, RoundingMode.HALF_UP)))
                : Optional.empty();
    }

    public List<MoneyQuestion> questions() {
        return MoneyQuestion.of(this);
    }
}
