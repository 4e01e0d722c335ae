package bpm.survey.live;

import java.util.Optional;

/** A round that somebody watches: its newest count, for which each watcher waits by itself. */
final class Watched {

    private LiveCount newest;
    private boolean over;
    private int watchers = 1;

    Watched(LiveCount first) {
        newest = first;
    }

    /** One watcher more. */
    synchronized Watched joined() {
        watchers++;
        return this;
    }

    /** One watcher less; whether somebody is left. */
    synchronized boolean left() {
        watchers--;
        return watchers > 0;
    }

    synchronized void show(LiveCount count) {
        if (!count.equals(newest)) {
            newest = count;
            notifyAll();
        }
    }

    /** Nothing more will come. */
    synchronized void end() {
        over = true;
        notifyAll();
    }

    synchronized boolean isOver() {
        return over;
    }

    /** What is newer than what was seen; empty where nothing came in so many milliseconds, or all is over. */
    synchronized Optional<LiveCount> newerThan(LiveCount seen, long millis)
            throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        while (!over && newest.equals(seen)) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left);
        }
        return over ? Optional.empty() : Optional.of(newest);
    }
}
