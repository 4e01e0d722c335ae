package bpm.access.session;

import bpm.access.password.Allowance;
import bpm.shared.Problem;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/**
 * Sessions of who has not signed in yet (ช่วงรอเข้าสู่ระบบ): each holds what a browser was asked until it
 * answers, is a row of the database, and ends after ten minutes. A network begins only so many.
 */
@Component
public class StrangerSessions {

    /** How long a session lasts that nobody signs in to. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final int SECONDS_EACH = 2;

    private final Allowance allowance;

    StrangerSessions(@Value("${bpm.sign-in.strangers:120}") int most) {
        allowance = new Allowance(most, SECONDS_EACH);
    }

    /** Sees that there is a session to keep a question in; who has one already begins none. */
    public void begin(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            return;
        }
        if (!allowance.use(request.getRemoteAddr(), Instant.now())) {
            throw Problem.tooMany(
                    "มีผู้เริ่มเข้าสู่ระบบจากเครือข่ายนี้มากเกินไป กรุณารอหนึ่งนาทีแล้วลองใหม่ หรือใช้รหัสผ่าน");
        }
        request.getSession();
    }
}
