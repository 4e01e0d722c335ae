package bpm.web;

import bpm.access.Actor;
import bpm.access.People;
import bpm.access.acting.ActingFor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * A session holds only whose it is, and by which leave they act for a colleague. The person, their
 * office and roles are read anew for each request, so a closed account or a lost role counts at
 * once, and an upgrade never meets an old serialised object.
 */
@Component
class SessionContexts implements SecurityContextRepository {

    private static final String PERSON = "person";

    private final People people;
    private final ActingFor acting;

    SessionContexts(People people, ActingFor acting) {
        this.people = people;
        this.acting = acting;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public org.springframework.security.core.context.DeferredSecurityContext loadDeferredContext(
            HttpServletRequest request) {
        return new org.springframework.security.core.context.DeferredSecurityContext() {
            private Optional<SecurityContext> loaded = Optional.empty();

            @Override
            public SecurityContext get() {
                if (loaded.isEmpty()) {
                    loaded = Optional.of(load(request));
                }
                return loaded.get();
            }

            @Override
            public boolean isGenerated() {
                return get().getAuthentication() == null;
            }
        };
    }

    SecurityContext load(HttpServletRequest request) {
        return person(request)
                .flatMap(people::actor)
                .map(own -> acting(request).map(leave -> acting.as(own, leave)).orElse(own))
                .<SecurityContext>map(actor -> new SecurityContextImpl(authentication(actor)))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            var session = request.getSession(true);
            session.setAttribute(PERSON, actor.id());
            session.setAttribute(
                    FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                    Long.toString(actor.id()));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return person(request).isPresent();
    }

    /** Whether the browser's session is somebody's who signed in. */
    static boolean isSomebodys(HttpServletRequest request) {
        return person(request).isPresent();
    }

    /** By which leave they act for a colleague; whether it still holds is looked at each time. */
    private static Optional<Long> acting(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((Long) session.getAttribute(ActingFor.SESSION));
    }

    private static Optional<Long> person(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((Long) session.getAttribute(PERSON));
    }

    static UsernamePasswordAuthenticationToken authentication(Actor actor) {
        var roles = actor.roles().stream().map(Enum::name).toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                actor, "", AuthorityUtils.createAuthorityList(roles));
    }
}
