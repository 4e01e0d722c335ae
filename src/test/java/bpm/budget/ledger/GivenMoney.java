package bpm.budget.ledger;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;

import java.time.LocalDate;
import java.util.Optional;

/** A district that has an activity and money for it, with the people who post. */
public record GivenMoney(MoneyAccount account, Actor department, Actor province, Actor district) {

    public static final LocalDate DAY = LocalDate.of(2024, 6, 20);
    public static final ActivityKey ACTIVITY = ActivityKey.of("2567-09-2");

    private static final Actor DEPARTMENT = Given.planner(OfficeCode.DEPARTMENT);

    public static GivenMoney in(OfficeCode province, int district) {
        return in(province, district, ACTIVITY);
    }

    public static GivenMoney in(OfficeCode province, int district, ActivityKey activity) {
        var office = Given.district(province, district);
        var planner = Given.planner(province);
        Server.bean(GivingAssignments.class).give(planner, activity, office, new Gift(60, "คน"));
        return new GivenMoney(
                new MoneyAccount(office, activity, Category.OPERATIONS, Fund.ADMIN),
                DEPARTMENT,
                planner,
                Given.person(office, Role.REPORTER, Role.PLANNER));
    }

    /** The district has so much, by way of its province. */
    public GivenMoney allotted(long baht) {
        post(department, EntryKind.ALLOT, account.at(account.office().parent()), baht);
        post(province, EntryKind.ALLOT, account, baht);
        return this;
    }

    public long post(Actor actor, EntryKind kind, MoneyAccount to, long baht) {
        return post(actor, kind, to, Baht.of(baht), Details.NONE.note("ทดสอบ"));
    }

    public long post(EntryKind kind, long baht) {
        return post(district, kind, account, baht);
    }

    public long post(EntryKind kind, long baht, Details more) {
        return post(district, kind, account, Baht.of(baht), more);
    }

    public static long post(
            Actor actor, EntryKind kind, MoneyAccount to, Baht amount, Details more) {
        return Server.bean(PostingEntry.class)
                .post(actor, new Posting(kind, to, amount, DAY, more));
    }

    public long correct(long entry, long right) {
        return Server.bean(CorrectingEntry.class)
                .correct(
                        district,
                        account.place(),
                        entry,
                        new Correction(
                                Baht.of(right),
                                Optional.empty(),
                                DAY,
                                "พิมพ์ผิด",
                                Optional.empty()));
    }

    public Figures figures() {
        return figures(account);
    }

    public static Figures figures(MoneyAccount account) {
        return Server.bean(Transactions.class)
                .read(
                        Actor.SYSTEM,
                        () -> Server.bean(Balances.class).of(account.place()).stream()
                                .filter(one -> one.account().equals(account))
                                .map(Balance::figures)
                                .findFirst()
                                .orElse(Figures.NOTHING));
    }

    /** What the trail tells of the office's money, first one first. */
    public String told() {
        return Server.read(String.class, """
                select coalesce(string_agg(what, ' ' order by number), '')
                from trail_entry
                where office = ? and what like 'budget.%'
                """, account.office().value());
    }
}
