package bpm.budget.monthly;

import java.time.Instant;

/** A monthly report as it was sent (ฉบับที่ส่ง), which stays. */
public record SealedMonthly(
        int version, String comment, MonthlyContent content, Instant at, String by) {}
