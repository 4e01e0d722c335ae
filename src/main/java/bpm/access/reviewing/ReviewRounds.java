package bpm.access.reviewing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When accounts are reviewed (รอบทบทวนบัญชี): on the days of a year that the installation names, if any. */
@Component
class ReviewRounds {

    private final List<MonthDay> days;
    private final Clock clock;

    ReviewRounds(@Value("${bpm.accounts.review:10-01,04-01}") String days, Clock clock) {
        this.days = Arrays.stream(days.split(","))
                .map(String::strip)
                .filter(day -> !day.isEmpty())
                .map(day -> MonthDay.parse("--" + day))
                .toList();
        this.clock = clock;
    }

    /** The day on which the round at hand began. */
    Optional<LocalDate> begun() {
        var today = LocalDate.now(clock);
        return days.stream()
                .flatMap(day ->
                        Stream.of(day.atYear(today.getYear()), day.atYear(today.getYear() - 1)))
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo);
    }
}
