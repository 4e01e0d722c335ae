package bpm.access.proof;

import bpm.access.Actor;
import bpm.access.SigningIn;
import bpm.access.factor.CheckingCode;
import bpm.shared.Problem;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a person last proved who they are (การยืนยันตัวตนครั้งล่าสุด): as the session opened, or since then. The
 * machine's clock tells, as it does for sessions.
 */
@Component
public class Proofs {

    private static final String PROVED = "proved-at";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final SigningIn signing;
    private final CheckingCode code;
    private final Environment settings;

    Proofs(SigningIn signing, CheckingCode code, Environment settings) {
        this.signing = signing;
        this.code = code;
        this.settings = settings;
    }

    /**
     * When somebody proved who they are who came in by a provider, which may be long ago; never, where
     * it is silent.
     */
    public static void provedAt(HttpServletRequest request, Optional<Instant> at) {
        request.getSession().setAttribute(PROVED, at.map(Instant::toEpochMilli).orElse(0L));
    }

    /** Whether the last proof is young enough; zero minutes ask nobody. */
    boolean isFresh(Deed deed, HttpServletRequest request) {
        int minutes = settings.getProperty(deed.setting(), Integer.class, deed.minutes());
        var session = request.getSession(false);
        if (minutes <= 0 || session == null) {
            return true;
        }
        long proved =
                session.getAttribute(PROVED) instanceof Long at ? at : session.getCreationTime();
        return isFresh(proved, Duration.ofMinutes(minutes));
    }

    /** What was proved tomorrow, by a clock that was put right since, proves nothing today. */
    private static boolean isFresh(long at, Duration patience) {
        var age = Duration.between(Instant.ofEpochMilli(at), Instant.now());
        return age.compareTo(patience) < 0 && age.compareTo(CLOCKS_DIFFER.negated()) > 0;
    }

    /** Takes the code of who has a second factor, else the password. */
    void prove(Actor actor, String typed, HttpServletRequest request) {
        if (code.isAskedOf(actor)) {
            code.check(actor, ProofGate.FIELD, typed);
        } else {
            provePassword(actor, typed);
        }
        request.changeSessionId(); // whoever knew the old name knows nothing of what is proved
        request.getSession().setAttribute(PROVED, Instant.now().toEpochMilli());
    }

    private void provePassword(Actor actor, String typed) {
        try {
            signing.proveAgain(actor, typed);
        } catch (Problem problem) {
            throw problem.kind() == Problem.Kind.INVALID
                    ? Problem.invalid(ProofGate.FIELD, "รหัสผ่านไม่ถูกต้อง")
                    : problem;
        }
    }
}
