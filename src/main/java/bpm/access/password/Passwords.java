package bpm.access.password;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Passwords as Argon2id digests (19 MiB, 2 passes: OWASP's second choice, kind to a small server). */
@Component
public class Passwords {

    /** What each digest takes while it is made, in KiB. */
    static final int MEMORY = 19_456;

    /** A crowd at the door waits its turn. */
    private static final int AT_ONCE = 8;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final String nobodys;

    /** {@code memory} in KiB: a site may ask for more; tests, which sign in thousands of times, for less. */
    Passwords(@Value("${bpm.password.memory:" + MEMORY + "}") int memory) {
        encoder = new Argon2PasswordEncoder(16, 32, 1, memory, 2);
        nobodys = digest("nobody has this password");
    }

    /** The digest that is kept instead of the password. */
    public String digest(String password) {
        return inTurn(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    /** Whether what was typed is the password of that digest. */
    public boolean matches(String typed, String digest) {
        return inTurn(() -> encoder.matches(typed, digest));
    }

    /** Costs what a real check costs, so that time does not tell which names exist. */
    public void waste(String typed) {
        matches(typed, nobodys);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
