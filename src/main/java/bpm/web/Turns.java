package bpm.web;

import bpm.access.password.Network;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** So many at a time, and fewer of one network (คิวรับไฟล์): nobody takes all turns by holding on to them. */
final class Turns {

    private final int atOnce;
    private final int ofOneNetwork;

    private final Map<Network, Integer> held = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();

    Turns(int atOnce, int ofOneNetwork) {
        this.atOnce = atOnce;
        this.ofOneNetwork = ofOneNetwork;
    }

    /** Whether it is the network's turn before the patience ends; then it must be given back. */
    boolean take(Network network, Duration patience) {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (!isFree(network)) {
                if (left <= 0) {
                    return false;
                }
                left = free.awaitNanos(left);
            }
            held.merge(network, 1, Integer::sum);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    void giveBack(Network network) {
        lock.lock();
        try {
            held.computeIfPresent(network, (of, turns) -> turns > 1 ? turns - 1 : null);
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

    private boolean isFree(Network network) {
        return held.getOrDefault(network, 0) < ofOneNetwork && held() < atOnce;
    }
}
