package bpm.web;

import bpm.access.Tokens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Who asks the API: the person of the token. A browser's session may read too, so that the API's page
 * can try it out, but never write: these addresses check no form token.
 */
class ApiContexts implements SecurityContextRepository {

    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final Tokens tokens;
    private final SessionContexts sessions;

    ApiContexts(Tokens tokens, SessionContexts sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    private SecurityContext load(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return reads(request) ? sessions.load(request) : new SecurityContextImpl();
        }
        return token(request, header)
                .flatMap(tokens::shown)
                .<SecurityContext>map(ApiContexts::context)
                .orElseGet(SecurityContextImpl::new);
    }

    static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** The token that a program shows, good or not. */
    static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static Optional<String> token(HttpServletRequest request, String header) {
        var bearer = bearer(request);
        if (bearer.isPresent()) {
            return bearer;
        }
        return header.toLowerCase(Locale.ROOT).startsWith(BASIC) && TokenGate.isOfFeed(request)
                ? password(header.substring(BASIC.length()).strip())
                : Optional.empty();
    }

    /** Excel and Power BI ask for a name and a password: the token is the password, under any name. */
    private static Optional<String> password(String encoded) {
        try {
            var text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(text.substring(text.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SecurityContext context(Tokens.Shown shown) {
        var authentication = SessionContexts.authentication(shown.actor());
        authentication.setDetails(shown.scopes());
        return new SecurityContextImpl(authentication);
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    /** Nothing is kept from one call to the next. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return false;
    }
}
