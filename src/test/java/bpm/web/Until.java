package bpm.web;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks for a state until it is there; a test that never sees it ends by its timeout. */
final class Until {

    private static final long A_MOMENT = 1_000_000;

    private Until() {}

    static void holds(BooleanSupplier state) {
        while (!state.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(A_MOMENT);
        }
    }
}
