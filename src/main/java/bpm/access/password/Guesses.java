package bpm.access.password;

import bpm.shared.Problem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Instant;

/**
 * Wrong passwords by network address (การเดารหัสจากเครือข่ายเดียว): one password tried on many names is slowed
 * down too. A province behind one address has room for its slips; each node counts for itself, and forgets.
 */
@Component
public class Guesses {

    private static final int SECONDS_EACH = 6;

    private final Allowance allowance;

    Guesses(@Value("${bpm.sign-in.guesses:100}") int most) {
        allowance = new Allowance(most, SECONDS_EACH);
    }

    /** Refuses an address that has guessed too often, before anything is looked at. */
    public void refuseTooMany(String address) {
        if (isTooMany(address, Instant.now())) {
            throw Problem.tooMany(
                    "มีการเข้าสู่ระบบผิดหลายครั้งจากเครือข่ายนี้ กรุณารอหนึ่งนาทีแล้วลองใหม่");
        }
    }

    /** One more wrong guess; what was refused without a look is none. */
    public void count(String address, Problem refused) {
        if (refused.kind() == Problem.Kind.INVALID) {
            count(address, Instant.now());
        }
    }

    boolean isTooMany(String address, Instant now) {
        return allowance.isUsedUp(address, now);
    }

    void count(String address, Instant now) {
        allowance.use(address, now);
    }
}
