package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.survey.summary.Summaries;
import bpm.survey.tally.VerifyingTallies;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;

import javax.sql.DataSource;

/** What a province's and the nation's summary cost at ten thousand answers and at a million. */
class SummaryBench {

    private static final String FEW = "2567-01-1";
    private static final String MANY = "2567-02-1";
    private static final int ROUNDS = 1756; // two in each district
    private static final int WARM = 300;
    private static final int MEASURED = 500;

    private final Transactions transactions = Server.bean(Transactions.class);
    private final Summaries summaries = Server.bean(Summaries.class);

    @Test
    void a_summary_costs_the_same_at_ten_thousand_answers_and_at_a_million() throws Exception {
        long few = fill(FEW, 10_000);
        long many = fill(MANY, Integer.getInteger("bench.count", 1_000_000));
        Server.owner().sql("vacuum analyze").update();
        System.out.printf("%n%,d and %,d answers, %,d rounds each%n", few, many, ROUNDS);

        boolean met = compare("province", new OfficeCode("57"));
        met &= compare("nation", OfficeCode.DEPARTMENT);
        long start = System.nanoTime();
        var verdict = Server.bean(VerifyingTallies.class).verify();
        System.out.printf(
                "verify: %,d answers counted anew in %.1f s, %d differences%n",
                verdict.answers(), (System.nanoTime() - start) / 1e9, verdict.differences());

        assertThat(verdict.isRight()).isTrue();
        System.out.println("ratio 1.2 or less and under 20 ms each: " + (met ? "met" : "MISSED"));
    }

    private boolean compare(String name, OfficeCode office) {
        measure(FEW, office, WARM);
        measure(MANY, office, WARM);
        var few = new double[MEASURED];
        var many = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) { // in turn, so that both meet the same machine
            few[i] = measure(FEW, office, 1);
            many[i] = measure(MANY, office, 1);
        }
        Arrays.sort(few);
        Arrays.sort(many);
        double ratio = many[MEASURED / 2] / few[MEASURED / 2];
        System.out.printf(
                "%-9s 10⁴: p50 %.2f ms, p95 %.2f ms   10⁶: p50 %.2f ms, p95 %.2f ms   ratio %.2f%n",
                name,
                few[MEASURED / 2],
                few[MEASURED * 95 / 100],
                many[MEASURED / 2],
                many[MEASURED * 95 / 100],
                ratio);
        return ratio <= 1.2 && many[MEASURED / 2] < 20 && few[MEASURED / 2] < 20;
    }

    /** Milliseconds of one, on average. */
    private double measure(String activity, OfficeCode office, int times) {
        var key = ActivityKey.of(activity);
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            var summary = transactions.read(Actor.SYSTEM, () -> summaries.of(key, office));
            assertThat(summary.sections()).isNotEmpty();
        }
        return (System.nanoTime() - start) / 1e6 / times;
    }

    /** Raw answers, spread evenly over the rounds, set down by one statement and folded as always. */
    private static long fill(String activity, int answers)
            throws SQLException, InterruptedException {
        var chance = new Random(2567);
        try (var connection =
                Server.context().getBean("ownerDataSource", DataSource.class).getConnection()) {
            Hall.settle(connection, activity, ROUNDS);
            var texts = new String[97];
            Arrays.setAll(texts, i -> Hall.answers(chance));
            try (var insert = connection.prepareStatement("""
                    insert into survey_response (round, year, id, office, seq, channel, answers, received_at)
                    select r.id, r.year, gen_random_uuid(), r.office, nextval('survey_seq'), 'QR',
                        (?::text[])[1 + (r.id * 31 + i) %% 97]::jsonb, now()
                    from (select id, year, office, row_number() over (order by id) as place
                        from survey_round where activity = ?) as r
                    cross join lateral generate_series(1,
                        (r.place * ? / ?)::int - ((r.place - 1) * ? / ?)::int) as i
                    """.replace("%%", "%"))) {
                insert.setArray(1, connection.createArrayOf("text", texts));
                insert.setString(2, activity);
                for (int i = 3; i <= 6; i++) {
                    insert.setLong(i, i % 2 == 1 ? answers : ROUNDS);
                }
                insert.executeUpdate();
            }
        }
        while (Server.read(
                Boolean.class,
                "select seq < (select max(seq) from survey_response) from survey_watermark")) {
            Thread.sleep(500); // the program folds by itself
        }
        return Server.read(
                Long.class,
                "select sum(responses)::bigint from survey_tally where activity = ?",
                activity);
    }
}
