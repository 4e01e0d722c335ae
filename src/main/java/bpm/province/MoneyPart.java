package bpm.province;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An office's money of the activity as the ledger has it (เงินตามบัญชี): what it may spend itself, and
 * spent; beside it what its approved results form (EA 4) says.
 */
public record MoneyPart(
        String office,
        BigDecimal allotted,
        BigDecimal disbursed,
        Optional<BigDecimal> received,
        Optional<BigDecimal> spent) {

    static final MoneyPart NOTHING =
            new MoneyPart("", BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty(), Optional.empty());

    MoneyPart saying(Optional<BigDecimal> formReceived, Optional<BigDecimal> formSpent) {
        return new MoneyPart(office, allotted, disbursed, formReceived, formSpent);
    }

    MoneyPart plus(MoneyPart other) {
        return new MoneyPart(
                office,
                allotted.add(other.allotted),
                disbursed.add(other.disbursed),
                Optional.empty(),
                Optional.empty());
    }

    public BigDecimal remaining() {
        return allotted.subtract(disbursed);
    }

    /** By how much the form says more was received than the ledger, or less; nothing where they agree. */
    public Optional<BigDecimal> receivedBeside() {
        return beside(received, allotted);
    }

    /** By how much the form says more was spent than the ledger, or less. */
    public Optional<BigDecimal> spentBeside() {
        return beside(spent, disbursed);
    }

    public boolean differs() {
        return receivedBeside().isPresent() || spentBeside().isPresent();
    }

    private static Optional<BigDecimal> beside(Optional<BigDecimal> said, BigDecimal kept) {
        return said.map(one -> one.subtract(kept)).filter(one -> one.signum() != 0);
    }
}
