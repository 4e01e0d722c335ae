package bpm.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class KeptTest {

    private final HandClock clock = new HandClock();
    private final Kept<String, Integer> kept = new Kept<>(clock, Duration.ofSeconds(10), 2);
    private final AtomicInteger counted = new AtomicInteger();

    private int ask(String key) {
        return kept.get(key, counted::incrementAndGet).value();
    }

    @Test
    void is_counted_once_until_it_is_ten_seconds_old() {
        assertThat(kept.get("a", counted::incrementAndGet).keptAt()).isEmpty();
        var begun = clock.instant();
        clock.pass(Duration.ofSeconds(9));
        assertThat(kept.get("a", counted::incrementAndGet).keptAt()).contains(begun);
        clock.pass(Duration.ofSeconds(1));

        assertThat(ask("a")).isEqualTo(2);
    }

    @Test
    void a_clock_that_goes_back_keeps_nothing_longer() {
        ask("a");
        clock.pass(Duration.ofHours(-1));

        assertThat(ask("a")).isEqualTo(2);
    }

    @Test
    void keys_never_mix_and_only_so_many_are_kept() {
        assertThat(Stream.of("a", "b", "a", "b").map(this::ask)).containsExactly(1, 2, 1, 2);
        ask("c");

        assertThat(ask("b")).isEqualTo(2);
        assertThat(ask("a")).isEqualTo(4);
    }

    @Test
    void who_asks_after_a_drop_does_not_join_a_counting_begun_before_it() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        Callable<Integer> slow = () -> {
            begun.countDown();
            goOn.await();
            return -1;
        };

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first =
                    people.submit(() -> kept.get("a", () -> call(slow)).value());
            begun.await();
            kept.drop("a"::equals);
            int after = ask("a");
            goOn.countDown();

            assertThat(after).isEqualTo(1);
            assertThat(first.get()).isEqualTo(-1);
            assertThat(ask("a")).isEqualTo(1);
        }
    }

    @Test
    void sixteen_who_ask_at_once_are_answered_by_one_counting() throws Exception {
        var goOn = new CountDownLatch(1);
        Callable<Integer> count = () -> {
            goOn.await();
            return counted.incrementAndGet();
        };

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.generate(() ->
                            people.submit(() -> kept.get("a", () -> call(count)).value()))
                    .limit(16)
                    .toList();
            goOn.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
    }

    @Test
    void what_failed_is_not_kept() {
        assertThatThrownBy(() -> kept.get("a", () -> {
                    throw new IllegalArgumentException("no database");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(ask("a")).isEqualTo(1);
    }

    private static int call(Callable<Integer> count) {
        try {
            return count.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2024-08-20T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
