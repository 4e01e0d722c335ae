package bpm.overview;

import bpm.org.OfficeCode;
import bpm.shared.Percent;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One line of a desk: an activity given to an office, and how its progress report stands. */
public record Work(
        String activity,
        OfficeCode office,
        String name,
        String nameEn,
        String project,
        String projectName,
        String window,
        LocalDate due,
        boolean provisional,
        Optional<BigDecimal> target,
        String unit,
        Optional<Long> responsible,
        String responsibleName,
        Standing standing,
        boolean begun,
        boolean wasSent,
        int version,
        String reason,
        Optional<Instant> movedAt,
        String movedBy,
        Optional<BigDecimal> result,
        Optional<BigDecimal> percentDone) {

    public String path() {
        return "/assignments/" + activity + "/" + office;
    }

    /** How the line is named in a form that acts on many. */
    public String filing() {
        return "progress:" + activity + ":" + office + ":" + version;
    }

    public Optional<Percent> percent() {
        return percentDone.map(Percent::new);
    }

    /**
     * How far the office itself is, where the due date is said beside it: late work is a draft or not
     * begun.
     */
    public Standing ownStanding() {
        if (standing != Standing.LATE && standing != Standing.DUE_SOON) {
            return standing;
        }
        return begun ? Standing.DRAFT : Standing.NOT_STARTED;
    }

    /** Whether its day still matters: a draft of what was sent once has no other. */
    public boolean isAwaited() {
        return standing.isOpen() && !(standing == Standing.DRAFT && wasSent);
    }

    /** Days until the due day; below zero once it has passed. */
    public long daysLeft(LocalDate today) {
        return due.toEpochDay() - today.toEpochDay();
    }

    public boolean isLate(LocalDate today) {
        return standing.isLate(due, today);
    }
}
