package bpm.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;

/** Sixty-four at once, each doing one thing after the other for a while. */
final class Crowd {

    static final int CLIENTS = 64;

    private Crowd() {}

    /** One thing that a client does. */
    interface Deed {
        void run() throws Exception;
    }

    /** How often it was done a second, and how long each took, sorted. */
    record Pace(double rate, long[] nanos) {

        double at(double share) {
            return nanos.length == 0
                    ? 0
                    : nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
        }

        int count() {
            return nanos.length;
        }
    }

    static Pace run(List<? extends Deed> clients, Duration time) throws Exception {
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            var running = clients.stream()
                    .map(client -> threads.submit(() -> repeat(client, start + time.toNanos())))
                    .toList();
            var all = new ArrayList<long[]>();
            for (var one : running) {
                all.add(one.get());
            }
            var nanos = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Pace(nanos.length * 1e9 / (System.nanoTime() - start), nanos);
        }
    }

    private static long[] repeat(Deed deed, long end) throws Exception {
        var times = new long[1 << 12];
        int many = 0;
        for (long now = System.nanoTime(); now < end; many++) {
            deed.run();
            long then = System.nanoTime();
            times = many == times.length ? Arrays.copyOf(times, many * 2) : times;
            times[many] = then - now;
            now = then;
        }
        return Arrays.copyOf(times, many);
    }
}
