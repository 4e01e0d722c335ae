package bpm.world;

import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.ledger.MoneyAccount;

import java.math.BigDecimal;
import java.util.SplittableRandom;

/** How much an office gets for a tale, and how much of it is spent (เงินของเรื่อง): so much a head. */
record Purse(MoneyAccount account, Baht received, Baht spent) {

    private static final int BAHT_A_HEAD = 280;
    private static final int ROUND = 100;
    private static final int USUAL = 30;

    static Purse of(Tale tale, Matter matter, int people) {
        var dice = new SplittableRandom(tale.dice().nextLong() + 5);
        int asked = matter.target(tale.dice()).map(BigDecimal::intValue).orElse(USUAL);
        int heads = Math.max(asked, people);
        long received = ((long) heads * BAHT_A_HEAD + ROUND - 1) / ROUND * ROUND;
        long spent = received - 20L * dice.nextInt(1 + heads);
        var fund = tale.activity().project().number() % 2 == 0 ? Fund.STRATEGY : Fund.ADMIN;
        return new Purse(
                new MoneyAccount(tale.office(), tale.activity(), Category.OPERATIONS, fund),
                Baht.of(received),
                Baht.of(spent));
    }
}
