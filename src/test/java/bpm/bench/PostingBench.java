package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.org.OfficeCode;
import bpm.trail.Trail;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Sixteen who post to one account: the statement as it first was and as it is, in turns in one run. */
class PostingBench {

    private static final int CLIENTS = 16;
    private static final int ROUNDS = 6;
    private static final String FIRST =
            "/db/migration/V20261127_301__entries_are_posted_and_never_changed.sql";

    private final GivenMoney money = GivenMoney.in(new OfficeCode("50"), 1).allotted(50_000_000);

    @Test
    void sixteen_post_to_one_account_before_and_now() throws Exception {
        int posts = Integer.getInteger("bench.count", 4800) / CLIENTS / ROUNDS;
        before();
        var was = new ArrayList<Long>();
        var is = new ArrayList<Long>();
        crowd("budget_post_before", posts);
        crowd("budget_post", posts);
        for (int round = 0; round < ROUNDS; round++) {
            was.addAll(crowd("budget_post_before", posts));
            is.addAll(crowd("budget_post", posts));
        }
        System.out.printf("%n%-28s %9s %9s %9s %9s%n", "", "p50 ms", "p95 ms", "p99 ms", "worst");
        tell("as it first was", was);
        tell("as it is", is);
        assertThat(money.figures().disbursed().value().intValueExact())
                .isEqualTo(posts * CLIENTS * (ROUNDS + 1) * 2);
    }

    /** The function of the first migration under another name, beside the one that is used. */
    private static void before() throws Exception {
        try (var file = PostingBench.class.getResourceAsStream(FIRST)) {
            var text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            var body = text.substring(
                    text.indexOf("create function"), text.indexOf("revoke all on function"));
            Server.owner()
                    .sql(body.replace("budget_post(", "budget_post_before("))
                    .update();
            Server.owner()
                    .sql("grant execute on function budget_post_before to bpm_app")
                    .update();
        }
    }

    private List<Long> crowd(String function, int posts) throws Exception {
        try (var crowd = Executors.newFixedThreadPool(CLIENTS)) {
            var running = new ArrayList<Callable<long[]>>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(() -> client(function, posts));
            }
            var all = new ArrayList<Long>();
            for (var one : crowd.invokeAll(running)) {
                Arrays.stream(one.get()).forEach(all::add);
            }
            return all;
        }
    }

    private long[] client(String function, int posts) {
        var times = new long[posts];
        for (int i = 0; i < posts; i++) {
            long start = System.nanoTime();
            post(function, money.district());
            times[i] = System.nanoTime() - start;
        }
        return times;
    }

    private void post(String function, Actor actor) {
        var account = money.account();
        Server.bean(Transactions.class).write(actor, () -> {
            Server.database()
                    .sql("select " + function + """
                            (:office, 2567, :activity, 'OPERATIONS', 'ADMIN', :kind, 1, null, null,
                                date '2024-06-20', '', null, '', null, null, null, null, null, :actor, 'ผู้วัด',
                                now())
                            """)
                    .param("office", account.office().value())
                    .param("activity", account.purpose().toString())
                    .param("kind", EntryKind.DISBURSE.name())
                    .param("actor", actor.id())
                    .query(Long.class)
                    .single();
            Server.bean(Trail.class)
                    .add(
                            actor,
                            account.office(),
                            "budget.disburse",
                            account.place().subject(),
                            Map.of("amount", "1.00"));
        });
    }

    private static void tell(String name, List<Long> nanos) {
        var times = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-28s %9.1f %9.1f %9.1f %9.1f%n",
                name,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6);
    }
}
