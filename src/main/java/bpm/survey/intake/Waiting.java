package bpm.survey.intake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A row in the queue, and who waits until it is durably written. */
record Waiting(Arrival arrival, CompletableFuture<Receipt> receipt) {

    private static final int PATIENCE_SECONDS = 15;

    static Waiting on(Arrival arrival) {
        return new Waiting(arrival, new CompletableFuture<>());
    }

    /** Waits for the commit; what takes too long may be sent again. */
    Receipt await() {
        try {
            return receipt.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Receipt.BUSY;
        } catch (ExecutionException | TimeoutException e) {
            return Receipt.BUSY;
        }
    }
}
