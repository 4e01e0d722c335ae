package bpm.nation;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.nation.League.Entrant;
import bpm.nation.Line.Links;
import bpm.nation.Line.Place;
import bpm.nation.Sums.Meetings;
import bpm.nation.Sums.Pairs;
import bpm.nation.Sums.Ratings;
import bpm.nation.Sums.Reach;
import bpm.nation.Sums.Reports;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ตัวชี้วัด and ตารางเปรียบเทียบ: sums add up, ties share a rank, nothing is not zero. */
public class MeasureTest {

    /** As the database would give them. */
    public static Arbitrary<Sums> sums() {
        var many = Arbitraries.integers().between(0, 30);
        var reports = Combinators.combine(many, many, many, many)
                .as((given, inTime, late, sent) -> new Reports(
                        given, Math.min(given, sent), inTime + late + sent, inTime, sent, late));
        var reach = Combinators.combine(many, Arbitraries.integers().between(0, 30_000))
                .as((n, each) -> {
                    var one = BigDecimal.valueOf(each, 2);
                    var all = BigDecimal.valueOf(n);
                    return new Reach(
                            n,
                            one.multiply(all),
                            one.min(new BigDecimal("100")).multiply(all),
                            each > 10_000 ? n : 0);
                });
        var baht = Arbitraries.longs()
                .between(0, 1_000_000_00)
                .map(satang -> BigDecimal.valueOf(satang, 2));
        var meetings = Combinators.combine(
                        many,
                        many,
                        baht,
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 5))
                .as((rounds, people, cost, level, before, after) -> new Meetings(
                        rounds,
                        people,
                        people,
                        cost,
                        new Ratings(people, (long) people * level),
                        new Pairs(people, (long) people * before, (long) people * after)));
        return Combinators.combine(reports, reach, baht, baht, meetings).as(Sums::new);
    }

    @Provide("sums")
    Arbitrary<Sums> provided() {
        return sums();
    }

    @Provide("many")
    Arbitrary<List<Sums>> many() {
        return sums().list().ofMaxSize(12);
    }

    @Property(tries = 200)
    void adding_sums_is_associative_and_nothing_changes_nothing(
            @ForAll("sums") Sums a, @ForAll("sums") Sums b, @ForAll("sums") Sums c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        for (var measure : Measure.values()) {
            assertThat(measure.value(a.plus(Sums.NOTHING))).isEqualTo(measure.value(a));
        }
    }

    @Property(tries = 200)
    void a_measure_of_two_lies_between_theirs(@ForAll("sums") Sums a, @ForAll("sums") Sums b) {
        for (var measure : Measure.values()) {
            var one = measure.value(a);
            var other = measure.value(b);
            if (one.isPresent() && other.isPresent()) {
                var both = measure.value(a.plus(b)).orElseThrow();
                assertThat(both).isBetween(one.get().min(other.get()), one.get().max(other.get()));
            }
        }
    }

    @Property(tries = 200)
    void ranks_follow_values_ties_share_one_and_missing_has_none(@ForAll("many") List<Sums> all) {
        var entries = new ArrayList<Entrant>();
        for (int i = 0; i < all.size(); i++) {
            var place = new Place("" + i, t -> "", "", new Links("", "", "", ""));
            entries.add(new Entrant(place, all.get(i), Optional.empty()));
        }
        for (var measure : Measure.values()) {
            var lines = League.of(entries, measure, "");

            assertThat(lines).hasSize(all.size());
            for (var one : lines) {
                assertThat(one.standing().rank().isPresent())
                        .isEqualTo(one.value().isPresent());
                for (var other : lines) {
                    if (one.value().isPresent() && other.value().isPresent()) {
                        assertThat(Integer.signum(one.standing()
                                        .rank()
                                        .get()
                                        .compareTo(other.standing().rank().get())))
                                .isEqualTo(Integer.signum(other.value()
                                        .get()
                                        .compareTo(one.value().get())));
                    }
                    if (one.sums().reports().given() == other.sums().reports().given()) {
                        assertThat(one.standing().size())
                                .isEqualTo(other.standing().size());
                    }
                }
            }
        }
    }

    @Test
    void steps_begin_at_their_bound_and_a_mean_falls_in_no_gap() {
        assertThat(Measure.ON_TIME.step(new BigDecimal("49.99"))).isZero();
        assertThat(Measure.ON_TIME.step(new BigDecimal("50"))).isEqualTo(1);
        assertThat(Measure.ON_TIME.step(new BigDecimal("100"))).isEqualTo(4);
        assertThat(Measure.SATISFACTION.step(new BigDecimal("4.50"))).isEqualTo(3);
        assertThat(Measure.SATISFACTION.step(new BigDecimal("4.51"))).isEqualTo(4);
        for (var measure : Measure.values()) {
            for (int step = 1; step <= 4; step++) {
                assertThat(measure.from(step)).isEqualTo(measure.below(step - 1));
            }
        }
    }

    @Test
    void thirds_are_small_medium_and_large_and_equals_stay_together() {
        var bounds = Size.bounds(List.of(0, 1, 2, 3, 4, 5, 6).stream());

        assertThat(List.of(1, 2, 3, 4, 5, 6).stream().map(bounds::of))
                .containsExactly(
                        Size.SMALL, Size.SMALL, Size.MEDIUM, Size.MEDIUM, Size.LARGE, Size.LARGE);
        assertThat(Size.bounds(List.of(7, 7, 7).stream()).of(7)).isEqualTo(Size.SMALL);
    }

    @Test
    void a_missing_month_is_a_gap_in_the_line() {
        var points = new ArrayList<Trend.Point>();
        for (int month = 0; month < 5; month++) {
            points.add(new Trend.Point(
                    java.time.LocalDate.of(2024, 1 + month, 1),
                    month == 2 ? Optional.empty() : Optional.of(new BigDecimal(month * 30))));
        }

        var chart = LineChart.of(new Trend(points, Measure.ON_TIME));

        assertThat(chart.lines()).hasSize(2);
        assertThat(chart.dots().get(2).y()).isEmpty();
        assertThat(chart.levels().getLast().value()).isEqualByComparingTo("120");
    }
}
