package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is left of answered sheets when the program, or the database under it, is killed while 64 phones send. */
class KillIntakeBench {

    private static final int KILLS = Integer.getInteger("bench.count", 10);
    private static final Path HOME = Path.of("target", "kill-intake").toAbsolutePath();
    private static final Map<String, String> SETTINGS =
            Map.of("BPM_INTAKE_PER_SECOND", "1000000", "BPM_INTAKE_AT_ONCE", "100000000");
    private static final String LINE =
            "| %4s | %-8s | %9s | %9s | %10s | %7s | %4s | %7s | %9s |%n";

    private final Random random = new Random();
    private final SentSheets all = new SentSheets();
    private int lost;
    private int doubled;

    @Test
    void no_answered_sheet_is_lost_and_none_counts_twice() throws Exception {
        DrillFiles.anew(HOME);
        var server = new DrillServer(HOME, "256m", SETTINGS);
        try {
            server.start(Duration.ofMinutes(5));
            var hall = Hall.settle(server.data(), 8);
            System.out.printf(
                    "%n" + LINE,
                    "kill",
                    "of",
                    "writing s",
                    "answered",
                    "unanswered",
                    "of them",
                    "lost",
                    "doubled",
                    "restart s");
            for (int kill = 1; kill <= KILLS; kill++) {
                kill(kill, server, hall);
            }
            assertThat(server.verify()).as("bin/bpm verify").isPresent();
        } finally {
            server.stop();
        }
        System.out.printf(
                "answered: %,d; lost: %d; doubled: %d; bin/bpm verify: all tallies are right%n",
                all.answered().size(), lost, doubled);
        assertThat(lost + doubled).isZero();
        assertThat(all.answered()).isNotEmpty();
    }

    private void kill(int kill, DrillServer server, Hall hall) throws Exception {
        boolean database = kill % 2 == 0;
        var sent = new SentSheets();
        var writing = Duration.ofMillis(random.nextInt(2000, 5000));
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < Crowd.CLIENTS; i++) {
            int port = server.port();
            long seed = random.nextLong();
            threads.add(Thread.ofPlatform().start(() -> phone(port, hall, new Random(seed), sent)));
        }
        Thread.sleep(writing);
        if (database) {
            server.killDatabase();
            Thread.sleep(
                    1000); // the program goes on without its database: nobody may be told that it
            // is kept
        }
        server.kill(true);
        for (var thread : threads) {
            thread.join();
        }

        var restart = server.start(Duration.ofMinutes(2));
        int before = lost + doubled;
        int kept = 0;
        try (var rows = SheetRows.of(server.data())) {
            kept = rows.kept(sent.unanswered());
            lost += all.missing(rows) + sent.missing(rows);
            all.add(sent);
            doubled += resend(server, sent.unanswered(), rows)
                    + resend(server, all.some(random), rows);
            all.addAnswered(sent.unanswered());
            doubled += rows.miscounted(Duration.ofSeconds(60));
        }
        System.out.printf(
                LINE,
                kill,
                database ? "database" : "program",
                seconds(writing),
                sent.answered().size(),
                sent.unanswered().size(),
                kept,
                lost,
                doubled,
                seconds(restart));
        assertThat(lost + doubled).isEqualTo(before);
    }

    /** Sends until nobody answers any more; what is refused for now counts as unanswered. */
    static void phone(int port, Hall hall, Random chance, SentSheets sent) {
        try (var line = new KeptLine(port)) {
            while (true) {
                var sheet = hall.next(chance);
                sent.begin(sheet);
                int status = line.post(sheet);
                if (status == 201) {
                    sent.answered(sheet);
                } else if (status != 503) {
                    throw new IllegalStateException("refused with " + status);
                }
            }
        } catch (IOException e) {
            // the kill: the last sheet stays unanswered
        }
    }

    /** Whatever is sent again is kept once; gives back how many are not there exactly once. */
    private static int resend(DrillServer server, List<Hall.Sheet> sheets, SheetRows rows)
            throws Exception {
        try (var line = new KeptLine(server.port())) {
            for (var sheet : sheets) {
                assertThat(line.post(sheet)).isIn(200, 201);
            }
        }
        return sheets.size() - rows.kept(sheets);
    }

    private static String seconds(Duration time) {
        return "%.1f".formatted(time.toMillis() / 1000.0);
    }
}
