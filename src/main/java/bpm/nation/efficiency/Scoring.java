package bpm.nation.efficiency;

import bpm.nation.Measure;
import bpm.nation.Sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reckons the parts of an office's efficiency (การคิดคะแนน) from its sums. What is expected of
 * money by now, and the median cost of a participant among those compared, come from outside.
 */
public record Scoring(BigDecimal expectedPercent, Optional<BigDecimal> medianCost) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal FIVE = new BigDecimal("5");

    /** All six, in their order. */
    public List<Scored> of(Sums sums) {
        return List.of(
                result(sums),
                money(sums),
                onTime(sums),
                satisfaction(sums),
                gain(sums),
                cost(sums));
    }

    private static Scored result(Sums sums) {
        return Measure.PROGRESS
                .value(sums)
                .map(mean -> Scored.of(
                        Dimension.RESULT,
                        mean,
                        t -> t.s(
                                "ร้อยละผลต่อเป้าหมายรวม {0} ÷ {1} กิจกรรมที่รายงาน = {2}",
                                sums.reach().capped(), sums.reach().n(), mean)))
                .orElseGet(() ->
                        Scored.missing(Dimension.RESULT, t -> t.s(Measure.PROGRESS.cause(sums))));
    }

    private Scored money(Sums sums) {
        var actual = Measure.MONEY.value(sums);
        if (actual.isEmpty()) {
            return Scored.missing(Dimension.MONEY, t -> t.s(Measure.MONEY.cause(sums)));
        }
        if (expectedPercent.signum() <= 0) {
            return Scored.missing(
                    Dimension.MONEY, t -> t.s("ปีงบประมาณยังไม่เริ่ม จึงยังไม่มีแผนให้เทียบ"));
        }
        var score = ratio(actual.get(), expectedPercent).min(HUNDRED);
        return Scored.of(
                Dimension.MONEY,
                score,
                t -> t.s(
                        "เบิกจ่าย {0} ÷ งบประมาณ {1} บาท = {2} % เทียบกับที่ควรได้ {3} % = {4}",
                        sums.spent(), sums.money(), actual.get(), expectedPercent, score));
    }

    private static Scored onTime(Sums sums) {
        return Measure.ON_TIME
                .value(sums)
                .map(share -> Scored.of(
                        Dimension.ON_TIME,
                        share,
                        t -> t.s(
                                "ส่งทันกำหนด {0} ÷ ถึงกำหนด {1} รายงาน × 100 = {2}",
                                sums.reports().inTime(), sums.reports().due(), share)))
                .orElseGet(() ->
                        Scored.missing(Dimension.ON_TIME, t -> t.s(Measure.ON_TIME.cause(sums))));
    }

    private static Scored satisfaction(Sums sums) {
        var ratings = sums.meetings().ratings();
        if (ratings.n() == 0) {
            return Scored.missing(
                    Dimension.SATISFACTION, t -> t.s(Measure.SATISFACTION.cause(sums)));
        }
        var score = ratio(
                BigDecimal.valueOf(ratings.sum() - ratings.n()),
                BigDecimal.valueOf(4 * ratings.n()));
        return Scored.of(
                Dimension.SATISFACTION,
                score,
                t -> t.s(
                        "(ค่าเฉลี่ย {0} − 1) ÷ 4 × 100 = {1} จาก {2} คำตอบของ {3} คน",
                        Measure.SATISFACTION.value(sums).orElseThrow(),
                        score,
                        ratings.n(),
                        sums.meetings().answered()));
    }

    private static Scored gain(Sums sums) {
        var pairs = sums.meetings().pairs();
        long room = 5 * pairs.n() - pairs.before();
        if (pairs.n() == 0) {
            return Scored.missing(Dimension.GAIN, t -> t.s("ไม่มีผู้ตอบความรู้ทั้งก่อนและหลัง"));
        }
        if (room == 0) {
            return Scored.missing(
                    Dimension.GAIN, t -> t.s("คะแนนก่อนเต็มทุกคำตอบ จึงไม่มีส่วนที่เพิ่มได้"));
        }
        var share =
                ratio(BigDecimal.valueOf(pairs.after() - pairs.before()), BigDecimal.valueOf(room));
        var score = share.max(BigDecimal.ZERO);
        var n = BigDecimal.valueOf(pairs.n());
        return Scored.of(
                Dimension.GAIN,
                score,
                t -> t.s(
                        "(หลัง {0} − ก่อน {1}) ÷ (5 − ก่อน {1}) × 100 = {2} จาก {3} คู่คำตอบ",
                        mean(pairs.after(), n), mean(pairs.before(), n), share, pairs.n()));
    }

    private Scored cost(Sums sums) {
        var each = costEach(sums);
        if (each.isEmpty()) {
            return Scored.missing(
                    Dimension.COST,
                    t -> t.s(
                            sums.meetings().participants() == 0
                                    ? "ยังไม่มีผู้เข้าร่วมที่บันทึกไว้"
                                    : "ไม่มีการเบิกจ่ายในกิจกรรมที่มีผู้เข้าร่วม"));
        }
        var median = medianCost.orElse(each.get());
        var score = ratio(median, each.get()).min(HUNDRED);
        return Scored.of(
                Dimension.COST,
                score,
                t -> t.s(
                        "เบิกจ่าย {0} ÷ ผู้เข้าร่วม {1} คน = {2} บาท มัธยฐาน {3} ÷ {2} × 100 = {4}",
                        sums.meetings().cost(),
                        sums.meetings().participants(),
                        each.get(),
                        median,
                        score));
    }

    /**
     * What was spent on each participant, of activities that had any; empty where nothing was, or
     * nobody came.
     */
    public static Optional<BigDecimal> costEach(Sums sums) {
        var meetings = sums.meetings();
        return meetings.participants() == 0 || meetings.cost().signum() <= 0
                ? Optional.empty()
                : Optional.of(meetings.cost()
                                .divide(
                                        BigDecimal.valueOf(meetings.participants()),
                                        2,
                                        RoundingMode.HALF_UP))
                        .filter(each -> each.signum() > 0);
    }

    /** The middle one, or half-way between the two in the middle. */
    public static Optional<BigDecimal> median(Stream<BigDecimal> values) {
        var sorted = values.sorted().toList();
        int many = sorted.size();
        if (many == 0) {
            return Optional.empty();
        }
        return Optional.of(sorted.get((many - 1) / 2)
                .add(sorted.get(many / 2))
                .divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(long sum, BigDecimal n) {
        return BigDecimal.valueOf(sum).divide(n, 2, RoundingMode.HALF_UP).min(FIVE);
    }
}
