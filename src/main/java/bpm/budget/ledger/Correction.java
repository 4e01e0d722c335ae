package bpm.budget.ledger;

import bpm.budget.Baht;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The right amount of an entry (จำนวนที่ถูกต้อง), and why; nothing is right where it should not be at all. */
public record Correction(
        Baht amount, Optional<Baht> spent, LocalDate day, String note, Optional<UUID> once) {}
