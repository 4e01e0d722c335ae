package bpm.plan.giving;

import bpm.plan.Activity;
import bpm.plan.Gift;
import bpm.plan.GivenLine;
import bpm.plan.Giving;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An activity as it was given the year before (การมอบหมายของปีก่อน), to the offices that have not been given
 * it this year: {@code then} is its name in that year, {@code now} the activity of the same number.
 */
public record FormerGiving(
        String number, String then, Optional<Activity> now, List<GivenLine> lines) {

    public FormerGiving {
        lines = List.copyOf(lines);
    }

    /** Whether it bears another name this year, so that it may be another activity. */
    public boolean isRenamed() {
        return now.filter(activity -> !activity.name().equals(then)).isPresent();
    }

    /** The targets added up, each unit by itself. */
    public List<Gift> targets() {
        return lines.stream()
                .filter(line -> line.target().isPresent())
                .collect(Collectors.groupingBy(
                        GivenLine::unit,
                        Collectors.reducing(
                                BigDecimal.ZERO,
                                line -> line.target().orElseThrow(),
                                BigDecimal::add)))
                .entrySet()
                .stream()
                .map(unit -> new Gift(Optional.of(unit.getValue()), unit.getKey()))
                .sorted(Comparator.comparing(Gift::unit))
                .toList();
    }

    /** The same for this year: refused where somebody gave it meanwhile. */
    List<Giving> givings() {
        return lines.stream()
                .map(line -> new Giving(
                        line.office(), new Gift(line.target(), line.unit()), Optional.of(0)))
                .toList();
    }
}
