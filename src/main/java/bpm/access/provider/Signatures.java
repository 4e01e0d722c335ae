package bpm.access.provider;

import org.springframework.context.annotation.Lazy;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * * Judging what the provider signed (ตรวจลายเซ็นของผู้ให้บริการ), as Spring Security's own factory does;
 * that one waits half a second for the provider's keys, which a slow line takes.
 */
@Lazy
@Component
class Signatures implements JwtDecoderFactory<ClientRegistration> {

    private final ProviderCalls calls;
    private final ConcurrentMap<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    Signatures(ProviderCalls calls) {
        this.calls = calls;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        var details = registration.getProviderDetails(); // a provider may move its keys
        return decoders.computeIfAbsent(
                registration.getRegistrationId() + " " + details.getJwkSetUri() + " "
                        + signature(registration),
                id -> decoder(registration));
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        var keys = Optional.ofNullable(registration.getProviderDetails().getJwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys.orElseThrow())
                .restOperations(calls.forKeys())
                .jwsAlgorithm(signature(registration))
                .build();
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                List.<OAuth2TokenValidator<Jwt>>of(new OidcIdTokenValidator(registration))));
        return decoder;
    }

    /** How it signs: RS256 where it can, as all must, else the first way that needs a key of its own. */
    private static SignatureAlgorithm signature(ClientRegistration registration) {
        var can = registration
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("id_token_signing_alg_values_supported");
        return can instanceof Collection<?> ways && !ways.contains("RS256")
                ? Arrays.stream(SignatureAlgorithm.values())
                        .filter(way -> ways.contains(way.getName()))
                        .findFirst()
                        .orElse(SignatureAlgorithm.RS256)
                : SignatureAlgorithm.RS256;
    }
}
