package bpm.nation.efficiency;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.nation.MeasureTest;
import bpm.nation.Sums;
import bpm.nation.Sums.Meetings;
import bpm.nation.Sums.Pairs;
import bpm.nation.Sums.Ratings;
import bpm.nation.Sums.Reach;
import bpm.nation.Sums.Reports;
import bpm.org.OfficeCode;
import bpm.shared.Spoken;
import bpm.shared.Words;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** ประสิทธิภาพของหน่วยงาน: each part by its formula, worked by hand, and what must hold of any numbers. */
class ScoringTest {

    private static final Scoring HALF =
            new Scoring(new BigDecimal("50"), Optional.of(new BigDecimal("100.00")));
    private static final OfficeCode OFFICE = new OfficeCode("5701");

    private static final Sums KNOWN = new Sums(
            new Reports(5, 4, 10, 6, 2, 2),
            new Reach(4, new BigDecimal("500"), new BigDecimal("320"), 1),
            new BigDecimal("10000"),
            new BigDecimal("4000"),
            new Meetings(
                    2, 8, 8, new BigDecimal("3200"), new Ratings(40, 160), new Pairs(8, 20, 32)));

    private static Efficiency weighed(Sums sums, Weights weights) {
        return Efficiency.of(
                OFFICE, t -> "", HALF.of(sums), weights, Outliers.of(sums, HALF.medianCost()));
    }

    private static String said(Spoken words) {
        return words.in(Words.THAI);
    }

    @Provide("sums")
    Arbitrary<Sums> sums() {
        return MeasureTest.sums();
    }

    @Provide("weights")
    Arbitrary<Weights> weights() {
        return Arbitraries.integers().between(0, 100).list().ofSize(5).map(cuts -> {
            var sorted =
                    Stream.concat(cuts.stream(), Stream.of(0, 100)).sorted().toList();
            var of = new EnumMap<Dimension, Integer>(Dimension.class);
            for (int i = 0; i < Dimension.values().length; i++) {
                of.put(Dimension.values()[i], sorted.get(i + 1) - sorted.get(i));
            }
            return new Weights(of, 1, "", Optional.empty());
        });
    }

    @Test
    void each_part_is_worked_by_hand() {
        assertThat(HALF.of(KNOWN).stream()
                        .map(part -> part.score().orElseThrow().toString()))
                .containsExactly(
                        "80.00", // 320 ÷ 4
                        "80.00", // 40 % where 50 % is expected
                        "60.00", // 6 of 10
                        "75.00", // (4.00 − 1) ÷ 4
                        "60.00", // (32 − 20) ÷ (40 − 20)
                        "25.00"); // 100 ÷ 400
        // 80×30 + 80×20 + 60×20 + 75×15 + 60×10 + 25×5 = 7,050
        assertThat(weighed(KNOWN, Weights.usual()).total()).contains(new BigDecimal("70.50"));
    }

    @Test
    void the_formula_is_said_with_the_numbers_in_it() {
        assertThat(HALF.of(KNOWN).stream().map(part -> said(part.said())))
                .containsExactly(
                        "ร้อยละผลต่อเป้าหมายรวม 320 ÷ 4 กิจกรรมที่รายงาน = 80",
                        "เบิกจ่าย 4,000 ÷ งบประมาณ 10,000 บาท = 40 % เทียบกับที่ควรได้ 50 % = 80",
                        "ส่งทันกำหนด 6 ÷ ถึงกำหนด 10 รายงาน × 100 = 60",
                        "(ค่าเฉลี่ย 4 − 1) ÷ 4 × 100 = 75 จาก 40 คำตอบของ 8 คน",
                        "(หลัง 4 − ก่อน 2.5) ÷ (5 − ก่อน 2.5) × 100 = 60 จาก 8 คู่คำตอบ",
                        "เบิกจ่าย 3,200 ÷ ผู้เข้าร่วม 8 คน = 400 บาท มัธยฐาน 100 ÷ 400 × 100 = 25");
    }

    @Test
    void outliers_are_explained_and_stay_where_they_are() {
        var efficiency = weighed(KNOWN, Weights.usual());

        assertThat(efficiency.outliers().stream().map(ScoringTest::said))
                .containsExactly(
                        "ใช้จ่ายต่อคนสูงกว่ามัธยฐาน 4 เท่า: มีผู้เข้าร่วม 8 คน เบิกจ่าย 3,200 บาท");
        assertThat(efficiency.total()).isPresent();
    }

    @Test
    void nothing_is_not_zero_and_too_little_is_not_ranked() {
        var nothing = weighed(Sums.NOTHING, Weights.usual());
        var onlyReports = weighed(
                new Sums(
                        KNOWN.reports(),
                        KNOWN.reach(),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        Sums.NOTHING.meetings()),
                Weights.usual());

        assertThat(nothing.total()).isEmpty();
        assertThat(nothing.parts()).allMatch(part -> part.score().isEmpty());
        assertThat(nothing.parts().stream().map(part -> said(part.said())))
                .contains("ไม่มีงบประมาณในบัญชี", "ไม่มีกิจกรรมที่มอบหมาย");
        // result 30 and on time 20: just half, (80×30 + 60×20) ÷ 50
        assertThat(onlyReports.weighed()).isEqualTo(50);
        assertThat(onlyReports.total()).contains(new BigDecimal("72.00"));
    }

    @Property(tries = 300)
    void every_part_and_the_total_lie_between_nothing_and_a_hundred(
            @ForAll("sums") Sums sums, @ForAll("weights") Weights weights) {
        var efficiency = weighed(sums, weights);

        var scores = efficiency.parts().stream()
                .flatMap(part -> part.score().stream())
                .toList();
        assertThat(scores)
                .allMatch(score ->
                        score.signum() >= 0 && score.compareTo(new BigDecimal("100")) <= 0);
        assertThat(efficiency.total().isPresent())
                .isEqualTo(efficiency.weighed() >= Efficiency.ENOUGH);
        efficiency
                .total()
                .ifPresent(total -> assertThat(total)
                        .isBetween(
                                scores.stream().min(BigDecimal::compareTo).orElseThrow(),
                                scores.stream().max(BigDecimal::compareTo).orElseThrow()));
    }

    @Property(tries = 300)
    void a_part_that_counts_nothing_changes_nothing(@ForAll("sums") Sums sums) {
        var of = new EnumMap<Dimension, Integer>(Map.of(
                Dimension.RESULT, 60,
                Dimension.MONEY, 0,
                Dimension.ON_TIME, 40,
                Dimension.SATISFACTION, 0,
                Dimension.GAIN, 0,
                Dimension.COST, 0));
        var weights = new Weights(of, 1, "", Optional.empty());
        var richer = new Sums(
                sums.reports(), sums.reach(), BigDecimal.TEN, BigDecimal.ONE, sums.meetings());

        assertThat(weighed(richer, weights).total())
                .isEqualTo(weighed(sums, weights).total());
    }

    @Property(tries = 300)
    void the_median_has_as_many_above_as_below(
            @ForAll List<@net.jqwik.api.constraints.IntRange(min = 1, max = 9999) Integer> all) {
        var values = all.stream().map(one -> new BigDecimal(one)).toList();

        var median = Scoring.median(values.stream());

        assertThat(median.isPresent()).isEqualTo(!values.isEmpty());
        median.ifPresent(middle -> assertThat(
                        values.stream().filter(one -> one.compareTo(middle) < 0).count())
                .isLessThanOrEqualTo(values.size() / 2)
                .isGreaterThanOrEqualTo(0)
                .satisfies(below -> assertThat(values.stream()
                                .filter(one -> one.compareTo(middle) > 0)
                                .count())
                        .isLessThanOrEqualTo(values.size() / 2)));
    }

    @Property(tries = 100)
    void equal_totals_share_a_rank(@ForAll("sums") Sums a, @ForAll("sums") Sums b) {
        var all = Stream.of(a, b, a).map(one -> weighed(one, Weights.usual())).toList();
        var ranked = all.stream().map(one -> one.among(all)).toList();

        assertThat(ranked.get(0).rank()).isEqualTo(ranked.get(2).rank());
        assertThat(ranked).allMatch(one -> one.rank().isPresent() == one.total().isPresent());
    }
}
