package bpm.access.passkey;

import bpm.access.Addresses;

import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.Set;

/**
 * * BPM as passkeys know it (ผู้ตรวจพาสคีย์): by the name of its host, from its own pages alone, and only
 * after the device has looked who holds it (PIN, finger or face). Spring Security and WebAuthn4J judge
 * every signature.
 */
@Component
class RelyingParty {

    private final PasskeyOwners owners;
    private final Passkeys passkeys;
    private final Addresses addresses;

    RelyingParty(PasskeyOwners owners, Passkeys passkeys, Addresses addresses) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.addresses = addresses;
    }

    /** What makes questions with this challenge and judges their answers. */
    WebAuthnRelyingPartyOperations with(Bytes challenge) {
        var here = URI.create(addresses.of("/"));
        var port = here.getPort() < 0 ? "" : ":" + here.getPort();
        var judge = new Webauthn4JRelyingPartyOperations(
                owners,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(here.getHost())
                        .name("BPM")
                        .build(),
                Set.of(here.getScheme() + "://" + here.getHost() + port));
        judge.setCustomizeCreationOptions(options -> options.challenge(challenge)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        judge.setCustomizeRequestOptions(options -> options.challenge(challenge)
                .userVerification(UserVerificationRequirement.REQUIRED));
        return judge;
    }
}
