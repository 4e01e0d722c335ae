package bpm.access.reviewing;

import java.time.LocalDate;

/** That a round of reviewing accounts is on (ถึงรอบทบทวนบัญชี), since that day; told each night. */
public record AccountsToReview(LocalDate since) {}
