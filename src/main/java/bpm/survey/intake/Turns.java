package bpm.survey.intake;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Whose turn it is (ไม่ให้ที่อยู่เดียวส่งถี่เกินไป): each address may send a whole hall's answers at once and then so
 * many a second. The memory is one fixed row of moments found by a salted digest; no address is kept.
 */
@Component
class Turns {

    private static final int PLACES = 1 << 16;

    private final AtomicLongArray free = new AtomicLongArray(PLACES);
    private final int salt;
    private final long each;
    private final long burst;
    private final long start = System.nanoTime();

    @Autowired
    Turns(
            @Value("${bpm.intake.per-second:50}") int perSecond,
            @Value("${bpm.intake.at-once:1000}") int atOnce) {
        this(perSecond, atOnce, new SecureRandom().nextInt());
    }

    Turns(int perSecond, int atOnce, int salt) {
        this.salt = salt;
        each = TimeUnit.SECONDS.toNanos(1) / perSecond;
        burst = each * atOnce;
    }

    /** Takes a turn, if the address still has one. */
    boolean take(String address) {
        return take(address, System.nanoTime() - start);
    }

    /** Each turn moves the moment from which the address has its whole burst again. */
    boolean take(String address, long now) {
        int place = place(address);
        while (true) {
            long whole = free.get(place);
            long next = Math.max(whole, now) + each;
            if (next - now > burst) {
                return false;
            }
            if (free.compareAndSet(place, whole, next)) {
                return true;
            }
        }
    }

    /** The four first groups of a long address are one line to the network. */
    private int place(String address) {
        int fourth = -1;
        for (int i = 0; i < 4 && address.indexOf(':') >= 0; i++) {
            int next = address.indexOf(':', fourth + 1);
            fourth = next < 0 ? fourth : next;
        }
        var line = fourth > 0 ? address.substring(0, fourth) : address;
        int mixed = (line.hashCode() ^ salt) * 0x9E3779B9;
        return mixed >>> 16;
    }
}
