package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.ops.LocalPostgres;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** How many answers a second 64 phones get through POST /q/{code}, beside 64 plain inserts with a commit each. */
class IntakeBench {

    private static final int TURNS = Integer.getInteger("bench.count", 3);
    private static final Duration TIME =
            Duration.ofSeconds(Integer.getInteger("bench.seconds", 10));
    private static final Path HOME = Path.of("target", "intake-bench").toAbsolutePath();
    private static final int ROUNDS = 16;

    /** All 64 phones have one address here: its limit is set out of the way, everything else is as it comes. */
    private static final Map<String, String> SETTINGS =
            Map.of("BPM_INTAKE_PER_SECOND", "1000000", "BPM_INTAKE_AT_ONCE", "100000000");

    private static final String LINE = "| %-22s | %9.0f | %7.1f | %7.1f | %7.1f | %9s |%n";

    private double most;

    @Test
    void phones_are_no_slower_than_plain_inserts() throws Exception {
        DrillFiles.anew(HOME);
        var server = new DrillServer(HOME, "256m", SETTINGS);
        server.start(Duration.ofMinutes(5));
        try (var postgres =
                LocalPostgres.attach(server.data().resolve("postgres")).orElseThrow()) {
            var hall = Hall.settle(server.data(), ROUNDS);
            plainTable(postgres);
            posts(server, hall, Duration.ofSeconds(5)); // warm
            inserts(postgres, Duration.ofSeconds(2));
            System.out.printf(
                    "%n| %-22s | %9s | p50 ms  | p95 ms  | p99 ms  | heap MB   |%n",
                    "", "a second");
            double ours = 0;
            double plain = 0;
            double worst = 0;
            long kept = 0;
            for (int turn = 1; turn <= TURNS; turn++) {
                var insert = inserts(postgres, TIME);
                print("plain insert, commit " + turn, insert, "");
                var post = posts(server, hall, TIME);
                most = Math.max(most, heap(server));
                print("POST /q/{code} " + turn, post, "%.0f".formatted(heap(server)));
                plain += insert.rate();
                ours += post.rate();
                worst = Math.max(worst, post.at(0.99));
                kept += post.count();
            }
            System.out.printf(
                    "%nratio %.2f (wanted: 1.0 or more); p99 at most %.1f ms (wanted: under 25);"
                            + " heap seen %.0f of 256 MB; process at most %s%n",
                    ours / plain, worst, most, resident(server));
            System.out.printf("%,d answers measured; load of the machine %.1f%n", kept, load());
            Thread.sleep(3000); // the last are folded
            assertThat(server.verify()).as("bin/bpm verify").isPresent();
            System.out.println("bin/bpm verify: all tallies are right");
        } finally {
            server.stop();
        }
    }

    private static void print(String what, Crowd.Pace pace, String heap) {
        System.out.printf(
                LINE, what, pace.rate(), pace.at(0.5), pace.at(0.95), pace.at(0.99), heap);
    }

    private Crowd.Pace posts(DrillServer server, Hall hall, Duration time) throws Exception {
        var lines = new ArrayList<KeptLine>();
        var clients = new ArrayList<Crowd.Deed>();
        for (int i = 0; i < Crowd.CLIENTS; i++) {
            var line = new KeptLine(server.port());
            var chance = new Random();
            lines.add(line);
            clients.add(() -> assertThat(line.post(hall.next(chance))).isEqualTo(201));
        }
        try {
            return Crowd.run(clients, time);
        } finally {
            for (var line : lines) {
                line.close();
            }
        }
    }

    private static void plainTable(LocalPostgres postgres) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute("create table bench_plain (code text, id uuid primary key,"
                    + " answers jsonb, received_at timestamptz)");
            connection.commit();
        }
    }

    private static Crowd.Pace inserts(LocalPostgres postgres, Duration time) throws Exception {
        var connections = new ArrayList<Connection>();
        var clients = new ArrayList<Crowd.Deed>();
        var hall = new Hall(List.of("BENCH"));
        for (int i = 0; i < Crowd.CLIENTS; i++) {
            var connection = connect(postgres);
            connections.add(connection);
            var insert = connection.prepareStatement(
                    "insert into bench_plain (code, id, answers, received_at) values (?, ?, ?::jsonb, now())");
            var chance = new Random();
            clients.add(() -> {
                var sheet = hall.next(chance);
                insert.setString(1, sheet.code());
                insert.setObject(2, sheet.id());
                insert.setString(3, sheet.answers());
                insert.executeUpdate();
                connection.commit();
            });
        }
        try {
            return Crowd.run(clients, time);
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private static Connection connect(LocalPostgres postgres) throws SQLException {
        var connection =
                DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
        connection.setAutoCommit(false);
        return connection;
    }

    /** The heap in use, in megabytes, as the program itself tells. */
    private static double heap(DrillServer server) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, Long.toString(server.processId()), "GC.heap_info")
                .redirectErrorStream(true)
                .start();
        var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return Pattern.compile("(?:total|heap).*, used (\\d+)K")
                        .matcher(said)
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum()
                / 1024.0;
    }

    private static String resident(DrillServer server) throws IOException {
        return DrillFiles.line(Path.of("/proc/" + server.processId() + "/status"), "VmHWM:");
    }

    private static double load() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
    }
}
