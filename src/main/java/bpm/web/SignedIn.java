package bpm.web;

import bpm.access.Actor;

import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Optional;

/** The actor of the request at hand, as the sign-in chain found them. */
final class SignedIn {

    private SignedIn() {}

    static Optional<Actor> actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }
}
