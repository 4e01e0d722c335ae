package bpm.ops;

import java.io.InterruptedIOException;
import java.time.Duration;

/** A short wait (การรอสักครู่) between two looks at a process. */
final class Pause {

    private Pause() {}

    static void of(Duration length) throws InterruptedIOException {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException().initCause(e);
        }
    }
}
