package bpm.world;

import bpm.plan.Activity;
import bpm.plan.ReportingWindow.DaysAfter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * When an office held the activity, and when each move of the plot was made (ลำดับวันเวลา): on working
 * days.
 */
record Timetable(LocalDate from, LocalDate to, List<LocalDateTime> moves) {

    /** The day before the example world's today: all that is told has happened by its evening. */
    static final LocalDate LAST = LocalDate.of(2024, 8, 19);

    private static final LocalDate MOTHERS_DAY = LocalDate.of(2024, 8, 12);

    static Timetable of(Plot plot, Activity activity, SplittableRandom dice) {
        var first = firstSent(plot, activity, dice);
        int held = heldBefore(plot, activity, first, dice);
        var days = new ArrayList<LocalDate>();
        var day = first;
        for (var move : plot.moves()) {
            day = day.plusDays(gap(move, dice));
            days.add(day);
        }
        int beyond = (int) Math.max(
                0, (days.isEmpty() ? first : days.getLast()).toEpochDay() - LAST.toEpochDay());
        var to = workday(first.minusDays(held + beyond));
        var from = dice.nextInt(4) == 0 ? workday(to.minusDays(1)) : to;
        return new Timetable(from, to, moments(days, beyond, dice));
    }

    /** The last day for which the office had planned the activity: about right, or yet to come. */
    static LocalDate planned(Plot plot, Activity activity, SplittableRandom dice) {
        var due = activity.window()
                .due(activity.year(), Optional.empty(), Optional.empty())
                .day();
        if (plot == Plot.NOT_STARTED && activity.window() instanceof DaysAfter after) {
            return dueSoon(after).plusDays(dice.nextInt(21));
        }
        var day = plot == Plot.NOT_STARTED && due.isAfter(LAST)
                ? LAST.plusDays(3 + dice.nextInt(25))
                : of(plot, activity, dice).to().plusDays(dice.nextInt(3) - 1);
        return day.isAfter(due) ? due : day;
    }

    private static LocalDate firstSent(Plot plot, Activity activity, SplittableRandom dice) {
        var due = activity.window()
                .due(activity.year(), Optional.empty(), Optional.empty())
                .day();
        if (plot == Plot.DRAFT_DUE_SOON) {
            return LAST.minusDays(dice.nextInt(3));
        }
        if (due.isAfter(LAST)) {
            return LAST.minusDays(3 + dice.nextInt(12));
        }
        return plot.isLate() ? due.plusDays(1 + dice.nextInt(3)) : due.minusDays(dice.nextInt(7));
    }

    /** How many days before the report the activity was held; a late one is late by the window's own days. */
    private static int heldBefore(
            Plot plot, Activity activity, LocalDate first, SplittableRandom dice) {
        if (activity.window() instanceof DaysAfter after) {
            if (plot == Plot.DRAFT_DUE_SOON) {
                return (int) ChronoUnit.DAYS.between(dueSoon(after), first);
            }
            return plot.isLate()
                    ? after.days() + 1 + dice.nextInt(4)
                    : 1 + dice.nextInt(Math.min(6, after.days() - 1));
        }
        return 2 + dice.nextInt(6);
    }

    /** The last day held of what is due in some days from now. */
    private static LocalDate dueSoon(DaysAfter window) {
        return LAST.plusDays(4).minusDays(window.days());
    }

    private static int gap(Move move, SplittableRandom dice) {
        return switch (move) {
            case SAVE, SUBMIT, COMMENT, WITHDRAW -> 0;
            case TAKE_UP, RETURN -> dice.nextInt(2);
            case CORRECT, APPROVE -> 1 + dice.nextInt(2);
            case REOPEN -> 2 + dice.nextInt(3);
        };
    }

    /** Later moves get later hours, so that a day's moves keep their order. */
    private static List<LocalDateTime> moments(
            List<LocalDate> days, int beyond, SplittableRandom dice) {
        var moments = new ArrayList<LocalDateTime>();
        for (int i = 0; i < days.size(); i++) {
            var day = workday(days.get(i).minusDays(beyond));
            int minute = 8 * 60 + 40 + i * 65 + dice.nextInt(60);
            moments.add(day.atStartOfDay().plusMinutes(minute).plusSeconds(dice.nextInt(60)));
        }
        return List.copyOf(moments);
    }

    private static LocalDate workday(LocalDate day) {
        boolean free = day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || day.equals(MOTHERS_DAY);
        return free ? workday(day.minusDays(1)) : day;
    }
}
