package bpm.access.passkey;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.webauthn.api.Bytes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a browser's passkey has to sign (คำท้า): random, kept in the session as text, taken once, good for five
 * minutes, and only for what it was made for.
 */
enum Challenge {
    ADDING,
    ENTERING;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    Bytes fresh(HttpServletRequest request) {
        var bytes = Bytes.random();
        request.getSession()
                .setAttribute(
                        key(), Instant.now().toEpochMilli() + " " + bytes.toBase64UrlString());
        return bytes;
    }

    Optional<Bytes> taken(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(key()) instanceof String kept)) {
            return Optional.empty();
        }
        session.removeAttribute(key());
        var parts = kept.split(" ");
        return Instant.ofEpochMilli(Long.parseLong(parts[0])).plus(PATIENCE).isAfter(Instant.now())
                ? Optional.of(Bytes.fromBase64(parts[1]))
                : Optional.empty();
    }

    private String key() {
        return "passkey-" + name();
    }
}
