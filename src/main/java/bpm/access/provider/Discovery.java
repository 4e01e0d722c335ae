package bpm.access.provider;

import bpm.access.Addresses;

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
import java.util.concurrent.Semaphore;

/**
 * What the provider says of itself (ข้อมูลของผู้ให้บริการ): asked when first needed and again after an
 * hour, so that BPM starts, and its password door works, while the provider is down. One asks, and who
 * comes meanwhile does not ask, too; silence is remembered for half a minute, and what the provider said
 * before counts until it says something new.
 */
@Lazy
@Component
class Discovery {

    static final String RETURN = "/sign-in/provider/return";

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private record Found(String key, ClientRegistration registration, Instant at) {}

    private record Silent(String key, RuntimeException why, Instant at) {}

    private final ProviderSettings settings;
    private final Addresses addresses;
    private final RestClient http;
    private final Semaphore asking = new Semaphore(1);
    private volatile Optional<Found> found = Optional.empty();
    private volatile Optional<Silent> silent = Optional.empty();

    Discovery(ProviderSettings settings, Addresses addresses, ProviderCalls calls) {
        this.settings = settings;
        this.addresses = addresses;
        this.http = calls.plain();
    }

    /** The provider as Spring Security knows it, with the one address to which it may send people back. */
    ClientRegistration registration(Provider provider) {
        return registration(provider, Instant.now());
    }

    ClientRegistration registration(Provider provider, Instant now) {
        var known = fresh(provider, now).orElseGet(() -> renewed(provider, now));
        return ClientRegistration.withClientRegistration(known.registration())
                .redirectUri(addresses.of(RETURN))
                .build();
    }

    private Optional<Found> former(Provider provider) {
        return found.filter(one -> one.key().equals(provider.key()));
    }

    private Optional<Found> fresh(Provider provider, Instant now) {
        return former(provider).filter(one -> isWithin(KEPT, one.at(), now));
    }

    /** Who can do with what is known waits for nobody; who knows nothing yet waits for the one who asks. */
    private Found renewed(Provider provider, Instant now) {
        var former = former(provider);
        if (former.isPresent() && !asking.tryAcquire()) {
            return former.get();
        }
        if (former.isEmpty()) {
            asking.acquireUninterruptibly();
        }
        try {
            return fresh(provider, now).orElseGet(() -> askedUnlessSilent(provider, now));
        } finally {
            asking.release();
        }
    }

    private Found askedUnlessSilent(Provider provider, Instant now) {
        var silence = silent.filter(one -> one.key().equals(provider.key()))
                .filter(one -> isWithin(SILENCE, one.at(), now))
                .or(() -> ask(provider, now));
        if (silence.isPresent() && former(provider).isEmpty()) {
            throw Refusal.SILENT.because(silence.get().why());
        }
        return former(provider).orElseThrow();
    }

    /** Finds the provider, or why not. */
    private Optional<Silent> ask(Provider provider, Instant now) {
        try {
            var answer = Optional.ofNullable(http.get()
                            .uri(provider.issuer().replaceFirst("/+$", "") + WELL_KNOWN)
                            .retrieve()
                            .body(new ParameterizedTypeReference<Map<String, Object>>() {}))
                    .orElseThrow();
            found = Optional.of(new Found(provider.key(), read(provider, answer), now));
            silent = Optional.empty();
        } catch (RuntimeException e) {
            // whatever it is, whoever comes can only use the other door
            silent = Optional.of(new Silent(provider.key(), e, now));
        }
        return silent;
    }

    /** A clock that was put back ends it, too. */
    private static boolean isWithin(Duration span, Instant since, Instant now) {
        return Duration.between(since, now).abs().compareTo(span) < 0;
    }

    private ClientRegistration read(Provider provider, Map<String, Object> answer) {
        if (!provider.issuer().equals(answer.get("issuer"))) {
            throw new IllegalStateException(
                    "BPM_PROVIDER_ISSUER is not what the provider calls itself: "
                            + answer.get("issuer"));
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
