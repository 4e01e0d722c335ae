package bpm.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Any sequence of entries: the ledger takes what a plain list of entries would take, and its sums are the same. */
class LedgerPropertiesTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final List<OfficeCode> OFFICES =
            List.of(PROVINCE, Given.district(PROVINCE, 1), Given.district(PROVINCE, 2));
    private static final Actor DEPARTMENT = Given.planner(OfficeCode.DEPARTMENT);
    private static final Map<OfficeCode, Actor> PEOPLE = Map.of(
            OFFICES.get(0), Given.person(OFFICES.get(0), Role.PLANNER),
            OFFICES.get(1), Given.person(OFFICES.get(1), Role.PLANNER),
            OFFICES.get(2), Given.person(OFFICES.get(2), Role.PLANNER));
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** What somebody tries: numbers that pick the account, the entry and the amount. */
    record Try(int kind, int office, int other, int satang, int pick) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 60_000),
                        Arbitraries.integers().between(0, 1000))
                .as(Try::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(60);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void any_sequence_of_entries_keeps_every_rule(@ForAll("tries") List<Try> tries) {
        var accounts = accounts();
        var plain = new PlainLedger();
        start(plain, accounts.getFirst());
        start(plain, accounts.get(1));

        tries.forEach(one -> attempt(plain, accounts, one));

        for (var account : accounts) {
            assertThat(GivenMoney.figures(account))
                    .as("%s", account)
                    .isEqualTo(plain.figures(account));
        }
        assertThat(Server.read(
                        Long.class,
                        "select count(*) from budget_wrong_v where office like ?",
                        PROVINCE + "%"))
                .isZero();
    }

    /** Accounts that no other run uses: one activity and fund, two categories, three offices. */
    private static List<MoneyAccount> accounts() {
        var plan = Server.bean(Plans.class).year(new FiscalYear(2567));
        var activities = plan.projects().stream()
                .flatMap(project -> project.activities().stream())
                .map(activity -> activity.key())
                .toList();
        int turn = NEXT.getAndIncrement();
        ActivityKey activity = activities.get(turn % activities.size());
        var fund = turn / activities.size() % 2 == 0 ? Fund.ADMIN : Fund.STRATEGY;
        var giving = Server.bean(GivingAssignments.class);
        var accounts = new ArrayList<MoneyAccount>();
        for (var category : List.of(Category.OPERATIONS, Category.SUBSIDY)) {
            for (var office : OFFICES) {
                if (office.isDistrict()) {
                    giving.give(PEOPLE.get(PROVINCE), activity, office, new Gift(60, "คน"));
                }
                accounts.add(new MoneyAccount(office, activity, category, fund));
            }
        }
        return accounts.stream()
                .sorted(Comparator.comparing(account -> account.office().value().length()))
                .toList();
    }

    private static void start(PlainLedger plain, MoneyAccount account) {
        long id =
                GivenMoney.post(DEPARTMENT, EntryKind.ALLOT, account, Baht.of(1500), Details.NONE);
        plain.add(line(id, EntryKind.ALLOT, account, new BigDecimal("1500.00"))
                .apply(Optional.of(account.at(OfficeCode.DEPARTMENT)), Optional.empty()));
    }

    private interface Rest {
        PlainLedger.Line apply(Optional<MoneyAccount> other, Optional<Long> refers);
    }

    private static Rest line(long id, EntryKind kind, MoneyAccount account, BigDecimal amount) {
        return (other, refers) ->
                new PlainLedger.Line(id, kind, account, other, amount, amount, refers);
    }

    private static void attempt(PlainLedger plain, List<MoneyAccount> accounts, Try one) {
        var kind = EntryKind.values()[one.kind()];
        var account = accounts.get(one.office());
        var amount = BigDecimal.valueOf(one.satang(), 2);
        if (kind == EntryKind.CORRECT) {
            correct(plain, one, amount);
            return;
        }
        var refers = drawn(plain, account, kind, one.pick());
        if (kind.mustDraw() && refers.isEmpty() || amount.signum() == 0) {
            return;
        }
        var more = Details.NONE.note("ทดสอบ");
        var other = switch (kind) {
            case TRANSFER -> Optional.of(accounts.get(one.other()));
            case ALLOT, RETURN -> Optional.of(account.at(account.office().parent()));
            default -> Optional.<MoneyAccount>empty();
        };
        if (kind == EntryKind.TRANSFER) {
            if (!mayTransfer(account, other.orElseThrow())) {
                return;
            }
            more = more.to(other.orElseThrow());
        }
        if (refers.isPresent()) {
            more = more.drawing(refers.get());
        }
        var trial = line(-1, kind, account, amount).apply(other, refers);
        boolean right = plain.takes(trial);
        var posted = posted(actor(kind, account, other), kind, account, new Baht(amount), more);
        assertThat(posted.isPresent()).as("%s after %s", trial, plain.lines()).isEqualTo(right);
        posted.ifPresent(id -> plain.add(line(id, kind, account, amount).apply(other, refers)));
    }

    private static boolean mayTransfer(MoneyAccount from, MoneyAccount to) {
        return !from.equals(to)
                && (from.office().equals(to.office())
                        || (from.office().isDistrict() && to.office().isDistrict()));
    }

    private static void correct(PlainLedger plain, Try one, BigDecimal right) {
        var line = plain.lines().get(one.pick() % plain.lines().size());
        boolean takes = plain.takes(line, right);
        var actor = actor(line.kind(), line.account(), line.other());
        boolean done;
        try {
            Server.bean(CorrectingEntry.class)
                    .correct(
                            actor,
                            line.account().place(),
                            line.id(),
                            new Correction(
                                    new Baht(right),
                                    Optional.empty(),
                                    GivenMoney.DAY,
                                    "พิมพ์ผิด",
                                    Optional.empty()));
            done = true;
        } catch (Problem problem) {
            done = false;
        }
        assertThat(done).as("%s to %s after %s", line, right, plain.lines()).isEqualTo(takes);
        if (done) {
            plain.correct(line, right);
        }
    }

    private static Optional<Long> drawn(
            PlainLedger plain, MoneyAccount account, EntryKind kind, int pick) {
        var open = plain.lines().stream()
                .filter(line -> line.account().equals(account))
                .filter(line -> kind.draws().contains(line.kind()))
                .toList();
        boolean draws = !open.isEmpty() && (kind.mustDraw() || pick % 2 == 0);
        return draws ? Optional.of(open.get(pick % open.size()).id()) : Optional.empty();
    }

    private static Actor actor(EntryKind kind, MoneyAccount account, Optional<MoneyAccount> other) {
        boolean across = kind == EntryKind.TRANSFER
                && other.filter(to -> !to.office().equals(account.office())).isPresent();
        if (kind == EntryKind.ALLOT) {
            return account.office().isProvince() ? DEPARTMENT : PEOPLE.get(PROVINCE);
        }
        return PEOPLE.get(across ? PROVINCE : account.office());
    }

    private static Optional<Long> posted(
            Actor actor, EntryKind kind, MoneyAccount account, Baht amount, Details more) {
        try {
            return Optional.of(GivenMoney.post(actor, kind, account, amount, more));
        } catch (Problem problem) {
            return Optional.empty();
        }
    }
}
