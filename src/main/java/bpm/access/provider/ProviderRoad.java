package bpm.access.provider;

import bpm.access.Actor;
import bpm.access.session.StrangerSessions;
import bpm.shared.Problem;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/**
 * The way of a browser to the provider and back (ทางไปกลับผู้ให้บริการ): an answer counts only for who was
 * sent.
 */
@Component
class ProviderRoad {

    /**
     * What came back: the provider's word for somebody, and whether it is to be linked with who is
     * signed in.
     */
    record Back(Known known, boolean linking) {}

    private final ProviderSettings settings;
    private final StrangerSessions strangers;
    private final Hearing hearing;

    /** Where no provider is set, nothing is made to call it with: a start is not to pay for it. */
    ProviderRoad(ProviderSettings settings, StrangerSessions strangers, @Lazy Hearing hearing) {
        this.settings = settings;
        this.strangers = strangers;
        this.hearing = hearing;
    }

    /** The provider; without one there is no such page. */
    Provider provider() {
        return settings.provider().orElseThrow(Problem::notFound);
    }

    /**
     * Where the browser goes to be known; {@code linking} for who is signed in and wants an account
     * linked.
     */
    String out(Provider provider, boolean linking, HttpServletRequest request) {
        var asked = hearing.ask(provider, request);
        strangers.begin(request);
        Asked.of(asked, linking).keep(request);
        return asked.getAuthorizationRequestUri();
    }

    Back back(Provider provider, Map<String, String> answer, HttpServletRequest request) {
        var asked = Asked.taken(request).orElseThrow(() -> Refusal.UNASKED.as(""));
        return new Back(hearing.hear(provider, asked, answer), asked.linking());
    }

    static Optional<Actor> signedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }
}
