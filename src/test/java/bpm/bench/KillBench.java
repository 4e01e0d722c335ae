package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is left of answered drafts, photos and submissions when program and database are killed. */
class KillBench {

    private static final int ROUNDS = Integer.getInteger("bench.count", 5);
    private static final int CLIENTS = 8;
    private static final Path HOME = Path.of("target", "kill-drill").toAbsolutePath();
    private static final String LINE =
            "| %5s | %-16s | %8s | %6s | %6s | %5s | %9s | %4s | %4s | %7s | %11s | %9s |%n";

    /** Somebody who reports for a district: the token and the reports that he alone writes. */
    record Client(String token, List<DrillReport> reports) {}

    private final Random random = new Random();
    private final DrillCount all = new DrillCount();

    @Test
    void nothing_that_was_answered_is_lost() throws Exception {
        DrillFiles.anew(HOME);
        var server = new DrillServer(HOME);
        try {
            var made = server.start(Duration.ofMinutes(5));
            System.out.printf("%nexample world made and served after %s s%n", seconds(made));
            var clients = clients(server);
            System.out.printf(
                    LINE,
                    "round",
                    "killed",
                    "writing",
                    "drafts",
                    "photos",
                    "steps",
                    "unanswered",
                    "kept",
                    "lost",
                    "doubled",
                    "trail lines",
                    "restart s");
            for (int round = 1; round <= ROUNDS; round++) {
                round(round, server, clients);
            }
        } finally {
            server.stop();
        }
        System.out.printf(
                "answered: %,d (%,d drafts, %,d photos, %,d steps);"
                        + " unanswered: %d, kept: %d; lost: %d; doubled: %d%n",
                all.answered(),
                all.saves.get(),
                all.photos.get(),
                all.steps.get(),
                all.underWay,
                all.kept,
                all.lost,
                all.doubled);
        assertThat(all.lost + all.doubled + all.refused.get()).isZero();
        assertThat(all.answered()).isPositive();
    }

    private void round(int round, DrillServer server, List<Client> clients) throws Exception {
        var count = new DrillCount();
        boolean databaseToo = round % 2 == 0;
        var writing = Duration.ofMillis(random.nextInt(2000, 6000));
        write(server, clients, count, writing, databaseToo);

        var restart = server.start(Duration.ofSeconds(60));
        var check = new DrillCheck(count);
        check.trail(
                server.data(),
                clients.stream()
                        .flatMap(client -> client.reports().stream())
                        .flatMap(report -> report.saves().stream())
                        .toList());
        for (var client : clients) {
            try (var caller = DrillCaller.of(server.url(), client.token())) {
                check.served(caller, client.reports());
            }
        }
        var lines = server.verify();
        if (lines.isEmpty()) {
            count.lost("the trail is broken");
        }
        System.out.printf(
                LINE,
                round,
                databaseToo ? "program+database" : "program",
                seconds(writing),
                count.saves,
                count.photos,
                count.steps,
                count.underWay,
                count.kept,
                count.lost,
                count.doubled,
                lines.orElse("broken"),
                seconds(restart));
        all.add(count);
    }

    private void write(
            DrillServer server,
            List<Client> clients,
            DrillCount count,
            Duration writing,
            boolean databaseToo)
            throws Exception {
        var threads = new ArrayList<Thread>();
        var callers = new ArrayList<DrillCaller>();
        for (var client : clients) {
            var caller = DrillCaller.of(server.url(), client.token());
            callers.add(caller);
            threads.add(Thread.ofVirtual()
                    .start(new DrillWriter(caller, client.reports(), count, random.nextLong())));
        }
        Thread.sleep(writing);
        server.kill(databaseToo);
        for (var thread : threads) {
            thread.join();
        }
        callers.forEach(DrillCaller::close);
    }

    /** The first reporter of each of the first districts, two clients to one district. */
    static List<Client> clients(DrillServer server) throws Exception {
        var signIns = Files.readAllLines(server.data().resolve("sign-ins.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(field -> field[3].contains("REPORTER"))
                .toList();
        var clients = new ArrayList<Client>();
        for (int district = 1; district <= CLIENTS / 2; district++) {
            var office = "570" + district;
            var who = signIns.stream()
                    .filter(field -> field[2].equals(office))
                    .findFirst()
                    .orElseThrow();
            var token = DrillCaller.token(server.url(), who[0], who[1]);
            var reports = reports(server, token, office);
            int half = reports.size() / 2;
            clients.add(new Client(token, reports.subList(0, half)));
            clients.add(new Client(token, reports.subList(half, reports.size())));
        }
        return clients;
    }

    private static List<DrillReport> reports(DrillServer server, String token, String office)
            throws IOException, InterruptedException {
        var reports = new ArrayList<DrillReport>();
        try (var caller = DrillCaller.of(server.url(), token)) {
            var list =
                    caller.get("/api/v1/assignments?year=2567&office=" + office).json();
            for (var item : list.path("items")) {
                var report = new DrillReport(item.path("activity").asString(), office);
                report.settle(caller.get(report.path).json());
                if (report.isEditable()) {
                    reports.add(report);
                }
            }
        }
        assertThat(reports).as("reports of %s that may be written", office).hasSizeGreaterThan(1);
        return reports;
    }

    private static String seconds(Duration time) {
        return "%.1f".formatted(time.toMillis() / 1000.0);
    }
}
