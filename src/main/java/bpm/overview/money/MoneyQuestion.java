package bpm.overview.money;

import bpm.shared.Percent;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What money and results do not say alike (ข้อที่ควรตรวจสอบ): a question to the office, never a verdict. */
public enum MoneyQuestion {
    OVERSPENT(
            "ใช้เงินเกินที่ได้รับจัดสรรตามข้อมูลที่นำเข้า",
            money -> money.excess().isPositive()),
    DONE_WITHOUT_MONEY(
            "ทำเสร็จร้อยละ 100 แต่ยังไม่มีการเบิกจ่าย",
            money -> money.own().isPositive()
                    && money.disbursed().isZero()
                    && money.percent().filter(MoneyQuestion::isWhole).isPresent()),
    SPENT_WITHOUT_RESULT(
            "เบิกจ่ายแล้วตั้งแต่ร้อยละ 95 แต่ยังไม่มีผลงาน",
            money -> money.spent().filter(MoneyQuestion::isNearlyAll).isPresent()
                    && money.result().filter(result -> result.signum() > 0).isEmpty()),
    PAID_BEFORE_HELD(
            "มีการเบิกจ่ายก่อนวันจัดครั้งแรก",
            money -> money.firstPaid()
                    .flatMap(paid -> money.firstHeld().filter(paid::isBefore))
                    .isPresent()),
    PAID_AFTER_YEAR(
            "มีการเบิกจ่ายหลังสิ้นปีงบประมาณโดยไม่ได้กันเงินไว้", ActivityMoney::paidAfterYear);

    private static final BigDecimal NEARLY_ALL = new BigDecimal("95");
    private static final BigDecimal WHOLE = new BigDecimal("100");

    private final String sentence;
    private final Predicate<ActivityMoney> holds;

    MoneyQuestion(String sentence, Predicate<ActivityMoney> holds) {
        this.sentence = sentence;
        this.holds = holds;
    }

    public String sentence() {
        return sentence;
    }

    /** What is to be asked about this money. */
    public static List<MoneyQuestion> of(ActivityMoney money) {
        return Arrays.stream(values())
                .filter(question -> question.holds.test(money))
                .toList();
    }

    private static boolean isNearlyAll(Percent spent) {
        return spent.value().compareTo(NEARLY_ALL) >= 0;
    }

    private static boolean isWhole(BigDecimal percent) {
        return percent.compareTo(WHOLE) >= 0;
    }
}
