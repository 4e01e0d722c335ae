package bpm.access.password;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How often each network may do something (โควตาของเครือข่าย): so many times at once, then once in some
 * seconds. Each node counts for itself, and forgets.
 */
public final class Allowance {

    private static final int MOST_NETWORKS = 50_000;

    /** How many times a network has left, reckoned at a moment. */
    private record Left(double times, Instant at) {}

    private final ConcurrentMap<Network, Left> networks = new ConcurrentHashMap<>();
    private final int most;
    private final int secondsEach;

    public Allowance(int most, int secondsEach) {
        this.most = most;
        this.secondsEach = secondsEach;
    }

    public boolean isUsedUp(String address, Instant now) {
        var left = networks.getOrDefault(Network.of(address), new Left(most, now));
        return at(left, now).times() < 1;
    }

    /** Uses one of those that are left; false where there is none. */
    public boolean use(String address, Instant now) {
        if (networks.size() > MOST_NETWORKS) {
            networks.values().removeIf(left -> at(left, now).times() >= most);
        }
        var used = new AtomicBoolean();
        networks.compute(Network.of(address), (network, before) -> {
            var left = before == null ? new Left(most, now) : at(before, now);
            used.set(left.times() >= 1);
            return used.get() ? new Left(left.times() - 1, now) : left;
        });
        return used.get();
    }

    /** A clock that was put back takes nothing away. */
    private Left at(Left left, Instant now) {
        var millis = Math.max(0, now.toEpochMilli() - left.at().toEpochMilli());
        return new Left(Math.min(most, left.times() + millis / 1000.0 / secondsEach), now);
    }
}
