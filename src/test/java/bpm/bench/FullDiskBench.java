package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.TreeMap;

/** What becomes of an installation whose whole disk fills up, and once there is room again; only root mounts such a disk. */
class FullDiskBench {

    private static final Path HOME = Path.of("target", "full-disk").toAbsolutePath();
    private static final int MEGABYTE = 1024 * 1024;

    private final Random chance = new Random();
    private final PostedMoney money = new PostedMoney();

    @Test
    void a_full_disk_is_said_and_what_was_answered_is_there_once_there_is_room() throws Exception {
        Files.createDirectories(HOME);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=900m", "tmpfs", HOME.toString()) == 0);
        var server = new DrillServer(HOME, "384m", java.util.Map.of("BPM_WORLD", "example"));
        try {
            server.start(Duration.ofMinutes(10));
            try (var planner = DrillCaller.of(server.url(), PostedMoney.token(server))) {
                rehearse(server, planner);
            }
            assertThat(money.wrong(server.data())).as("lost or doubled").isEmpty();
            assertThat(server.verify()).as("bin/bpm verify").isPresent();
            System.out.printf(
                    "answered: %,d entries, all there once; verify clean%n", money.answered());
        } finally {
            server.stop();
            run("umount", "--lazy", HOME.toString());
        }
    }

    private void rehearse(DrillServer server, DrillCaller planner) throws Exception {
        assertThat(money.once(planner, chance)).isEqualTo(201);
        long bytes = fill();
        System.out.printf("%nfilled with %,d MB until nothing fitted any more%n", bytes / MEGABYTE);
        var told = new TreeMap<String, Integer>();
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (System.nanoTime() < end) {
            told.merge(status(planner), 1, Integer::sum);
        }
        System.out.printf(
                "answers to writes while it was full: %s; /health: %s%n", told, health(server));
        assertThat(told.keySet()).isSubsetOf("201", "503", "507");
        assertThat(told).containsKeys("507");
        assertThat(health(server)).startsWith("503");

        Files.delete(HOME.resolve("filler"));
        long room = System.nanoTime();
        while (!health(server).startsWith("200") || !status(planner).equals("201")) {
            assertThat(Duration.ofNanos(System.nanoTime() - room))
                    .isLessThan(Duration.ofMinutes(2));
            Thread.sleep(200);
        }
        System.out.printf(
                "with room again it wrote after %.1f s, by itself%n",
                (System.nanoTime() - room) / 1e9);
    }

    private String status(DrillCaller planner) throws InterruptedException {
        try {
            return Integer.toString(money.once(planner, chance));
        } catch (IOException e) {
            return "none";
        }
    }

    private static String health(DrillServer server) throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "/health")).build(),
                    BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            return "none";
        }
    }

    private static long fill() throws IOException {
        long bytes = 0;
        try (var out = Files.newOutputStream(HOME.resolve("filler"))) {
            for (int size : new int[] {MEGABYTE, 4096}) {
                try {
                    while (true) {
                        out.write(new byte[size]);
                        bytes += size;
                    }
                } catch (IOException e) {
                    // full for pieces of that size
                }
            }
        }
        return bytes;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
