package bpm.access.passkey;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A device that holds one passkey, and does what a test tells it: also what an honest one would not. */
final class SomeDevice {

    private static final ObjectConverter CBOR = new ObjectConverter();
    private static final int VERIFIED = AuthenticatorData.BIT_UP | AuthenticatorData.BIT_UV;

    private final String origin;
    private final KeyPair keys;
    private final byte[] id = new byte[32];
    int counter = 1;
    boolean asksWhoHoldsIt = true;

    SomeDevice(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes its passkey for a challenge, as {@code navigator.credentials.create} answers. */
    String make(String challenge) {
        var key = EC2COSEKey.create(keys, COSEAlgorithmIdentifier.ES256);
        var publicKey = new EC2COSEKey(
                null, COSEAlgorithmIdentifier.ES256, null, key.getCurve(), key.getX(), key.getY());
        var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                sha256(bytes("localhost")),
                (byte) (flags() | AuthenticatorData.BIT_AT),
                counter,
                new AttestedCredentialData(AAGUID.ZERO, id, publicKey));
        var attestation = new AttestationObjectConverter(CBOR)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return answer(
                "\"attestationObject\":\"%s\",\"clientDataJSON\":\"%s\",\"transports\":[\"internal\"]"
                        .formatted(text(attestation), text(client("webauthn.create", challenge))));
    }

    /** Signs a challenge, as {@code navigator.credentials.get} answers. */
    String sign(String challenge) {
        counter++;
        var data = new AuthenticatorDataConverter(CBOR)
                .convert(new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(
                        sha256(bytes("localhost")), (byte) flags(), counter));
        var client = client("webauthn.get", challenge);
        var signed = new ByteArrayOutputStream();
        signed.writeBytes(data);
        signed.writeBytes(sha256(client));
        return answer("\"authenticatorData\":\"%s\",\"clientDataJSON\":\"%s\",\"signature\":\"%s\""
                .formatted(text(data), text(client), text(signature(signed.toByteArray()))));
    }

    private int flags() {
        return asksWhoHoldsIt ? VERIFIED : AuthenticatorData.BIT_UP;
    }

    private String answer(String response) {
        return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{%2$s}}"
                .formatted(text(id), response);
    }

    private byte[] client(String type, String challenge) {
        return bytes(
                "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                        .formatted(type, challenge, origin));
    }

    private byte[] signature(byte[] of) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(of);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] of) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
