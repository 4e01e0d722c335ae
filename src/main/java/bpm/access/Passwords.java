package bpm.access;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords as Argon2id digests (16 MiB, 2 passes: OWASP's second choice, kind to a small server). */
@Component
class Passwords {

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 2);
    private final String nobodys = encoder.encode("nobody has this password");

    String digest(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }

    boolean matches(String typed, String digest) {
        return encoder.matches(typed, digest);
    }

    /** Costs what a real check costs, so that time does not tell which names exist. */
    void waste(String typed) {
        encoder.matches(typed, nobodys);
    }
}
