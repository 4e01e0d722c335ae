package bpm.world;

import bpm.access.Role;
import bpm.budget.Baht;
import bpm.budget.Fund;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.MoneyAccount;
import bpm.org.OfficeCode;
import bpm.world.work.MoneyWork;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How money comes down (การจัดสรรเงิน): the department enters its grant and allots to the province, the
 * province hands it on to its districts, and adds some of its own.
 */
final class Funding {

    private static final LocalDateTime GRANTED = LocalDateTime.of(2024, 5, 22, 10, 0);
    private static final LocalDateTime ALLOTTED = LocalDateTime.of(2024, 5, 23, 10, 0);
    private static final LocalDateTime HANDED_ON = LocalDateTime.of(2024, 5, 28, 9, 0);
    private static final LocalDateTime OWN = LocalDateTime.of(2024, 6, 4, 14, 0);
    private static final OfficeCode PROVINCE = new OfficeCode("57");
    private static final int SECOND_HALF = 2;

    private final Cast cast;
    private final MoneyWork work;

    Funding(Cast cast, MoneyWork work) {
        this.cast = cast;
        this.work = work;
    }

    void into(Story story, List<Purse> purses) {
        int minute = 0;
        for (var same : byProvince(purses).values()) {
            var account = same.getFirst().account().at(province(same.getFirst()));
            var sum = same.stream().map(Purse::received).reduce(Baht.ZERO, Baht::plus);
            int turn = minute++;
            story.at(
                    GRANTED.plusMinutes(turn),
                    () -> allot(
                            account.at(OfficeCode.DEPARTMENT),
                            sum.plus(sum).plus(Baht.of(10_000)),
                            "สงป. 1/2567"));
            story.at(
                    ALLOTTED.plusMinutes(3L * turn),
                    () -> allot(account, sum.plus(Baht.of(5000)), "มท 0402.4/ว 1204"));
            story.at(
                    HANDED_ON.plusMinutes(5L * turn),
                    () -> same.stream()
                            .filter(purse -> purse.account().office().isDistrict())
                            .forEach(purse ->
                                    allot(purse.account(), purse.received(), "ชร 0019/ว 2210")));
        }
        var own = new MoneyAccount(
                PROVINCE,
                purses.getFirst().account().purpose(),
                purses.getFirst().account().category(),
                Fund.PROVINCE);
        story.at(OWN, () -> allot(own, Baht.of(40_000), "ชร 0017.2/884"));
    }

    private static Map<String, List<Purse>> byProvince(List<Purse> purses) {
        return purses.stream()
                .collect(Collectors.groupingBy(
                        purse -> purse.account().purpose() + "/" + province(purse),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static OfficeCode province(Purse purse) {
        var office = purse.account().office();
        return office.isDistrict() ? office.parent() : office;
    }

    /** A source is filled by its own planner, any other account by one of the office above. */
    private void allot(MoneyAccount account, Baht amount, String document) {
        var giver = account.isSource() ? account.office() : account.office().parent();
        var more = Details.NONE.document(document, LocalDate.of(2024, 5, 20)).tranche(SECOND_HALF);
        work.post(cast.one(Role.PLANNER, giver, 0), EntryKind.ALLOT, account, amount, more);
    }
}
