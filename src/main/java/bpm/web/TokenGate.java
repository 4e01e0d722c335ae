package bpm.web;

import bpm.access.token.TokenScopes;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import java.util.function.Supplier;

/**
 * Lets a call of the API pass that its token's scopes allow (ด่านขอบเขตโทเคน). To which module a write belongs
 * is told by the package of who answers it, so a new address needs no list.
 */
class TokenGate implements AuthorizationManager<RequestAuthorizationContext> {

    static final String FEED = "/api/v1/feed/";

    private static final String ROOT = "bpm.";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    TokenGate(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        var shown = who.get();
        if (shown == null || !shown.isAuthenticated() || SignedIn.actor().isEmpty()) {
            return new AuthorizationDecision(false);
        }
        return new AuthorizationDecision(!(shown.getDetails() instanceof TokenScopes scopes)
                || isAllowed(scopes, context.getRequest()));
    }

    private boolean isAllowed(TokenScopes scopes, HttpServletRequest request) {
        boolean reads = ApiContexts.reads(request);
        return scopes.allow(reads, isOfFeed(request), reads ? "" : module(request));
    }

    static boolean isOfFeed(HttpServletRequest request) {
        return request.getRequestURI().startsWith(FEED);
    }

    /** The module whose controller answers; none where nothing does, which is refused too. */
    private String module(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            var chain = mappings.getObject().getHandler(request);
            if (chain != null && chain.getHandler() instanceof HandlerMethod method) {
                var name = method.getBeanType().getPackageName();
                return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
            }
        } catch (Exception e) {
            // a method or type that nobody answers to: only who may do everything is told so
        }
        return "";
    }
}
