package bpm.access.password;

import bpm.shared.Problem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Wrong passwords by network address (การเดารหัสจากเครือข่ายเดียว): one password tried on many names is slowed
 * down too. A province behind one address has room for its slips; each node counts for itself, and forgets.
 */
@Component
public class Guesses {

    private static final int SECONDS_EACH = 6;
    private static final int MOST_NETWORKS = 50_000;

    /** How many guesses an address has left, reckoned at a moment. */
    private record Left(double guesses, Instant at) {

        Left at(Instant now, int most) {
            // a clock that was put back takes nothing away
            double since =
                    Math.max(0, now.toEpochMilli() - at.toEpochMilli()) / 1000.0 / SECONDS_EACH;
            return new Left(Math.min(most, guesses + since), now);
        }
    }

    private final ConcurrentMap<Network, Left> networks = new ConcurrentHashMap<>();
    private final int most;

    Guesses(@Value("${bpm.sign-in.guesses:100}") int most) {
        this.most = most;
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
        return left(address, now).guesses() < 1;
    }

    void count(String address, Instant now) {
        if (networks.size() > MOST_NETWORKS) {
            networks.values().removeIf(left -> left.at(now, most).guesses() >= most);
        }
        networks.merge(Network.of(address), new Left(most - 1.0, now), (before, first) -> {
            var left = before.at(now, most);
            return new Left(Math.max(0, left.guesses() - 1), now);
        });
    }

    private Left left(String address, Instant now) {
        return networks.getOrDefault(Network.of(address), new Left(most, now)).at(now, most);
    }
}
