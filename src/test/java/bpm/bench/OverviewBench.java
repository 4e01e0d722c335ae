package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;

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
        int assignments = Nation.settle();
        int filings = otherFilings();
        Server.owner().sql("vacuum analyze").update(); // as the database does by itself
        System.out.printf(
                "%nassignments: %,d; filings besides progress: %,d%n%n", assignments, filings);
        System.out.printf(
                "%-40s %8s %8s %8s %8s%n", "asked", "p50 ms", "p95 ms", "best ms", "wanted");
        if (System.getProperty("bench.explain") != null) {
            explain();
            explain();
        }
        var department = Given.person(OfficeCode.DEPARTMENT, Role.REVIEWER);
        var province = Given.person(new OfficeCode("50"), Role.REVIEWER);
        for (var asking : List.of(
                new Asking("nation by province", department, "/matrix?year=2567", 150),
                new Asking("nation, one kind", department, "/matrix?year=2567&kind=progress", 150),
                new Asking("a province by district", province, "/matrix?year=2567", 50),
                new Asking("punctuality of the nation", department, "/timeliness?year=2567", 150),
                new Asking("punctuality of a province", province, "/timeliness?year=2567", 50),
                new Asking(
                        "API, a province", province, "/api/v1/matrix?year=2567&office=50", 50))) {
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

    /** What the database itself does for the nation's table, with {@code -Dbench.explain=yes}. */
    private static void explain() {
        var plan = Server.bean(Transactions.class)
                .read(
                        Actor.SYSTEM,
                        () -> Server.database().sql("""
                        explain (analyze, buffers)
                        select left(office, 2) as part, activity, count(*) as everything,
                            count(*) filter (where first_on is null and due > date '2024-08-27') as not_due,
                            count(*) filter (where first_on is null
                                and due between date '2024-08-20' and date '2024-08-27') as due_soon,
                            count(*) filter (where first_on is null and due < date '2024-08-20') as late,
                            count(*) filter (where first_on <= due) as in_time,
                            count(*) filter (where first_on > due) as done_late,
                            count(*) filter (where state = 'RETURNED') as returned,
                            count(*) filter (where state = 'APPROVED') as approved
                        from notice_filing_v
                        where year = 2567
                        group by part, activity
                        order by part, activity collate "C"
                        """).query(String.class).list());
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
