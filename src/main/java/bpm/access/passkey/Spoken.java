package bpm.access.passkey;

import bpm.shared.Problem;

import com.webauthn4j.util.exception.WebAuthnException;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and BPM tell each other of passkeys (ข้อความของพาสคีย์): JSON as WebAuthn writes it. */
final class Spoken {

    private static final int MOST = 100_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private Spoken() {}

    static String said(Object options) {
        return JSON.writeValueAsString(options);
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse> made(String answer) {
        return read(answer, new TypeReference<>() {});
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> signed(String answer) {
        return read(answer, new TypeReference<>() {});
    }

    private static <T> T read(String answer, TypeReference<T> type) {
        if (answer.isBlank() || answer.length() > MOST) {
            throw wrong();
        }
        try {
            return JSON.readValue(answer, type);
        } catch (RuntimeException e) {
            throw wrong();
        }
    }

    /** What a judge threw: a refusal, unless BPM itself or its database failed. */
    static RuntimeException refused(RuntimeException thrown) {
        boolean isJudgement = thrown instanceof WebAuthnException
                || thrown instanceof IllegalArgumentException
                || thrown instanceof DuplicateKeyException;
        return isJudgement ? wrong() : thrown;
    }

    /** Whatever is wrong with an answer, its person can only begin anew. */
    static Problem wrong() {
        return Problem.invalid(
                "name", "พาสคีย์ใช้ไม่ได้ในครั้งนี้ กรุณาเริ่มใหม่ หรือใช้ชื่อผู้ใช้และรหัสผ่าน");
    }
}
