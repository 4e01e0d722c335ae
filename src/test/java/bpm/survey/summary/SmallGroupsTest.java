package bpm.survey.summary;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.survey.answer.Answers;
import bpm.survey.tally.Layout;
import bpm.survey.tally.Tally;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whatever pools an outsider sees, what they say of a group never differs by one to four people. */
class SmallGroupsTest {

    private static final String BY = "sex";

    @Property(tries = 200)
    void no_cell_and_no_difference_of_pools_tells_of_few(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int most) {
        var chance = new Random(seed);
        var rounds = Stream.generate(() -> people(chance.nextLong(), most))
                .limit(4)
                .map(SmallGroupsTest::crosses)
                .toList();

        for (int wide = 1; wide < 1 << rounds.size(); wide++) {
            for (int narrow = wide - 1 & wide; ; narrow = narrow - 1 & wide) {
                tellsOfNobody(pool(rounds, wide), pool(rounds, narrow));
                if (narrow == 0) {
                    break; // a pool by itself
                }
            }
        }
    }

    @Property(tries = 200)
    void subtracting_all_groups_from_a_question_leaves_none_of_them(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int most) {
        var whole = crosses(people(seed, most));

        var told = SmallGroups.together(whole);

        told.total()
                .forEach((code, counts) ->
                        assertThat(counts).isIn(whole.total().get(code), LevelCounts.NONE));
    }

    @Test
    void a_group_that_is_small_in_one_round_is_told_of_the_others_only() {
        var large = crosses(alike(9, "female"), alike(7, "male"));
        var small = crosses(alike(8, "female"), alike(2, "male"), alike(6, "other"));

        var pool = SmallGroups.together(large).plus(SmallGroups.together(small));

        assertThat(n(pool, "male")).isEqualTo(7);
        assertThat(n(pool, "female")).isEqualTo(17);
        assertThat(n(pool, "other")).isZero();
        assertThat(n(pool, SmallGroups.TOGETHER)).isEqualTo(8);
    }

    /** Maps without an order have another one in each process: what is told must not depend on it. */
    @Test
    void of_groups_as_large_the_first_by_its_answer_is_put_together() {
        for (int i = 0; i < 20; i++) {
            var small = "m" + i;
            var first = "a" + i;
            var second = "z" + i;
            var told = SmallGroups.together(new Crosses(Map.of(
                    second, levels(6),
                    small, levels(2),
                    first, levels(6))));

            assertThat(told.byAnswer()).containsOnlyKeys(SmallGroups.TOGETHER, second);
        }
    }

    private static Map<String, LevelCounts> levels(int people) {
        return crosses(alike(people, "male")).byAnswer().get("male");
    }

    private static void tellsOfNobody(Crosses wide, Crosses narrow) {
        var answers = new TreeSet<>(wide.byAnswer().keySet());
        answers.addAll(narrow.byAnswer().keySet());
        for (var answer : answers) {
            for (var code : wide.total().keySet()) {
                long between = wide.of(List.of(answer), code).n()
                        - narrow.of(List.of(answer), code).n();
                assertThat(between == 0 || between >= Breakdown.FEWEST)
                        .as("%s of “%s”: %d", code, answer, between)
                        .isTrue();
            }
        }
    }

    /** The pool of the rounds whose bits are set. */
    private static Crosses pool(List<Crosses> rounds, int which) {
        var pool = Crosses.NONE;
        for (int i = 0; i < rounds.size(); i++) {
            if ((which >> i & 1) == 1) {
                pool = pool.plus(SmallGroups.together(rounds.get(i)));
            }
        }
        return pool;
    }

    private static List<Answers> people(long seed, int most) {
        return GivenAnswers.people(GivenAnswers.EVERY_KIND, seed, most);
    }

    @SafeVarargs
    private static Crosses crosses(List<Answers>... people) {
        var all = new ArrayList<Answers>();
        for (var some : people) {
            all.addAll(some);
        }
        var tally = Tally.none(Layout.ofCrosses(GivenAnswers.EVERY_KIND));
        all.forEach(one -> tally.add(one, 1));
        return Crosses.of(GivenAnswers.EVERY_KIND, tally, BY);
    }

    private static List<Answers> alike(int many, String sex) {
        return Collections.nCopies(many, new Answers(Map.of("S1", 4), Map.of(BY, sex), Map.of()));
    }

    private static long n(Crosses pool, String answer) {
        return pool.of(List.of(answer), "S1").n();
    }
}
