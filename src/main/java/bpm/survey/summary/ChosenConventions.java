package bpm.survey.summary;

import java.time.Instant;
import java.util.Optional;

/** How a year is reckoned, and who chose it (วิธีคำนวณที่เลือก); version 0 while it is the default. */
public record ChosenConventions(
        Conventions conventions, int version, String by, Optional<Instant> at) {}
