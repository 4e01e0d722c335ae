package bpm.survey.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Mean, S.D., bands and the paired test, against examples worked by hand and against commons-math. */
class ArithmeticTest {

    @Test
    void the_letters_example_is_reckoned_as_by_hand() {
        var counts = new LevelCounts(List.of(1L, 2L, 8L, 20L, 60L, 80L));

        var figures = Figures.of(counts.moments(), Conventions.DEFAULT);

        assertThat(figures.n()).isEqualTo(170);
        assertThat(figures.meanText()).isEqualTo("4.22"); // 718 / 170
        assertThat(figures.deviationText()).isEqualTo("0.92"); // √0.83734
        assertThat(figures.bandTitle()).isEqualTo("มาก");
        assertThat(counts.percent(5)).isEqualByComparingTo("46.78"); // 80 / 171
        assertThat(counts.topTwo()).isEqualByComparingTo("81.87"); // 140 / 171
    }

    @Test
    void no_answer_has_no_mean_one_has_no_deviation_and_equal_ones_deviate_by_nothing() {
        var none = Figures.of(Moments.NONE, Conventions.DEFAULT);
        var one = Figures.of(Moments.of(4, 1), Conventions.DEFAULT);
        var equal = Figures.of(Moments.of(4, 7), Conventions.DEFAULT);

        assertThat(List.of(none.meanText(), none.deviationText(), none.bandTitle()))
                .containsOnly("–");
        assertThat(one.meanText()).isEqualTo("4.00");
        assertThat(one.deviationText()).isEqualTo("–");
        assertThat(equal.deviationText()).isEqualTo("0.00");
    }

    @Test
    void halves_are_rounded_up() {
        // 901 / 200 = 4.505, 863 / 200 = 4.315
        assertThat(new Moments(200, 901, 4200).mean()).hasValue(new BigDecimal("4.51"));
        assertThat(new Moments(200, 863, 4200).mean()).hasValue(new BigDecimal("4.32"));
        // nΣx² − (Σx)² = 163216 and n² = 640000: σ = 0.505 exactly
        assertThat(new Moments(800, 828, 1061).deviation(Deviation.POPULATION))
                .hasValue(new BigDecimal("0.51"));
        assertThat(LevelCounts.percent(1, 800)).isEqualByComparingTo("0.13"); // 0.125
    }

    @ParameterizedTest
    @CsvSource({
        "A, 5.00, มากที่สุด", "A, 4.51, มากที่สุด", "A, 4.50, มาก", "A, 3.51, มาก",
                "A, 3.50, ปานกลาง",
        "A, 2.51, ปานกลาง", "A, 2.50, น้อย", "A, 1.51, น้อย", "A, 1.50, น้อยที่สุด",
                "A, 1.00, น้อยที่สุด",
        "B, 4.21, มากที่สุด", "B, 4.20, มาก", "B, 3.41, มาก", "B, 3.40, ปานกลาง",
                "B, 2.61, ปานกลาง",
        "B, 2.60, น้อย", "B, 1.81, น้อย", "B, 1.80, น้อยที่สุด"
    })
    void a_mean_belongs_to_the_band_whose_lower_bound_it_reaches(
            Band.Bounds bounds, BigDecimal mean, String title) {
        assertThat(Band.of(mean, bounds).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"A", "B"})
    void bands_have_no_gap_and_do_not_overlap(Band.Bounds bounds) {
        for (int cents = 100; cents <= 500; cents++) {
            var mean = BigDecimal.valueOf(cents, 2);
            long in = java.util.Arrays.stream(Band.values())
                    .filter(band -> mean.compareTo(band.from(bounds)) >= 0
                            && mean.compareTo(band.to(bounds)) <= 0)
                    .count();
            assertThat(in).as(mean.toString()).isEqualTo(1);
        }
    }

    @Test
    void the_paired_test_is_reckoned_as_by_hand() {
        // before 2 3 3 4, after 4 4 5 4: differences 2 1 2 0
        var test = PairTest.of(pairs(List.of(2, 3, 3, 4), List.of(4, 4, 5, 4), 3));

        assertThat(test.n()).isEqualTo(4);
        assertThat(test.beforeText()).isEqualTo("3.00");
        assertThat(test.afterText()).isEqualTo("4.25");
        assertThat(test.differenceText()).isEqualTo("1.25");
        assertThat(test.deviationText()).isEqualTo("0.96"); // √(2.75 / 3)
        var result = test.result().orElseThrow();
        assertThat(result.tText()).isEqualTo("2.61"); // 1.25 / (0.957427 / 2)
        assertThat(result.df()).isEqualTo(3);
        assertThat(result.pText()).isEqualTo("0.080");
        assertThat(result.effectText()).isEqualTo("1.31");
    }

    @Test
    void without_enough_or_different_pairs_there_is_no_t_and_the_reason_is_told() {
        assertThat(PairTest.of(PairCounts.NONE).why()).hasValue(PairTest.NoTest.TOO_FEW);
        assertThat(PairTest.of(pairs(List.of(2), List.of(4), 0)).why())
                .hasValue(PairTest.NoTest.TOO_FEW);
        var equal = PairTest.of(pairs(List.of(2, 3), List.of(4, 5), 0));
        assertThat(equal.why()).hasValue(PairTest.NoTest.ALL_EQUAL);
        assertThat(equal.deviationText()).isEqualTo("0.00");
        var counts = PairTest.ofCounts(Moments.of(2, 10), Moments.of(4, 8));
        assertThat(counts.differenceText()).isEqualTo("2.00");
        assertThat(counts.why()).hasValue(PairTest.NoTest.NO_SHEETS);
    }

    @Test
    void a_p_below_a_thousandth_is_told_as_such() {
        var sure = PairTest.of(pairs(
                Collections.nCopies(50, 2),
                java.util.stream.IntStream.range(0, 50).mapToObj(i -> 3 + i % 2).toList(),
                0));

        assertThat(sure.result().orElseThrow().pText()).isEqualTo("<0.001");
    }

    @Property(tries = 300)
    void mean_and_deviation_agree_with_commons_math(
            @ForAll @Size(min = 2, max = 200) List<@IntRange(min = 1, max = 5) Integer> levels) {
        var reference = new SummaryStatistics();
        levels.forEach(reference::addValue);
        var moments = levels.stream()
                .map(level -> Moments.of(level, 1))
                .reduce(Moments.NONE, Moments::plus);

        assertThat((double) moments.sum() / moments.n())
                .isCloseTo(reference.getMean(), within(1e-9));
        assertThat(moments.unrounded(Deviation.SAMPLE).orElseThrow().doubleValue())
                .isCloseTo(reference.getStandardDeviation(), within(1e-9));
        assertThat(moments.unrounded(Deviation.POPULATION).orElseThrow().doubleValue())
                .isCloseTo(Math.sqrt(reference.getPopulationVariance()), within(1e-9));
    }

    @Property(tries = 300)
    void t_and_p_agree_with_commons_math(
            @ForAll @Size(min = 2, max = 120) List<@IntRange(min = 0, max = 24) Integer> cells) {
        var before = new ArrayList<Integer>();
        var after = new ArrayList<Integer>();
        cells.forEach(cell -> {
            before.add(cell / 5 + 1);
            after.add(cell % 5 + 1);
        });
        var test = PairTest.of(pairs(before, after, 0));
        if (test.result().isEmpty()) {
            assertThat(test.why()).hasValue(PairTest.NoTest.ALL_EQUAL);
            return;
        }
        var result = test.result().get();
        double[] x = after.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] y = before.stream().mapToDouble(Integer::doubleValue).toArray();

        double t = new TTest().pairedT(x, y);
        assertThat(result.t().doubleValue()).isCloseTo(t, within(1e-9));
        assertThat(result.p()).isCloseTo(new TTest().pairedTTest(x, y), within(1e-9));
        assertThat(result.p())
                .isCloseTo(
                        2 * new TDistribution(result.df()).cumulativeProbability(-Math.abs(t)),
                        within(1e-9));
        assertThat(result.effect().doubleValue()).isCloseTo(t / Math.sqrt(x.length), within(1e-9));
    }

    private static PairCounts pairs(List<Integer> before, List<Integer> after, long oneSided) {
        var cells = new ArrayList<>(Collections.nCopies(25, 0L));
        for (int i = 0; i < before.size(); i++) {
            int place = (before.get(i) - 1) * 5 + after.get(i) - 1;
            cells.set(place, cells.get(place) + 1);
        }
        return new PairCounts(cells, oneSided);
    }
}
