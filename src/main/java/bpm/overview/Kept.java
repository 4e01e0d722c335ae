package bpm.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What is dear to count (ยอดที่เก็บไว้ชั่วครู่), counted once for all who ask at a time, and kept for some
 * seconds or until it is dropped. Who asks after a drop never gets what was begun before it.
 */
public final class Kept<K, V> {

    /** A value with the moment at which its counting began; kept means: for somebody who asked earlier. */
    public record Counted<V>(V value, Instant at, boolean kept) {

        /** The moment, where the reader is to be told that it is not this one. */
        public Optional<Instant> keptAt() {
            return kept ? Optional.of(at) : Optional.empty();
        }
    }

    private record Counting<V>(Instant begun, CompletableFuture<V> value) {

        boolean isOf(Instant now, Duration age) {
            return !begun.isAfter(now) && begun.plus(age).isAfter(now);
        }
    }

    private final Clock clock;
    private final Duration age;
    private final int most;
    private final LinkedHashMap<K, Counting<V>> countings = new LinkedHashMap<>();

    public Kept(Clock clock, Duration age, int most) {
        this.clock = clock;
        this.age = age;
        this.most = most;
    }

    public Counted<V> get(K key, Supplier<V> count) {
        var mine = new Counting<V>(clock.instant(), new CompletableFuture<>());
        var counting = join(key, mine);
        boolean own = counting.equals(mine);
        if (own) {
            count(key, mine, count);
        }
        return new Counted<>(value(counting), counting.begun(), !own);
    }

    /** Forgets these; a counting under way goes on for those who wait for it already. */
    public synchronized void drop(Predicate<K> which) {
        countings.keySet().removeIf(which);
    }

    private synchronized Counting<V> join(K key, Counting<V> mine) {
        var other = countings.get(key);
        if (other != null && other.isOf(mine.begun(), age)) {
            return other;
        }
        countings.remove(key);
        if (countings.size() == most) {
            countings.pollFirstEntry();
        }
        countings.put(key, mine);
        return mine;
    }

    private void count(K key, Counting<V> mine, Supplier<V> count) {
        try {
            mine.value().complete(count.get());
        } catch (RuntimeException | Error e) {
            forget(key, mine);
            mine.value().completeExceptionally(e);
        }
    }

    private synchronized void forget(K key, Counting<V> mine) {
        countings.remove(key, mine);
    }

    private static <V> V value(Counting<V> counting) {
        try {
            return counting.value().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(Objects.requireNonNullElse(e.getCause(), e));
        }
    }
}
