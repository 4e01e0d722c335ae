package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A replicated database whose primary is killed under intake: how long it takes, and that no answer is lost. */
class FailoverBench {

    private static final int KILLS = Integer.getInteger("bench.count", 3);
    private static final boolean FREEZE = Boolean.getBoolean("bench.freeze");
    private static final int PHONES = 16;
    private static final Path HOME = Path.of("target", "failover").toAbsolutePath();
    private static final String LINE = "| %4s | %-6s | %-6s | %12s | %11s | %10s | %13s |%n";

    private final SentSheets sent = new SentSheets();
    private final ConcurrentLinkedQueue<Long> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean over;

    @Test
    void no_acknowledged_answer_is_lost() throws Exception {
        DrillFiles.anew(HOME);
        var folder = Unprivileged.folder("bpm-failover");
        try (var cluster = PatroniCluster.start(folder)) {
            var node = new DrillServer(
                    HOME,
                    "512m",
                    Map.of(
                            "BPM_DATABASE_URL", cluster.url("bpm"),
                            "BPM_DATABASE_USER", cluster.user(),
                            "BPM_DATABASE_PASSWORD", cluster.password(),
                            "BPM_INTAKE_PER_SECOND", "1000000",
                            "BPM_INTAKE_AT_ONCE", "100000000"));
            try {
                node.start(Duration.ofMinutes(5));
                run(cluster, node);
                check(cluster, node);
            } finally {
                over = true;
                node.stop();
            }
        }
        DrillFiles.anew(folder);
    }

    private void run(PatroniCluster cluster, DrillServer node) throws Exception {
        var phones = new ArrayList<Thread>();
        try (var connection = DriverManager.getConnection(
                cluster.url("bpm"), cluster.user(), cluster.password())) {
            var hall = Hall.settle(connection, Hall.ACTIVITY, 8);
            for (int i = 0; i < PHONES; i++) {
                phones.add(Thread.ofPlatform().start(() -> phone(node.port(), hall)));
            }
        }
        System.out.printf(
                "%n" + LINE,
                "kill",
                "of",
                "then",
                "silence s",
                "answers",
                "told 503",
                "whole again s");
        for (int kill = 1; kill <= KILLS; kill++) {
            Thread.sleep(8000);
            kill(kill, cluster);
        }
        over = true;
        for (var phone : phones) {
            phone.join();
        }
    }

    private void kill(int number, PatroniCluster cluster) throws Exception {
        acknowledged.clear();
        refused.set(0);
        var primary = cluster.primary().orElseThrow();
        long killed = System.nanoTime();
        if (FREEZE) {
            primary.freeze();
        } else {
            primary.kill();
        }
        long end = killed + Duration.ofMinutes(3).toNanos();
        while (silence(killed).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        long silence = silence(killed)
                .orElseThrow(() ->
                        new AssertionError("no answer was acknowledged any more, see " + HOME));
        var then = cluster.primary().map(PatroniMember::name).orElse("?");
        if (FREEZE) {
            primary.kill();
        }
        primary.start();
        cluster.awaitWhole();
        System.out.printf(
                LINE,
                number,
                primary.name(),
                then,
                "%.1f".formatted(silence / 1e9),
                acknowledged.size(),
                refused.get(),
                "%.1f".formatted((System.nanoTime() - killed) / 1e9));
    }

    /**
     * The longest time without an acknowledged answer since the kill, once answers come again: two seconds
     * are no pause of a database that lives.
     */
    private Optional<Long> silence(long killed) {
        long before = killed;
        long longest = 0;
        for (long moment : acknowledged.stream().sorted().toList()) {
            longest = Math.max(longest, moment - before);
            before = Math.max(before, moment);
        }
        return longest > Duration.ofSeconds(2).toNanos() ? Optional.of(longest) : Optional.empty();
    }

    /** As a phone's page does: a sheet is sent until it is told kept, with its own key. */
    private void phone(int port, Hall hall) {
        var chance = new Random();
        while (!over) {
            var sheet = hall.next(chance);
            sent.begin(sheet);
            for (boolean kept = false; !kept && !over; ) {
                kept = send(port, sheet);
                pause(kept ? 20 : 300);
            }
        }
    }

    private boolean send(int port, Hall.Sheet sheet) {
        try (var line = new KeptLine(port)) {
            int status = line.post(sheet);
            if (status == 201 || status == 200) {
                sent.answered(sheet);
                acknowledged.add(System.nanoTime());
                return true;
            }
            if (status != 503) {
                throw new IllegalStateException("refused with " + status);
            }
            refused.incrementAndGet();
        } catch (IOException e) {
            refused.incrementAndGet(); // no answer in twenty seconds
        }
        return false;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(PatroniCluster cluster, DrillServer node) throws Exception {
        var all = sent.answered();
        try (var rows = SheetRows.at(cluster.url("bpm"), cluster.user(), cluster.password())) {
            int lost = sent.missing(rows);
            long twice = rows.doubled();
            int open = sent.unanswered().size();
            System.out.printf(
                    "%,d answers acknowledged: %d lost, %d twice; %d left open by the end;"
                            + " load of the machine %.1f%n",
                    all.size(),
                    lost,
                    twice,
                    open,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            assertThat(List.of((long) lost, twice)).containsOnly(0L);
            assertThat(rows.miscounted(Duration.ofSeconds(60))).isZero();
        }
        assertThat(all).isNotEmpty();
        assertThat(node.verify()).as("bin/bpm verify").isPresent();
    }
}
