package bpm.bench;

import java.util.List;

/** What was asked in a while: how long each request took, sorted, and what became of those that failed. */
record Lap(long[] nanos, List<String> failures) {

    Lap {
        failures = List.copyOf(failures);
    }

    int requests() {
        return nanos.length;
    }

    /** The time that so big a part of all requests did not exceed, in milliseconds. */
    double at(double share) {
        return nanos.length == 0
                ? 0
                : nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
    }
}
