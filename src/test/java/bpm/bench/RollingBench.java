package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.ops.LocalPostgres;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two nodes behind HAProxy, each stopped and started again under load: no request may fail. */
class RollingBench {

    private static final int ROUNDS = Integer.getInteger("bench.count", 2);
    private static final Path HOME = Path.of("target", "rolling").toAbsolutePath();
    private static final String LINE =
            "| %-26s | %8s | %8s | %6s | %7s | %7s | %9s | %6s | %7s |%n";

    private final List<Lap> laps = new ArrayList<>();

    @Test
    void no_request_fails() throws Exception {
        Proxy.require();
        DrillFiles.anew(HOME);
        try (var postgres = LocalPostgres.start(HOME.resolve("postgres"))) {
            var nodes = List.of(node(postgres, "one"), node(postgres, "two"));
            try (var proxy = Proxy.before(
                            List.of(nodes.get(0).port(), nodes.get(1).port()), HOME);
                    var connection = DriverManager.getConnection(
                            postgres.url(), postgres.user(), postgres.password());
                    var load = new SteadyLoad(proxy.port())) {
                Thread.sleep(3000); // two checks of each node
                begin(load, Hall.settle(connection, Hall.ACTIVITY, 8));
                roll(nodes, load);
                load.close();
                check(postgres, load, nodes.getFirst());
            } finally {
                for (var node : nodes) {
                    node.stop();
                }
            }
        }
    }

    private static DrillServer node(LocalPostgres postgres, String name) throws Exception {
        var settings = new HashMap<>(Map.of(
                "BPM_DATABASE_URL", postgres.url(),
                "BPM_DATABASE_USER", postgres.user(),
                "BPM_DATABASE_PASSWORD", postgres.password(),
                "BPM_PORT", Integer.toString(DrillServer.freePort()),
                "BPM_DRAIN", "5",
                "BPM_INTAKE_PER_SECOND", "1000000",
                "BPM_INTAKE_AT_ONCE", "100000000"));
        if (name.equals("one")) {
            settings.put("BPM_WORLD", "example");
        }
        var node = new DrillServer(Files.createDirectories(HOME.resolve(name)), "512m", settings);
        node.start(Duration.ofMinutes(5));
        return node;
    }

    private static void begin(SteadyLoad load, Hall hall) throws Exception {
        var people = Files.readAllLines(HOME.resolve("one/data/sign-ins.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(field -> field[3].contains("REPORTER") || field[3].contains("REVIEWER"))
                .limit(8)
                .toList();
        for (var person : people) {
            load.desk(person[0], person[1]);
        }
        for (int i = 0; i < 16; i++) {
            load.phone(hall, i % 2 == 0);
        }
    }

    private void roll(List<DrillServer> nodes, SteadyLoad load) throws Exception {
        Thread.sleep(10_000); // warm
        var warming = load.lap();
        System.out.printf(
                "%n" + LINE,
                "",
                "requests",
                "a second",
                "failed",
                "p50 ms",
                "p99 ms",
                "longest",
                "stop s",
                "start s");
        print("warming, both", warming, 10, "", "");
        Thread.sleep(15_000);
        print("both", load.lap(), 15, "", "");
        for (int round = 1; round <= ROUNDS; round++) {
            for (var node : nodes) {
                long start = System.nanoTime();
                node.stop();
                long stopped = System.nanoTime();
                var up = node.start(Duration.ofMinutes(2));
                Thread.sleep(10_000); // the proxy takes it in again, and it warms up
                print(
                        (node == nodes.getFirst() ? "one" : "two") + " stops and starts",
                        load.lap(),
                        (System.nanoTime() - start) / 1e9,
                        seconds(stopped - start),
                        seconds(up.toNanos()));
            }
        }
    }

    private void print(String what, Lap lap, double time, String stop, String start) {
        laps.add(lap);
        System.out.printf(
                LINE,
                what,
                lap.requests(),
                "%.0f".formatted(lap.requests() / time),
                lap.failures().size(),
                "%.1f".formatted(lap.at(0.5)),
                "%.1f".formatted(lap.at(0.99)),
                "%.1f ms".formatted(lap.at(1)),
                stop,
                start);
        lap.failures().stream().limit(10).forEach(failure -> System.out.println("  " + failure));
    }

    private void check(LocalPostgres postgres, SteadyLoad load, DrillServer node) throws Exception {
        int requests = laps.stream().mapToInt(Lap::requests).sum();
        int failed = laps.stream().mapToInt(lap -> lap.failures().size()).sum();
        int answered = load.sent().answered().size();
        try (var rows = SheetRows.at(postgres.url(), postgres.user(), postgres.password())) {
            int lost = load.sent().missing(rows);
            System.out.printf(
                    "%,d requests, %d failed; %,d answers, %d lost, %d twice; longest wait %.0f ms;"
                            + " load of the machine %.1f%n",
                    requests,
                    failed,
                    answered,
                    lost,
                    rows.doubled(),
                    laps.stream().skip(1).mapToDouble(lap -> lap.at(1)).max().orElse(0),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            assertThat(failed).as("failed requests").isZero();
            assertThat(lost + rows.doubled() + rows.miscounted(Duration.ofSeconds(60)))
                    .as("answers lost, twice or miscounted")
                    .isZero();
        }
        assertThat(answered).isPositive();
        assertThat(node.verify()).as("bin/bpm verify").isPresent();
    }

    private static String seconds(long nanos) {
        return "%.1f".formatted(nanos / 1e9);
    }
}
