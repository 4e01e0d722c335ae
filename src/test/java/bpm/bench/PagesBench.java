package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** How fast each desk answers at 16 clients with the whole nation's assignments. */
class PagesBench {

    private static final int CLIENTS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(8);

    private record Desk(String name, Actor person, String path) {}

    @Test
    void desks_answer_while_sixteen_ask_at_once() throws Exception {
        int assignments = Nation.settle();
        System.out.printf(
                "%nassignments: %,d; clients: %d; in one process with the server%n%n",
                assignments, CLIENTS);
        System.out.printf(
                "%-34s %8s %8s %8s %8s %9s%n",
                "page", "req/s", "p50 ms", "p95 ms", "p99 ms", "p95/health");

        var district = Given.person(new OfficeCode("5001"), Role.REPORTER);
        var province = Given.person(new OfficeCode("50"), Role.REVIEWER, Role.PLANNER);
        var department = Given.person(OfficeCode.DEPARTMENT, Role.REVIEWER);
        double health = measure(new Desk("/health (one statement)", district, "/health"), 0);
        for (var desk : List.of(
                new Desk("district desk", district, "/?year=2567"),
                new Desk("province desk, queue and matrix", province, "/?year=2567"),
                new Desk("department desk", department, "/?year=2567"),
                new Desk("department list, page 1", department, "/assignments?year=2567"),
                new Desk("activity page", district, "/assignments/2567-07-2/5001"),
                new Desk("progress report", district, "/assignments/2567-07-2/5001/progress"),
                new Desk("plan", district, "/plan/2567"))) {
            if (desk.name().startsWith(System.getProperty("bench.only", ""))) {
                measure(desk, health);
            }
        }
    }

    /** Prints the desk's line and gives back its p95 in milliseconds. */
    private static double measure(Desk desk, double health) throws Exception {
        run(desk, WARM_UP);
        var times = run(desk, MEASURED);
        double p95 = at(times, 0.95);
        System.out.printf(
                "%-34s %8.0f %8.1f %8.1f %8.1f %9s%n",
                desk.name(),
                times.length / (double) MEASURED.toSeconds(),
                at(times, 0.5),
                p95,
                at(times, 0.99),
                health == 0 ? "" : "%.1f".formatted(p95 / health));
        return p95;
    }

    private static long[] run(Desk desk, Duration time) throws Exception {
        var clients = new ArrayList<Callable<long[]>>();
        for (int i = 0; i < CLIENTS; i++) {
            var visitor = Visitor.as(desk.person());
            clients.add(() -> ask(visitor, desk.path(), time));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<long[]>();
            for (var client : threads.invokeAll(clients)) {
                all.add(client.get());
            }
            return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        }
    }

    private static long[] ask(Visitor visitor, String path, Duration time) {
        var times = new ArrayList<Long>();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            var answer = visitor.get(path);
            times.add(System.nanoTime() - start);
            assertThat(answer.status()).isEqualTo(200);
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
