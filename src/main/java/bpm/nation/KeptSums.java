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
 * The sums of the whole nation as they were read last (ยอดของประเทศที่อ่านไว้), kept as long as the
 * database says that they are in the same state: never older than what a reader would read now.
 * One reads for all who ask at a time.
 */
@Component
class KeptSums {

    private static final int MOST = 16;

    /** The state of a year's sums on a day. */
    record YearState(FiscalYear year, LocalDate today, long version) {}

    /** Each office by itself, each province with all below it, and the nation by month. */
    record Nation(
            Map<OfficeCode, Sums> offices,
            Map<OfficeCode, Sums> provinces,
            Map<Integer, Sums> months,
            Map<Integer, BigDecimal> spent) {}

    private final Map<YearState, CompletableFuture<Nation>> kept = new LinkedHashMap<>();

    Nation get(YearState key, Supplier<Nation> read) {
        var mine = new CompletableFuture<Nation>();
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
    private synchronized Optional<CompletableFuture<Nation>> join(
            YearState key, CompletableFuture<Nation> mine) {
        var other = kept.get(key);
        if (other != null) {
            return Optional.of(other);
        }
        kept.keySet().removeIf(old -> old.year().equals(key.year()));
        if (kept.size() == MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(key, mine);
        return Optional.empty();
    }

    private synchronized void forget(YearState key) {
        kept.remove(key);
    }

    private static Nation value(CompletableFuture<Nation> found) {
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
