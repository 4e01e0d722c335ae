package bpm.budget.importing;

import bpm.budget.Baht;

import java.time.LocalDate;
import java.util.List;

/** The ledger beside a file (ผลการกระทบยอด): the days that the file covers, each paper once. */
public record Reconciled(LocalDate from, LocalDate to, List<Difference> all, int unread) {

    public List<Difference> different() {
        return all.stream().filter(line -> !line.isSame()).toList();
    }

    public Baht ours() {
        return all.stream().map(Difference::ours).reduce(Baht.ZERO, Baht::plus);
    }

    public Baht theirs() {
        return all.stream().map(Difference::theirs).reduce(Baht.ZERO, Baht::plus);
    }
}
