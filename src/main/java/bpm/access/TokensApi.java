package bpm.access;

import bpm.access.factor.CheckingCode;
import bpm.access.factor.Demands;
import bpm.access.password.Guesses;
import bpm.access.token.TokenScopes;
import bpm.shared.Problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A token in exchange for name and password, which count as at the door. */
@RestController
@Tag(name = "tokens")
class TokensApi {

    /** What the token is for, for how many days, and what it may do: all unless told. */
    @Schema(example = "{\"name\":\"nightly report\",\"days\":30,\"scopes\":[\"read\"]}")
    record WantedToken(
            @Nullable String name,
            @Nullable Integer days,
            @Nullable List<String> scopes) {}

    /** The token, told once, and what it may do. */
    record MadeToken(String token, List<String> scopes) {}

    private final SigningIn signing;
    private final CheckingCode code;
    private final Demands demands;
    private final Guesses guesses;
    private final MakingToken making;

    TokensApi(
            SigningIn signing,
            CheckingCode code,
            Demands demands,
            Guesses guesses,
            MakingToken making) {
        this.signing = signing;
        this.code = code;
        this.demands = demands;
        this.guesses = guesses;
        this.making = making;
    }

    @PostMapping("/api/v1/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a token with name and password (HTTP Basic); use it as Bearer",
            security = @SecurityRequirement(name = "basic"))
    MadeToken make(
            @Parameter(hidden = true) @RequestHeader(name = "Authorization", defaultValue = "")
                    String authorization,
            @RequestBody WantedToken wanted,
            @Parameter(hidden = true) HttpServletRequest request) {
        var address = request.getRemoteAddr();
        guesses.refuseTooMany(address);
        var nameAndPassword = basic(authorization);
        int colon = nameAndPassword.indexOf(':');
        var actor = signIn(
                nameAndPassword.substring(0, colon), nameAndPassword.substring(colon + 1), address);
        var name = Objects.requireNonNullElse(wanted.name(), "");
        int days = Objects.requireNonNullElse(wanted.days(), 0);
        var scopes = Optional.ofNullable(wanted.scopes())
                .map(TokenScopes::of)
                .orElse(TokenScopes.EVERYTHING);
        return new MadeToken(making.make(actor, name, days, scopes).text(), scopes.keys());
    }

    private Actor signIn(String name, String password, String address) {
        try {
            var actor = signing.know(name, password);
            if (code.isAskedOf(actor) || demands.isMissing(actor)) {
                throw Problem.notSignedIn(
                        "บัญชีนี้ต้องใช้รหัสยืนยันตัวตนชั้นที่สอง กรุณาออกโทเคนที่หน้า “โทเคนสำหรับ API” ในระบบ");
            }
            return signing.enter(actor);
        } catch (Problem problem) {
            guesses.count(address, problem);
            throw problem.kind() == Problem.Kind.INVALID ? refused() : problem;
        }
    }

    private static String basic(String header) {
        if (!header.toLowerCase(Locale.ROOT).startsWith("basic ")) {
            throw refused();
        }
        try {
            var decoded = Base64.getDecoder().decode(header.substring(6).strip());
            var text = new String(decoded, StandardCharsets.UTF_8);
            if (text.contains(":")) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            // not base64: refused like any other wrong password
        }
        throw refused();
    }

    private static Problem refused() {
        return Problem.notSignedIn("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
    }
}
