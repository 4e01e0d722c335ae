package bpm.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** So many at a time, and fewer of one network or person (คิวรับไฟล์): nobody holds all turns. */
final class Turns<K> {

    private final int atOnce;
    private final int ofOne;

    private final Map<K, Integer> held = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();

    Turns(int atOnce, int ofOne) {
        this.atOnce = atOnce;
        this.ofOne = ofOne;
    }

    /** Whether it is their turn before the patience ends; then it must be given back. */
    boolean take(K of, Duration patience) {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (!isFree(of)) {
                if (left <= 0) {
                    return false;
                }
                left = free.awaitNanos(left);
            }
            held.merge(of, 1, Integer::sum);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    void giveBack(K of) {
        lock.lock();
        try {
            held.computeIfPresent(of, (whose, turns) -> turns > 1 ? turns - 1 : null);
            free.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many turns are held now. */
    int held() {
        lock.lock();
        try {
            return held.values().stream().mapToInt(Integer::intValue).sum();
        } finally {
            lock.unlock();
        }
    }

    /** How many wait for theirs now. */
    int waiting() {
        lock.lock();
        try {
            return lock.getWaitQueueLength(free);
        } finally {
            lock.unlock();
        }
    }

    private boolean isFree(K of) {
        return held.getOrDefault(of, 0) < ofOne && held() < atOnce;
    }
}
