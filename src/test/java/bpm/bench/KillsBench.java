package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is left of answers, reports and money when program and database are killed at random moments under all three. */
class KillsBench {

    private static final int KILLS = Integer.getInteger("bench.count", 10);
    private static final int PHONES = 16;
    private static final int PLANNERS = 4;
    private static final int VERIFIED_EACH = 10;
    private static final Path HOME = Path.of("target", "kills").toAbsolutePath();
    private static final Map<String, String> SETTINGS = Map.of(
            "BPM_WORLD", "example",
            "BPM_INTAKE_PER_SECOND", "1000000",
            "BPM_INTAKE_AT_ONCE", "100000000");

    /** What is killed: the program, both at once, or the database and a moment later the program. */
    private enum Victim {
        PROGRAM,
        BOTH,
        DATABASE
    }

    private final long seed = Long.getLong("bench.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final DrillCount all = new DrillCount();
    private final SentSheets sheets = new SentSheets();
    private int posted;
    private int wrong;

    @Test
    void nothing_that_was_answered_is_lost_whatever_is_killed_when() throws Exception {
        DrillFiles.anew(HOME);
        var server = new DrillServer(HOME, "384m", SETTINGS);
        System.out.printf("%nseed %d (-Dbench.seed)%n", seed);
        try {
            server.start(Duration.ofMinutes(10));
            var hall = Hall.settle(server.data(), 8);
            var clients = KillBench.clients(server).subList(0, 4);
            var planner = PostedMoney.token(server);
            for (int kill = 1; kill <= KILLS; kill++) {
                kill(kill, server, hall, clients, planner);
            }
        } finally {
            server.stop();
        }
        System.out.printf(
                "%d kills; answered: %,d sheets, %,d entries of ledgers, %,d drafts, %,d photos, %,d steps;"
                        + " lost or doubled: %d%n",
                KILLS,
                sheets.answered().size(),
                posted,
                all.saves.get(),
                all.photos.get(),
                all.steps.get(),
                wrong + all.lost + all.doubled);
        assertThat(wrong + all.lost + all.doubled + all.refused.get()).isZero();
    }

    private void kill(
            int kill, DrillServer server, Hall hall, List<KillBench.Client> clients, String planner)
            throws Exception {
        var victim = Victim.values()[random.nextInt(Victim.values().length)];
        var writing = Duration.ofMillis(random.nextInt(500, 4000));
        var count = new DrillCount();
        var sent = new SentSheets();
        var money = new PostedMoney();
        write(server, hall, clients, planner, writing, victim, count, sent, money);

        var restart = server.start(Duration.ofMinutes(5));
        check(server, clients, count);
        try (var rows = SheetRows.of(server.data())) {
            wrong += sent.missing(rows) + rows.miscounted(Duration.ofMinutes(2));
        }
        var badMoney = money.wrong(server.data());
        badMoney.forEach(System.out::println);
        wrong += badMoney.size();
        posted += money.answered();
        sheets.add(sent);
        all.add(count);
        if (kill % VERIFIED_EACH == 0 || kill == KILLS) {
            assertThat(server.verify()).as("bin/bpm verify").isPresent();
        }
        System.out.printf(
                "| %4d | %-8s | %5.1f | %6d | %6d | %6d | %5d | %5d | %6.1f |%n",
                kill,
                victim.name().toLowerCase(java.util.Locale.ROOT),
                writing.toMillis() / 1000.0,
                sent.answered().size(),
                money.answered(),
                count.answered(),
                sent.unanswered().size() + money.unanswered() + count.underWay,
                wrong + all.lost + all.doubled,
                restart.toMillis() / 1000.0);
    }

    private static void check(DrillServer server, List<KillBench.Client> clients, DrillCount count)
            throws Exception {
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
    }

    private void write(
            DrillServer server,
            Hall hall,
            List<KillBench.Client> clients,
            String planner,
            Duration writing,
            Victim victim,
            DrillCount count,
            SentSheets sent,
            PostedMoney money)
            throws Exception {
        var threads = new ArrayList<Thread>();
        var callers = new ArrayList<DrillCaller>();
        for (var client : clients) {
            var caller = DrillCaller.of(server.url(), client.token());
            callers.add(caller);
            threads.add(Thread.ofVirtual()
                    .start(new DrillWriter(caller, client.reports(), count, random.nextLong())));
        }
        for (int i = 0; i < PLANNERS; i++) {
            var caller = DrillCaller.of(server.url(), planner);
            callers.add(caller);
            var chance = new Random(random.nextLong());
            threads.add(Thread.ofVirtual().start(() -> money.post(caller, chance)));
        }
        for (int i = 0; i < PHONES; i++) {
            int port = server.port();
            var chance = new Random(random.nextLong());
            threads.add(Thread.ofPlatform()
                    .start(() -> KillIntakeBench.phone(port, hall, chance, sent)));
        }
        Thread.sleep(writing);
        if (victim == Victim.DATABASE) {
            server.killDatabase();
            Thread.sleep(random.nextInt(50, 1500)); // the program goes on without it
        }
        server.kill(victim != Victim.PROGRAM);
        for (var thread : threads) {
            thread.join();
        }
        callers.forEach(DrillCaller::close);
    }
}
