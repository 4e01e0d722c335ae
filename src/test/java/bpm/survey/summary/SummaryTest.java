package bpm.survey.summary;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.org.OfficeCode;
import bpm.survey.answer.Answers;
import bpm.survey.question.QuestionKind;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counting first and summarising then gives what summarising the answers themselves gives, pooled or not. */
class SummaryTest {

    @Property(tries = 60)
    void adding_counts_does_not_mind_the_order(
            @ForAll long one, @ForAll long two, @ForAll long three) {
        var a = counts(one);
        var b = counts(two);
        var c = counts(three);

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Counts.NONE)).isEqualTo(a);
    }

    @Property(tries = 60)
    void counted_then_summarised_is_summarised_from_the_answers(@ForAll long seed) {
        var people = GivenAnswers.people(GivenAnswers.EVERY_KIND, seed, 60);
        var summary = summary(round(1, people));

        summary.questions().forEach(question -> {
            var levels = people.stream()
                    .flatMap(one -> one.level(question.code()).stream())
                    .toList();
            var rated = levels.stream().filter(level -> level > 0).toList();
            assertThat(question.counts().base()).isEqualTo(levels.size());
            assertThat(question.figures())
                    .isEqualTo(Figures.of(moments(rated), Conventions.DEFAULT));
        });
        summary.pairs()
                .forEach(pair -> assertThat(pair.test().n() + pair.oneSided())
                        .isEqualTo(people.stream()
                                .filter(one -> rated(one, pair.question().before())
                                        || rated(one, pair.question().after()))
                                .count()));
        summary.choices()
                .forEach(choice -> choice.lines()
                        .forEach(line -> assertThat(line.count())
                                .isEqualTo(people.stream()
                                        .filter(one -> one.chosen()
                                                .getOrDefault(choice.question().code(), "")
                                                .equals(line.key()))
                                        .count())));
    }

    @Property(tries = 40)
    void rounds_pool_into_what_one_round_with_everybody_would_be(
            @ForAll long one, @ForAll long two) {
        var here = GivenAnswers.people(GivenAnswers.EVERY_KIND, one, 40);
        var there = GivenAnswers.people(GivenAnswers.EVERY_KIND, two, 40);
        var all = new ArrayList<>(here);
        all.addAll(there);

        var pooled = summary(round(1, here), round(1, there));
        var editions = summary(round(1, here), round(2, there));
        var whole = summary(round(1, all));

        assertThat(pooled.sections()).isEqualTo(whole.sections());
        assertThat(pooled.overall()).isEqualTo(whole.overall());
        assertThat(editions.sections()).isEqualTo(whole.sections());
        assertThat(editions.editions()).isEqualTo(2);
    }

    @Test
    void overall_is_over_all_answers_but_those_before_and_an_offices_own() {
        var summary = summary(round(
                1,
                List.of(
                        GivenAnswers.levels(Map.of("K1.before", 1, "K1.after", 5, "S1", 4)),
                        GivenAnswers.levels(Map.of("R3", 3, "U1", 2, "L5701-1", 1, "S1", 0)))));

        assertThat(summary.overall().n()).isEqualTo(4);
        assertThat(summary.overall().meanText()).isEqualTo("3.50"); // (5 + 4 + 3 + 2) / 4
        assertThat(summary.sections())
                .extracting(SectionSummary::code)
                .containsExactly("G", "K", "R", "U", "S", "L");
        assertThat(summary.sections().get(1).before().meanText()).isEqualTo("1.00");
        assertThat(summary.sections().get(1).figures().meanText()).isEqualTo("5.00");
    }

    @Test
    void editions_that_differ_pool_by_code_in_the_newest_words() {
        var older = GivenAnswers.questionnaire(
                GivenAnswers.section("S", GivenAnswers.question("S1", QuestionKind.RATING)));
        var newer = GivenAnswers.questionnaire(GivenAnswers.section(
                "S",
                GivenAnswers.question("S2", QuestionKind.RATING),
                GivenAnswers.question("S1", QuestionKind.RATING)));

        var summary = summary(
                GivenAnswers.round(1, older, 10, List.of(GivenAnswers.levels(Map.of("S1", 5)))),
                GivenAnswers.round(
                        7, newer, 10, List.of(GivenAnswers.levels(Map.of("S1", 4, "S2", 3)))));

        assertThat(summary.questions().map(RatedQuestion::code)).containsExactly("S2", "S1");
        assertThat(summary.questions().map(question -> question.figures().n()))
                .containsExactly(1L, 2L);
    }

    @Test
    void an_offices_own_topics_are_summarised_in_its_scope_only() {
        var rounds = List.of(round(1, List.of(GivenAnswers.levels(Map.of("L5701-1", 5, "S1", 5)))));

        assertThat(of(GivenAnswers.DISTRICT, rounds).questions().map(RatedQuestion::code))
                .contains("L5701-1");
        assertThat(of(new OfficeCode("57"), rounds).questions().map(RatedQuestion::code))
                .doesNotContain("L5701-1")
                .contains("S1");
    }

    @Test
    void counts_without_sheets_give_a_difference_of_means_and_no_t() {
        var questionnaire = GivenAnswers.EVERY_KIND;
        var tally = GivenAnswers.tally(questionnaire, List.of());
        var counts = tally.counts();
        counts[0] = 10;
        counts[tally.layout().levels("K1.before") + 2] = 10;
        counts[tally.layout().levels("K1.after") + 4] = 10;
        var typed = GivenAnswers.round(
                1,
                questionnaire,
                Optional.of(10),
                true,
                bpm.survey.tally.Tally.of(tally.layout(), counts));
        var sheets = round(
                1,
                List.of(
                        GivenAnswers.levels(Map.of("K1.before", 1, "K1.after", 5)),
                        GivenAnswers.levels(Map.of("K1.before", 2, "K1.after", 3))));

        var alone = summary(typed).pairs().getFirst().test();
        var mixed = summary(typed, sheets);

        assertThat(alone.differenceText()).isEqualTo("2.00");
        assertThat(alone.why()).hasValue(PairTest.NoTest.NO_SHEETS);
        assertThat(mixed.pairs().getFirst().test().n()).isEqualTo(2);
        assertThat(mixed.pairs().getFirst().before().figures().n()).isEqualTo(12);
        assertThat(mixed.withoutSheets()).isEqualTo(1);
    }

    @Test
    void the_response_rate_is_of_those_known_to_have_been_present() {
        var people =
                List.of(GivenAnswers.levels(Map.of("S1", 5)), GivenAnswers.levels(Map.of("S1", 4)));
        var unknown = GivenAnswers.round(
                1,
                GivenAnswers.EVERY_KIND,
                Optional.empty(),
                false,
                GivenAnswers.tally(GivenAnswers.EVERY_KIND, people));
        var known = GivenAnswers.round(1, GivenAnswers.EVERY_KIND, 3, people);

        var attendance = summary(unknown, known).attendance();

        assertThat(attendance.responses()).isEqualTo(4);
        assertThat(attendance.rate().orElseThrow()).isEqualByComparingTo("66.67");
        assertThat(attendance.unknown()).isEqualTo(1);
    }

    private static Counts counts(long seed) {
        // the middle seed answers another edition
        var questionnaire = seed % 2 == 0
                ? GivenAnswers.EVERY_KIND
                : GivenAnswers.questionnaire(GivenAnswers.section(
                        "S",
                        GivenAnswers.question("S2", QuestionKind.RATING),
                        GivenAnswers.question("S9", QuestionKind.RATING)));
        var people = GivenAnswers.people(questionnaire, seed, 30);
        return Counts.of(questionnaire, GivenAnswers.tally(questionnaire, people));
    }

    private static CountedRound round(long edition, List<Answers> people) {
        return GivenAnswers.round(edition, GivenAnswers.EVERY_KIND, 100, people);
    }

    private static Summary summary(CountedRound... rounds) {
        return of(GivenAnswers.DISTRICT, List.of(rounds));
    }

    private static Summary of(OfficeCode office, List<CountedRound> rounds) {
        return Summary.of(GivenAnswers.ACTIVITY, office, rounds, Conventions.DEFAULT);
    }

    private static boolean rated(Answers one, String code) {
        return one.level(code).orElse(0) > 0;
    }

    private static Moments moments(List<Integer> levels) {
        return levels.stream()
                .map(level -> Moments.of(level, 1))
                .reduce(Moments.NONE, Moments::plus);
    }
}
