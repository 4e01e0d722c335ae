package bpm.access.provider;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.*;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asking the provider who somebody is and hearing its answer (ถามและฟังผู้ให้บริการ). Spring Security makes state,
 * nonce and proof key, exchanges the code and judges the signed answer; nothing of that is written anew here.
 */
@Lazy
@Component
class Hearing {

    private final Discovery discovery;
    private final OidcAuthorizationCodeAuthenticationProvider judge;

    Hearing(Discovery discovery, ProviderCalls calls, Signatures signatures) {
        this.discovery = discovery;
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(calls.forTokens());
        var claims = new DefaultOAuth2UserService();
        claims.setRestOperations(calls.forPeople());
        var people = new OidcUserService();
        people.setOauth2UserService(claims);
        judge = new OidcAuthorizationCodeAuthenticationProvider(tokens, people);
        judge.setJwtDecoderFactory(signatures);
    }

    /** What to send the browser to the provider with. */
    OAuth2AuthorizationRequest ask(Provider provider, HttpServletRequest request) {
        var registration = discovery.registration(provider);
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(id -> registration, "/none");
        return Optional.ofNullable(resolver.resolve(request, registration.getRegistrationId()))
                .orElseThrow();
    }

    /** Whom the answer proves, if it is the one that was asked for. */
    Known hear(Provider provider, Asked asked, Map<String, String> answer) {
        var registration = discovery.registration(provider);
        var exchange = new OAuth2AuthorizationExchange(
                question(registration, asked), answer(registration, answer));
        try {
            var judged =
                    judge.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange));
            if (judged != null && judged.getPrincipal() instanceof OidcUser user) {
                return known(provider, user);
            }
            throw Refusal.UNPROVED.as("");
        } catch (AuthenticationException e) {
            throw (isSilence(e) ? Refusal.SILENT : Refusal.UNPROVED).because(e);
        }
    }

    /** The question once more, of what the session kept of it. */
    private static OAuth2AuthorizationRequest question(
            ClientRegistration registration, Asked asked) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registration.getClientId())
                .authorizationUri(said(registration.getProviderDetails().getAuthorizationUri()))
                .redirectUri(said(registration.getRedirectUri()))
                .scopes(registration.getScopes())
                .state(asked.state())
                .attributes(kept -> {
                    kept.put(
                            OAuth2ParameterNames.REGISTRATION_ID, registration.getRegistrationId());
                    kept.put(OidcParameterNames.NONCE, asked.nonce());
                    kept.put(PkceParameterNames.CODE_VERIFIER, asked.verifier());
                })
                .build();
    }

    private static OAuth2AuthorizationResponse answer(
            ClientRegistration registration, Map<String, String> answer) {
        var code = answer.getOrDefault(OAuth2ParameterNames.CODE, "");
        var state = answer.getOrDefault(OAuth2ParameterNames.STATE, "");
        var error = answer.getOrDefault(OAuth2ParameterNames.ERROR, "invalid_request");
        var response = code.isEmpty()
                ? OAuth2AuthorizationResponse.error(error)
                : OAuth2AuthorizationResponse.success(code);
        return response.redirectUri(said(registration.getRedirectUri()))
                .state(state)
                .build();
    }

    private static Known known(Provider provider, OidcUser user) {
        var token = user.getIdToken();
        var said = Stream.concat(
                Optional.<Collection<String>>ofNullable(token.getAuthenticationMethods())
                        .orElse(List.of())
                        .stream(),
                Optional.ofNullable(token.getAuthenticationContextClass()).stream());
        return new Known(
                provider.issuer(),
                said(token.getSubject()),
                shown(user),
                claim(provider, user),
                said.anyMatch(provider.strong()::contains),
                Optional.ofNullable(token.getAuthenticatedAt()));
    }

    /** What a people admin may have written down; a mail address only where the provider has verified it. */
    private static Optional<String> claim(Provider provider, OidcUser user) {
        if (provider.goesByMail() && !Boolean.TRUE.equals(user.getEmailVerified())) {
            return Optional.empty();
        }
        return Optional.ofNullable(user.getClaimAsString(provider.claim()))
                .map(ExpectingPerson::tidy)
                .filter(claim -> !claim.isEmpty());
    }

    private static String shown(OidcUser user) {
        var names = Stream.of(user.getEmail(), user.getPreferredUsername(), user.getSubject());
        return names.filter(name -> name != null && !name.isBlank())
                .map(name -> name.substring(0, Math.min(200, name.length())))
                .findFirst()
                .orElse("");
    }

    /** What was judged to be there. */
    private static String said(@Nullable String text) {
        return Optional.ofNullable(text).orElseThrow();
    }

    /** Whether there was no answer at all, rather than a wrong one. */
    private static boolean isSilence(Throwable trouble) {
        for (var cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
