package bpm.exchange.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Nobody is told from fewer than k others. */
class AnonymousTest {

    @Property(tries = 500)
    void every_group_that_is_told_has_at_least_k(
            @ForAll("people") List<People> people, @ForAll @IntRange(min = 3, max = 12) int least) {
        var told = Anonymous.of(people, least);

        assertThat(told.groups()).allMatch(group -> group.count() >= least);
        assertThat(told.groups())
                .allMatch(group -> group.mean(least).isEmpty() || group.rated() >= least);
    }

    @Property(tries = 500)
    void nobody_is_lost_and_nobody_told_twice(
            @ForAll("people") List<People> people, @ForAll @IntRange(min = 3, max = 12) int least) {
        var told = Anonymous.of(people, least);

        assertThat(told.groups().stream().mapToLong(People::count).sum() + told.withheldPeople())
                .isEqualTo(people.stream().mapToLong(People::count).sum());
    }

    /** Whoever knows somebody's activity, province, sex and age finds one group, of at least k. */
    @Property(tries = 500)
    void who_knows_all_of_a_person_finds_one_group_of_k_or_none(
            @ForAll("people") List<People> people, @ForAll @IntRange(min = 3, max = 12) int least) {
        var told = Anonymous.of(people, least);

        for (var one : people) {
            var found = told.groups().stream()
                    .filter(group -> group.activity().equals(one.activity())
                            && group.province().equals(one.province())
                            && (group.sex().equals("*") || group.sex().equals(one.sex()))
                            && (group.age().equals("*") || group.age().equals(one.age())))
                    .toList();
            assertThat(found.size()).isLessThanOrEqualTo(1);
            found.forEach(group -> assertThat(group.count()).isGreaterThanOrEqualTo(least));
        }
    }

    /** In one place all is told alike: a group that was made coarser leaves no finer one to be subtracted. */
    @Property(tries = 500)
    void a_place_is_told_at_one_grain(
            @ForAll("people") List<People> people, @ForAll @IntRange(min = 3, max = 12) int least) {
        var told = Anonymous.of(people, least);

        for (var group : told.groups()) {
            assertThat(told.groups())
                    .filteredOn(other -> other.activity().equals(group.activity())
                            && other.province().equals(group.province()))
                    .allMatch(other -> other.age().equals("*") == group.age().equals("*")
                            && other.sex().equals("*") == group.sex().equals("*"));
        }
    }

    @Test
    void by_hand_a_small_group_takes_the_ages_of_all_together_and_then_the_sexes() {
        var place = List.of(
                people("a", "57", "female", "30-39", 7),
                people("a", "57", "female", "40-49", 4),
                people("a", "57", "male", "40-49", 6),
                people("b", "57", "male", "40-49", 5),
                people("b", "57", "female", "40-49", 1),
                people("c", "57", "male", "40-49", 4));

        var told = Anonymous.of(place, 5);

        assertThat(told.groups())
                .extracting(group -> group.activity() + " " + group.sex() + " " + group.age() + " "
                        + group.count())
                .containsExactly("a female * 11", "a male * 6", "b * * 6");
        assertThat(told.withheldPlaces()).isEqualTo(1);
        assertThat(told.withheldSaid()).isEqualTo("<5");
    }

    @Provide
    Arbitrary<List<People>> people() {
        return Combinators.combine(
                        Arbitraries.of("2567-01-1", "2567-02-1"),
                        Arbitraries.of("57", "50", "00"),
                        Arbitraries.of("female", "male", ""),
                        Arbitraries.of("20-29", "30-39", "60+", ""),
                        Arbitraries.integers().between(1, 15))
                .as(AnonymousTest::people)
                .list()
                .ofMaxSize(30)
                .map(list -> list.stream()
                        .collect(java.util.stream.Collectors.toMap(
                                one -> one.activity() + one.province() + one.sex() + "|"
                                        + one.age(),
                                one -> one,
                                (first, second) -> first))
                        .values()
                        .stream()
                        .toList());
    }

    private static People people(
            String activity, String province, String sex, String age, int count) {
        return new People(activity, province, sex, age, count, count / 2, count * 2L);
    }
}
