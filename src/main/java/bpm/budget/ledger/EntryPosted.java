package bpm.budget.ledger;

import bpm.budget.Baht;

import java.time.LocalDate;

/**
 * An entry was posted, or corrected, by hand or by a program (ลงรายการแล้ว); told within the same
 * transaction.
 */
public record EntryPosted(MoneyPlace place, long entry, String kind, Baht amount, LocalDate day) {}
