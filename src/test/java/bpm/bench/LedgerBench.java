package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.ledger.Balances;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.MoneyAccount;
import bpm.budget.ledger.Posting;
import bpm.budget.ledger.PostingEntry;
import bpm.budget.ledger.VerifyingLedger;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.ActivityKey;
import bpm.shared.FiscalYear;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;

/** Balances of all offices with a million entries, and posting by sixteen at once, exact to the satang. */
class LedgerBench {

    private static final FiscalYear YEAR = new FiscalYear(2567);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 20);
    private static final int CLIENTS = 16;
    private static final int ASKED = 100;

    private final Transactions transactions = Server.bean(Transactions.class);

    @Test
    void balances_are_quick_and_posting_is_exact() throws Exception {
        int wanted = Integer.getInteger("bench.count", 1_000_000);
        int assignments = Nation.settle();
        long entries = fill(wanted);
        Server.owner().sql("vacuum analyze").update();
        System.out.printf("%n%,d assignments, %,d entries%n%n", assignments, entries);
        System.out.printf("%-52s %9s %9s %9s %10s%n", "", "p50 ms", "p95 ms", "p99 ms", "wanted");
        var balances = Server.bean(Balances.class);
        read(
                "balances of all offices for the year",
                "p95 < 200",
                () -> transactions.read(Actor.SYSTEM, () -> balances.byOffice(YEAR)));
        var department = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.READER));
        read("the nation's page of money, over HTTP", "", () -> department.get("/money?year=2567"));
        int posts = Math.min(wanted, 100_000);
        post("posting an entry, 16 clients, each its own office", posts, CLIENTS);
        post("posting an entry, 16 clients, all in one account", posts / 20, 1);
        long start = System.nanoTime();
        var verdict = Server.bean(VerifyingLedger.class).verify();
        System.out.printf(
                "verify: %,d entries of %,d accounts summed anew in %.1f s, %d wrong%n",
                verdict.entries(),
                verdict.accounts(),
                (System.nanoTime() - start) / 1e9,
                verdict.wrong().size());
        assertThat(verdict.wrong()).isEmpty();
    }

    /** An allotment and some fifty disbursements for each office and activity, set down by plain statements. */
    private long fill(int wanted) {
        Server.owner().sql("""
                        insert into budget_balance (office, year, activity, category, fund)
                        select office, year, activity, 'OPERATIONS', 'ADMIN'
                        from plan_assignment
                        where year = 2567
                        on conflict do nothing
                        """).update();
        int each = Math.max(1, wanted / count("budget_balance"));
        for (var kind : List.of("ALLOT", "DISBURSE")) {
            Server.owner().sql("""
                            insert into budget_entry (office, id, pair, year, activity, category, fund, kind, acts_as,
                                side, amount, day, added_at, added_by, added_by_name)
                            select office, id, id, year, activity, category, fund, :kind, :kind,
                                case :kind when 'ALLOT' then 'IN' else 'OWN' end,
                                case :kind when 'ALLOT' then 90000000 else (id * 7919 % 9999999 + 1) / 100.0 end,
                                date '2024-06-01' + (id % 60)::int, now(), 0, 'ระบบ'
                            from (
                                select nextval('budget_entry_id') as id, b.*
                                from budget_balance b
                                cross join generate_series(1, case :kind when 'ALLOT' then 1 else :each end)
                                where b.year = 2567) as made
                            """).param("kind", kind).param("each", each - 1).update();
        }
        Server.owner().sql("""
                        update budget_balance b
                        set granted = s.granted, disbursed = s.disbursed
                        from (
                            select office, year, activity, category, fund, sum(granted) as granted,
                                sum(disbursed) as disbursed
                            from budget_entry_v
                            group by office, year, activity, category, fund) s
                        where b.office = s.office and b.year = s.year and b.activity = s.activity
                            and b.category = s.category and b.fund = s.fund
                        """).update();
        return count("budget_entry");
    }

    private static int count(String table) {
        return Server.owner()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static void read(String name, String wanted, Callable<?> asking) throws Exception {
        var times = new long[ASKED];
        for (int i = -20; i < ASKED; i++) {
            long start = System.nanoTime();
            asking.call();
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        tell(name, times, wanted);
    }

    /** Each posts one entry after the other; in the end the balances have risen by exactly what was posted. */
    private void post(String name, int posts, int offices) throws Exception {
        var districts = Server.bean(Offices.class).children(new OfficeCode("50")).stream()
                .limit(offices)
                .map(office -> office.code())
                .toList();
        var people = districts.stream().map(Given::reporter).toList();
        var before = disbursed();
        var satang = new LongAdder();
        var all = new ArrayList<Long>();
        try (var crowd = Executors.newFixedThreadPool(CLIENTS)) {
            var running = new ArrayList<Callable<long[]>>();
            for (int client = 0; client < CLIENTS; client++) {
                int turn = client;
                running.add(() -> client(
                        people.get(turn % people.size()),
                        districts.get(turn % districts.size()),
                        posts / CLIENTS,
                        satang));
            }
            for (var one : crowd.invokeAll(running)) {
                Arrays.stream(one.get()).forEach(all::add);
            }
        }
        assertThat(disbursed().subtract(before)).isEqualTo(BigDecimal.valueOf(satang.sum(), 2));
        tell(name, all.stream().mapToLong(Long::longValue).sorted().toArray(), "p99 < 50");
        System.out.printf(
                "  %,d entries, the balances rose by exactly %s baht%n",
                all.size(), new Baht(BigDecimal.valueOf(satang.sum(), 2)));
    }

    private static long[] client(Actor person, OfficeCode office, int posts, LongAdder satang) {
        var posting = Server.bean(PostingEntry.class);
        var dice = RandomGenerator.getDefault();
        var account = new MoneyAccount(
                office, ActivityKey.of("2567-07-2"), Category.OPERATIONS, Fund.ADMIN);
        var times = new long[posts];
        for (int i = 0; i < posts; i++) {
            long amount = 1 + dice.nextInt(9999);
            long start = System.nanoTime();
            posting.post(
                    person,
                    new Posting(
                            EntryKind.DISBURSE,
                            account,
                            new Baht(BigDecimal.valueOf(amount, 2)),
                            DAY,
                            Details.NONE));
            times[i] = System.nanoTime() - start;
            satang.add(amount);
        }
        return times;
    }

    private static BigDecimal disbursed() {
        return Server.owner()
                .sql("select sum(disbursed) from budget_balance")
                .query(BigDecimal.class)
                .single();
    }

    private static void tell(String name, long[] nanos, String wanted) {
        System.out.printf(
                Locale.ROOT,
                "%-52s %9.1f %9.1f %9.1f %10s%n",
                name,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                wanted);
    }
}
