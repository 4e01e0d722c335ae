package bpm.access.provider;

import bpm.access.Addresses;
import bpm.access.provider.Refusal.NotIn;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * * What the provider says of itself (ข้อมูลของผู้ให้บริการ): asked when first needed and again after an
 * hour, so that BPM starts, and its password door works, while the provider is down.
 */
@Lazy
@Component
class Discovery {

    static final String RETURN = "/sign-in/provider/return";

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final Duration KEPT = Duration.ofHours(1);

    private record Found(String key, ClientRegistration registration, Instant at) {}

    private final ProviderSettings settings;
    private final Addresses addresses;
    private final RestClient http;
    private volatile Optional<Found> found = Optional.empty();

    Discovery(ProviderSettings settings, Addresses addresses, ProviderCalls calls) {
        this.settings = settings;
        this.addresses = addresses;
        this.http = calls.plain();
    }

    /** The provider as Spring Security knows it, with the one address to which it may send people back. */
    ClientRegistration registration(Provider provider) {
        var known = found.filter(one -> one.key().equals(provider.key()))
                .filter(one -> one.at().plus(KEPT).isAfter(Instant.now()))
                .orElseGet(() -> asked(provider));
        return ClientRegistration.withClientRegistration(known.registration())
                .redirectUri(addresses.of(RETURN))
                .build();
    }

    private Found asked(Provider provider) {
        try {
            var answer = Optional.ofNullable(http.get()
                            .uri(provider.issuer().replaceFirst("/+$", "") + WELL_KNOWN)
                            .retrieve()
                            .body(new ParameterizedTypeReference<Map<String, Object>>() {}))
                    .orElseThrow();
            var fresh = new Found(provider.key(), read(provider, answer), Instant.now());
            found = Optional.of(fresh);
            return fresh;
        } catch (NotIn e) {
            throw e;
        } catch (RuntimeException e) {
            // whatever it is, whoever comes can only use the other door
            throw Refusal.SILENT.because(e);
        }
    }

    private ClientRegistration read(Provider provider, Map<String, Object> answer) {
        if (!provider.issuer().equals(answer.get("issuer"))) {
            throw Refusal.SILENT.because(new IllegalStateException(
                    "BPM_PROVIDER_ISSUER is not what the provider calls itself: "
                            + answer.get("issuer")));
        }
        var secret = settings.secret();
        var builder = ClientRegistrations.fromOidcConfiguration(answer)
                .registrationId(provider.key())
                .clientId(provider.client())
                .scope(provider.scopes())
                .redirectUri(RETURN);
        return secret.isEmpty()
                ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : builder.clientSecret(secret).build();
    }
}
