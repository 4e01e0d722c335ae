package bpm.ops;

import bpm.shared.Words;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * The clock of the offices, Asia/Bangkok; {@code BPM_TODAY} starts it on another day, from where it
 * runs on.
 */
@Configuration(proxyBeanMethods = false)
class ClockWiring {

    @Bean
    Clock clock(@Value("${bpm.today:}") String today, @Value("${bpm.world:}") String exampleWorld) {
        var clock = on(today);
        return exampleWorld.isBlank() ? clock : new StoryClock(clock);
    }

    private static Clock on(String today) {
        var clock = Clock.system(Words.BANGKOK);
        if (today.isBlank()) {
            return clock;
        }
        var shift = Duration.ofDays(
                LocalDate.parse(today).toEpochDay() - LocalDate.now(clock).toEpochDay());
        return Clock.offset(clock, shift);
    }
}
