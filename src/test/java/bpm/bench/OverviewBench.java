package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.province.GivenYear;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

/** How long the tables of following up take with the four filings of the whole nation, one reader at a time. */
class OverviewBench {

    private static final int ASKED = 60;
    private static final int WARM = 20;

    private record Asking(String name, Actor person, String path, int mostMillis) {}

    @Test
    void the_nations_matrix_and_a_provinces_answer_quickly() {
        var year = wholeYear();
        int assignments = Nation.settle();
        int filings = otherFilings();
        Server.owner().sql("vacuum analyze").update(); // as the database does by itself
        System.out.printf(
                "%nassignments: %,d; filings besides progress: %,d%n%n", assignments, filings);
        System.out.printf(
                "%-40s %8s %8s %8s %8s%n", "asked", "p50 ms", "p95 ms", "best ms", "wanted");
        if (System.getProperty("bench.explain") != null) {
            explain("nation", "");
            explain("nation", "");
            explain(
                    "Chiang Mai",
                    " and office collate \"C\" >= '50' and office collate \"C\" < '50~'");
        }
        var department = Given.person(OfficeCode.DEPARTMENT, Role.REVIEWER);
        var province = Given.person(new OfficeCode("50"), Role.REVIEWER);
        for (var asking : List.of(
                new Asking("nation by province", department, "/matrix?year=2567", 150),
                new Asking("nation, one kind", department, "/matrix?year=2567&kind=progress", 150),
                new Asking("a province by district", province, "/matrix?year=2567", 50),
                new Asking("punctuality of the nation", department, "/timeliness?year=2567", 150),
                new Asking("punctuality of a province", province, "/timeliness?year=2567", 50),
                new Asking("API, a province", province, "/api/v1/matrix?year=2567&office=50", 50),
                new Asking(
                        "overview, 18 × 3 rounds", year.writer(), year.place().path(), 100),
                new Asking(
                        "all overviews of a province",
                        year.writer(),
                        "/overview?year=2567",
                        100))) {
            measure(asking);
        }
    }

    private static void measure(Asking asking) {
        var visitor = Visitor.as(asking.person());
        var times = new double[ASKED];
        for (int i = -WARM; i < ASKED; i++) {
            long start = System.nanoTime();
            assertThat(visitor.get(asking.path()).status()).isEqualTo(200);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-40s %8.1f %8.1f %8.1f %8s%n",
                asking.name(),
                times[ASKED / 2],
                times[ASKED * 95 / 100],
                times[0],
                "< " + asking.mostMillis());
    }

    /** A province whose eighteen districts have filed all there is, with three rounds each. */
    private static GivenYear wholeYear() {
        var year = GivenYear.of("2567-07-2");
        for (var district : year.districts()) {
            year.files(district);
            year.asks(district, 2);
            year.asks(district, 3);
        }
        year.approves(year.districts());
        return year;
    }

    /** What the database itself does for a table, with {@code -Dbench.explain=yes}. */
    private static void explain(String what, String condition) {
        var plan = Server.bean(Transactions.class)
                .read(
                        Actor.SYSTEM,
                        () -> Server.database()
                                .sql("""
                        explain (analyze, buffers)
                        select activity, office, kind, due, coalesce(state, '') as state, first_on
                        from notice_filing_v
                        where year = 2567%s
                        order by position, activity collate "C", office collate "C", place
                        """.formatted(condition))
                                .query(String.class)
                                .list());
        System.out.println(what);
        plan.forEach(System.out::println);
    }

    /** Evaluations and results stand where progress stands elsewhere; what was sent has its first day. */
    private static int otherFilings() {
        return Server.bean(Transactions.class).write(Actor.SYSTEM, () -> {
            int filings = Server.database().sql("""
                            insert into review_filing (office, activity, kind, year, state, version, reason,
                                submitted_at, submitted_by, submitted_by_name, decided_at, decided_by,
                                decided_by_name, moved_at, moved_by, moved_by_name, created_at)
                            select office, activity, k.kind, year, state, version, reason,
                                submitted_at, submitted_by, submitted_by_name, decided_at, decided_by,
                                decided_by_name, moved_at, moved_by, moved_by_name, created_at
                            from review_filing
                            cross join (values ('EVALUATION'), ('RESULTS'), ('AREA')) as k(kind)
                            where year = 2567 and review_filing.kind = 'PROGRESS'
                            on conflict do nothing
                            """).update();
            Server.database().sql("""
                            update review_filing f
                            set first_on = a.due + (('x' || substr(md5(f.office || f.kind), 1, 2))::bit(8)::int % 9) - 6
                            from plan_assignment a
                            where a.office = f.office and a.activity = f.activity and f.version > 0
                                and f.first_on is null
                            """).update();
            return filings;
        });
    }
}
