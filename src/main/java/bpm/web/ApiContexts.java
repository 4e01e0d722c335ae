package bpm.web;

import bpm.access.Actor;
import bpm.access.Tokens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

import java.util.Locale;
import java.util.Optional;

/**
 * Who asks the API: the person of the token. A browser's session may read too, so that the API's page
 * can try it out, but never write: these addresses check no form token.
 */
class ApiContexts implements SecurityContextRepository {

    private static final String BEARER = "bearer ";

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
        return token(header)
                .flatMap(tokens::actor)
                .<SecurityContext>map(ApiContexts::context)
                .orElseGet(SecurityContextImpl::new);
    }

    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static Optional<String> token(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static SecurityContext context(Actor actor) {
        return new SecurityContextImpl(SessionContexts.authentication(actor));
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
