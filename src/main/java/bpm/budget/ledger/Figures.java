package bpm.budget.ledger;

import bpm.budget.Baht;
import bpm.shared.Percent;

import java.util.Optional;

/** The sums of an account or of many (ยอด): all balances are sums of entries. */
public record Figures(
        Baht granted,
        Baht moved,
        Baht returned,
        Baht handedOn,
        Baht committed,
        Baht disbursed,
        Baht advanced,
        Baht carriedOver) {

    public static final Figures NOTHING = new Figures(
            Baht.ZERO, Baht.ZERO, Baht.ZERO, Baht.ZERO, Baht.ZERO, Baht.ZERO, Baht.ZERO, Baht.ZERO);

    /** What was allotted (ได้รับจัดสรรสุทธิ): granted, with transfers, less what was sent back. */
    public Baht allotted() {
        return granted.plus(moved).minus(returned);
    }

    /** What stays for the office's own work (ใช้เอง): allotted less handed on. */
    public Baht own() {
        return allotted().minus(handedOn);
    }

    /** What is not paid out yet (คงเหลือ). */
    public Baht remaining() {
        return own().minus(disbursed);
    }

    /** What may still be spent, committed or handed on (ใช้ได้อีก). */
    public Baht free() {
        return remaining().minus(committed).minus(advanced).minus(carriedOver);
    }

    /** Disbursed of what is for the office's own work; empty where there is none. */
    public Optional<Percent> spent() {
        return Percent.of(disbursed.value(), own().value());
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    public Figures plus(Figures other) {
        return new Figures(
                granted.plus(other.granted),
                moved.plus(other.moved),
                returned.plus(other.returned),
                handedOn.plus(other.handedOn),
                committed.plus(other.committed),
                disbursed.plus(other.disbursed),
                advanced.plus(other.advanced),
                carriedOver.plus(other.carriedOver));
    }
}
