package bpm.budget.ledger;

import bpm.access.Actor;
import bpm.budget.Baht;
import bpm.budget.Purpose;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.cancelling.Cancellation;
import bpm.plan.cancelling.Holdings;
import bpm.shared.FieldError;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The money of an activity that is taken back from an office (เรียกเงินคืนเมื่อยกเลิกการมอบหมาย): what was used
 * stands in the way, what is free goes back to the office above.
 */
@Component
class TakingMoneyBack implements Holdings {

    private final Balances balances;
    private final Places places;
    private final Entries entries;
    private final PostingEntry posting;
    private final Clock clock;

    TakingMoneyBack(
            Balances balances, Places places, Entries entries, PostingEntry posting, Clock clock) {
        this.balances = balances;
        this.places = places;
        this.entries = entries;
        this.posting = posting;
        this.clock = clock;
    }

    @Override
    public Held of(ActivityKey activity, OfficeCode office) {
        var place = new MoneyPlace(activity, office);
        var accounts = accounts(activity, office);
        return new Held(
                standing(Balance.total(accounts)),
                free(accounts).isPositive()
                        ? List.of(new FieldError(
                                "takeBack",
                                "เรียกคืนเงินที่ยังใช้ได้ {0} บาท ไปยังหน่วยงานที่จัดสรร",
                                free(accounts)))
                        : List.of(),
                office.isDistrict(),
                place.path(),
                "ดูทะเบียนคุมงบประมาณ");
    }

    /** With the accounts to which it goes back, for they are held in one order with them. */
    @Override
    public void hold(ActivityKey activity, OfficeCode office) {
        entries.holdInTurn(
                activity.year(),
                accounts(activity, office).stream()
                        .map(Balance::account)
                        .flatMap(TakingMoneyBack::withAbove)
                        .toList());
    }

    private static Stream<MoneyAccount> withAbove(MoneyAccount account) {
        return account.isSource()
                ? Stream.of(account)
                : Stream.of(account, account.at(account.office().parent()));
    }

    @Override
    public void takeBack(Actor actor, ActivityKey activity, Cancellation cancellation) {
        var returns = accounts(activity, cancellation.office()).stream()
                .filter(TakingMoneyBack::goesBack)
                .map(balance -> new Posting(
                        EntryKind.RETURN,
                        balance.account(),
                        balance.figures().free(),
                        LocalDate.now(clock),
                        Details.NONE.note(cancellation.reason())))
                .toList();
        posting.postAll(actor, returns);
    }

    /** Those of the activity; a district that has no other activity of the project, also the project's. */
    private List<Balance> accounts(ActivityKey activity, OfficeCode office) {
        var all = new ArrayList<>(balances.of(new MoneyPlace(activity, office)));
        if (office.isDistrict()
                && places.assigned(activity.project(), office).allMatch(activity::equals)) {
            all.addAll(balances.of(new MoneyPlace(Purpose.of(activity.project()), office)));
        }
        return all;
    }

    /** A province keeps its own fund: it has nobody above to give it back to. */
    private static boolean goesBack(Balance balance) {
        return !balance.account().isSource() && balance.figures().free().isPositive();
    }

    private static Baht free(List<Balance> accounts) {
        return accounts.stream()
                .filter(TakingMoneyBack::goesBack)
                .map(balance -> balance.figures().free())
                .reduce(Baht.ZERO, Baht::plus);
    }

    private static List<FieldError> standing(Figures figures) {
        var standing = new ArrayList<FieldError>();
        if (figures.disbursed().isPositive()) {
            standing.add(new FieldError(
                    "money",
                    "เบิกจ่ายไปแล้ว {0} บาท กิจกรรมที่ใช้เงินแล้วต้องรายงานผล หากลงผิดกิจกรรม ให้แก้ไขรายการในทะเบียนก่อน",
                    figures.disbursed()));
        }
        if (figures.committed().isPositive()) {
            standing.add(new FieldError(
                    "money",
                    "ผูกพันอยู่ {0} บาท ให้หน่วยงานยกเลิกผูกพันก่อน",
                    figures.committed()));
        }
        if (figures.advanced().isPositive()) {
            standing.add(new FieldError(
                    "money", "เงินยืมค้างอยู่ {0} บาท ให้หน่วยงานส่งใช้ก่อน", figures.advanced()));
        }
        if (figures.carriedOver().isPositive()) {
            standing.add(new FieldError(
                    "money",
                    "กันเงินเหลื่อมปีไว้ {0} บาท ให้หน่วยงานยกเลิกส่วนที่กันไว้ก่อน",
                    figures.carriedOver()));
        }
        return standing;
    }
}
