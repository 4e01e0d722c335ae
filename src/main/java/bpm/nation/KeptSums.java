package bpm.nation;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The sums of a scope as they were read last (ยอดรวมที่อ่านไว้), kept as long as the database says that
 * they are in the same state: never older than what a reader would read now. One reads for all of
 * the same office who ask at a time; nobody is given what another scope read.
 */
@Component
class KeptSums {

    /** Six years of the nation, and the year at hand of each province and more. */
    private static final int MOST = 400;

    /** The state of a year's sums on a day. */
    record YearState(FiscalYear year, LocalDate today, long version) {}

    private record Key(OfficeCode scope, YearState state) {}

    /** All of it, each office by itself, each province with all below it, and the whole by month. */
    record Kept(
            Sums all,
            Map<OfficeCode, Sums> offices,
            Map<OfficeCode, Sums> provinces,
            Map<Integer, Sums> months,
            Map<Integer, BigDecimal> spent) {}

    private final Map<Key, CompletableFuture<Kept>> kept = new LinkedHashMap<>();

    Kept get(OfficeCode scope, YearState state, Supplier<Kept> read) {
        var key = new Key(scope, state);
        var mine = new CompletableFuture<Kept>();
        var other = join(key, mine);
        if (other.isPresent()) {
            return value(other.get());
        }
        try {
            mine.complete(read.get());
        } catch (RuntimeException | Error e) {
            forget(key);
            mine.completeExceptionally(e);
        }
        return value(mine);
    }

    /** Another's reading of the same state; empty where this one is to be read, which is kept. */
    private synchronized Optional<CompletableFuture<Kept>> join(
            Key key, CompletableFuture<Kept> mine) {
        var other = kept.get(key);
        if (other != null) {
            return Optional.of(other);
        }
        kept.keySet()
                .removeIf(old -> old.scope().equals(key.scope())
                        && old.state().year().equals(key.state().year()));
        if (kept.size() == MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(key, mine);
        return Optional.empty();
    }

    private synchronized void forget(Key key) {
        kept.remove(key);
    }

    private static Kept value(CompletableFuture<Kept> found) {
        try {
            return found.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
