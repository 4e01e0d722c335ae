package bpm.budget.month;

import java.time.Instant;
import java.time.LocalDate;

/** A month opened again for an office (การเปิดเดือนอีกครั้ง), until a day, with the reason. */
public record Reopening(int place, LocalDate until, String reason, Instant at, String by) {}
