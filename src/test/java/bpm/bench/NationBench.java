package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.nation.VerifyingNation;
import bpm.org.OfficeCode;
import bpm.survey.told.FoldingTold;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The desks of the nation with five years of it: two million answers, a million entries. */
class NationBench {

    private static final int CLIENTS = 16;

    /** A server has run for hours: the compiler is done with a page when it is measured. */
    private static final Duration WARM_UP =
            Duration.ofSeconds(Integer.getInteger("bench.warm", 30));

    private static final Duration MEASURED =
            Duration.ofSeconds(Integer.getInteger("bench.measured", 8));

    private record Asking(String name, Actor person, String path, int clients, int mostMillis) {}

    @Test
    void desks_cost_what_they_show_and_not_what_is_stored() throws Exception {
        boolean tenth = System.getProperty("bench.tenth") != null;
        long start = System.nanoTime();
        World.settle(
                tenth
                        ? new World.Size(10, 200_000, 100_000)
                        : new World.Size(1, 2_000_000, 1_000_000));
        System.out.printf(
                "%nmade in %.0f s: %,d assignments, %,d answers, %,d entries, %,d rows of sums%n%n",
                (System.nanoTime() - start) / 1e9,
                World.count("plan_assignment"),
                World.count("survey_response"),
                World.count("budget_entry"),
                World.count("nation_sum"));
        System.out.printf(
                "%-44s %7s %8s %8s %8s %8s%n",
                "asked", "clients", "p50 ms", "p95 ms", "p99 ms", "wanted");
        var department = Given.person(OfficeCode.DEPARTMENT, Role.REVIEWER, Role.READER);
        var province = Given.person(new OfficeCode("50"), Role.REVIEWER, Role.READER);
        boolean met = true;
        long telling = System.nanoTime();
        Server.bean(FoldingTold.class).foldAll();
        System.out.printf(
                "what %,d rounds may tell was folded in %.0f s%n",
                World.count("survey_round"), (System.nanoTime() - telling) / 1e9);
        var askings = askings(department, province);
        for (var asking :
                askings) { // the compiler has all pages behind it before the first is measured
            Crowd.run(deeds(asking), WARM_UP.dividedBy(10));
        }
        for (var asking : askings) {
            met &= measure(asking);
        }
        var verdict = Server.bean(VerifyingNation.class).verify();
        assertThat(verdict.wrong()).isEmpty();
        System.out.printf(
                "%nverify: %,d rows reckoned anew, none wrong; bars %s%n",
                verdict.rows(), met ? "met" : "MISSED");
    }

    private static List<Asking> askings(Actor department, Actor province) {
        return List.of(
                        new Asking("department desk", department, "/?year=2567", CLIENTS, 150),
                        new Asking(
                                "nation, years compared",
                                department,
                                "/nation/2567?with=2566",
                                CLIENTS,
                                150),
                        new Asking(
                                "efficiency of provinces",
                                department,
                                "/efficiency/2567",
                                CLIENTS,
                                150),
                        new Asking(
                                "a province (Chiang Mai)",
                                department,
                                "/nation/2567/50",
                                CLIENTS,
                                150),
                        new Asking("a province to itself", province, "/nation/2567", CLIENTS, 150),
                        new Asking("a district", department, "/nation/2567/5001", CLIENTS, 150),
                        new Asking(
                                "matrix by province",
                                department,
                                "/matrix?year=2567",
                                CLIENTS,
                                150),
                        new Asking(
                                "list of assignments, first page",
                                department,
                                "/assignments?year=2567",
                                1,
                                100),
                        new Asking("queue, first page", department, "/waiting?year=2567", 1, 100),
                        new Asking("money, by office", department, "/money?year=2567", 1, 100),
                        pivot(department, "district", "activity", "given"),
                        pivot(department, "province", "month", "on-time"),
                        pivot(department, "activity", "month", "disbursed"),
                        pivot(department, "district", "category", "spent"),
                        pivot(department, "province", "sex", "satisfaction"),
                        pivot(department, "district", "age", "answered"),
                        pivot(department, "topic", "occupation", "gain&activity=01-1"),
                        pivot(department, "topic", "district", "top-two&activity=01-1&province=50"),
                        pivot(province, "district", "activity", "result"),
                        new Asking("API of the nation", department, "/api/v1/nation/2567", 1, 100))
                .stream()
                .filter(asking -> asking.name().contains(System.getProperty("bench.only", "")))
                .toList();
    }

    /** Over all five years; a table too wide for a page is still reckoned. */
    private static Asking pivot(Actor person, String rows, String columns, String measure) {
        return new Asking(
                "pivot " + rows + " × " + columns + ", " + measure.replaceAll("&.*", ""),
                person,
                "/pivot?year=all&rows=" + rows + "&columns=" + columns + "&measure=" + measure,
                1,
                500);
    }

    private static List<Crowd.Deed> deeds(Asking asking) {
        var path = asking.path().equals("/nation/2567")
                        && !asking.person().office().isDepartment()
                ? asking.path() + "/" + asking.person().office()
                : asking.path();
        var visitors = new ArrayList<Crowd.Deed>();
        IntStream.range(0, asking.clients()).forEach(i -> {
            var visitor = Visitor.as(asking.person());
            visitors.add(() -> {
                var answer = visitor.get(path);
                assertThat(answer.status()).as(path).isEqualTo(200);
            });
        });
        return visitors;
    }

    private static boolean measure(Asking asking) throws Exception {
        var visitors = deeds(asking);
        Crowd.run(visitors, asking.clients() == 1 ? WARM_UP.dividedBy(3) : WARM_UP);
        var pace = Crowd.run(visitors, MEASURED);
        System.out.printf(
                Locale.ROOT,
                "%-44s %7d %8.1f %8.1f %8.1f %8s%n",
                asking.name(),
                asking.clients(),
                pace.at(0.5),
                pace.at(0.95),
                pace.at(0.99),
                "< " + asking.mostMillis());
        return pace.at(0.95) < asking.mostMillis();
    }
}
