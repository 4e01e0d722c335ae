package bpm.budget.report;

import bpm.budget.Baht;
import bpm.shared.Percent;

import java.util.Optional;

/** Sums of many accounts under one heading (ยอดรวม): what came, what became of it, what is left. */
public record MoneyLine(
        String key,
        String name,
        Baht total,
        Baht handedOn,
        Baht committed,
        Baht disbursed,
        Baht advanced,
        Baht carriedOver,
        Baht free,
        Baht excess) {

    /** Disbursed of all that came. */
    public Optional<Percent> spent() {
        return Percent.of(disbursed.value(), total.value());
    }

    MoneyLine named(String other) {
        return new MoneyLine(
                key,
                other,
                total,
                handedOn,
                committed,
                disbursed,
                advanced,
                carriedOver,
                free,
                excess);
    }
}
