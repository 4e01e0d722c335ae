package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.areadata.GivenArea;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** How long the page of an office's area data takes when its list has 100,000 rows, one reader at a time. */
class AreaBench {

    private static final int ROWS = 100_000;
    private static final int ASKED = 100;
    private static final int WARM = 30;

    private record Asking(String name, String path, int mostMillis) {}

    @Test
    void a_list_of_100_000_rows_answers_as_quickly_as_a_short_one() {
        var given = GivenArea.in(Given.shared(), 2);
        given.with(GivenArea.row(given.village(1, 1), "แถวแรก", 1, 1));
        fill(given);
        var path = given.place().path();
        var reader = Visitor.as(given.reporter());
        System.out.printf(
                "%n%,d rows%n%n%-30s %8s %8s %8s%n", ROWS, "asked", "p50 ms", "p95 ms", "wanted");
        for (var asking : List.of(
                new Asking("first page", path, 100),
                new Asking("page 1,000 of 2,001", path + "?page=1000", 100),
                new Asking("last page", path + "?page=2001", 100),
                new Asking("a rare word searched", path + "?search=99999", 300),
                new Asking("duplicates", path + "?only=doubled", 300),
                new Asking("map", path + "/map", 300),
                new Asking("API, 50 rows", "/api/v1" + path, 100))) {
            measure(asking, i -> assertThat(reader.get(asking.path()).status()).isEqualTo(200));
        }
        measure(
                new Asking("a row added", path, 100),
                i -> given.with(GivenArea.row(given.village(2, 3), "เพิ่ม " + i, 1, 1)));
    }

    private static void measure(Asking asking, IntConsumer ask) {
        var times = new double[ASKED];
        for (int i = -WARM; i < ASKED; i++) {
            long start = System.nanoTime();
            ask.accept(i);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-30s %8.1f %8.1f %8s%n",
                asking.name(),
                times[ASKED / 2],
                times[ASKED * 95 / 100],
                "< " + asking.mostMillis());
    }

    /** Rows over 20 tambons of 40 villages each, one in a hundred twice there, set down by one statement. */
    private static void fill(GivenArea given) {
        var office = given.place().office().value();
        Server.bean(Transactions.class).write(Actor.SYSTEM, () -> {
            Server.database()
                    .sql("""
                            insert into areadata_row (office, activity, year, area, kind, name, quantity,
                                unit, beneficiaries, latitude, longitude, same_key, search_key, form,
                                updated_at, updated_by, updated_by_name)
                            select office, activity, year,
                                office || lpad((1 + n % 20)::text, 2, '0')
                                    || lpad((1 + n / 20 % 40)::text, 2, '0'),
                                kind, 'กลุ่มที่ ' || n, n % 7, 'กลุ่ม/องค์กร', n % 50,
                                14.5 + n % 1000 / 2000.0, 102 + n / 1000 / 200.0,
                                office || '|' || kind || '|' || (n - case when n % 100 = 0 then 1 else 0 end),
                                office || '|' || kind || '|กลุ่มที่' || n, form,
                                updated_at, updated_by, updated_by_name
                            from areadata_row
                            cross join generate_series(1, :rows) as n
                            where office = :office
                            """)
                    .param("rows", ROWS - 1)
                    .param("office", office)
                    .update();
            Server.database().sql("""
                            insert into areadata_tally
                                (office, activity, tambon, unit, rows, quantity, beneficiaries, doubled)
                            select office, activity, left(area, 6), unit, count(*), sum(quantity),
                                sum(beneficiaries), count(*) - count(distinct same_key)
                            from areadata_row
                            where office = :office
                            group by office, activity, left(area, 6), unit
                            on conflict (office, activity, tambon, unit) do update
                            set rows = excluded.rows, quantity = excluded.quantity,
                                beneficiaries = excluded.beneficiaries, doubled = excluded.doubled
                            """).param("office", office).update();
        });
        Server.owner()
                .sql("vacuum analyze areadata_row")
                .update(); // as the database does by itself
    }
}
