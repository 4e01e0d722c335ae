package bpm.access.provider;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * * What a browser was sent to the provider with (คำถามที่ส่งไปยังผู้ให้บริการ): kept in its session as text,
 * taken once, good for ten minutes. Whose session it is says who wants an account linked.
 */
record Asked(String state, String nonce, String verifier, Instant since, boolean linking) {

    private static final String KEPT = "provider-asked";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    static Asked of(OAuth2AuthorizationRequest asked, boolean linking) {
        return new Asked(
                String.valueOf(asked.getState()),
                text(asked, OidcParameterNames.NONCE),
                text(asked, PkceParameterNames.CODE_VERIFIER),
                Instant.now(),
                linking);
    }

    private static String text(OAuth2AuthorizationRequest asked, String name) {
        return Optional.<String>ofNullable(asked.getAttribute(name)).orElseThrow();
    }

    void keep(HttpServletRequest request) {
        request.getSession()
                .setAttribute(
                        KEPT,
                        String.join(
                                " ",
                                state,
                                nonce,
                                verifier,
                                Long.toString(since.toEpochMilli()),
                                Boolean.toString(linking)));
    }

    /** Takes it out of the browser's session, so that an answer counts once. */
    static Optional<Asked> taken(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String text)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        var parts = text.split(" ");
        var since = Instant.ofEpochMilli(Long.parseLong(parts[3]));
        return Optional.of(new Asked(
                        parts[0], parts[1], parts[2], since, Boolean.parseBoolean(parts[4])))
                .filter(asked -> asked.since().plus(PATIENCE).isAfter(Instant.now()));
    }
}
