package bpm.survey.tally;

import bpm.org.OfficeCode;

import java.util.Optional;

/** How many answered one round, and how many were present (จำนวนผู้ตอบของรุ่น), where that is known. */
public record RoundCount(OfficeCode office, long responses, Optional<Integer> present) {}
