package bpm.survey.told;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.survey.answer.Answers;
import bpm.survey.question.Option;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Section;
import bpm.survey.question.Wording;
import bpm.survey.tally.Layout;
import bpm.survey.tally.Tally;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** What a round may tell: sums are those of its answers, and nothing stands for one to four people. */
class TellingTest {

    private static final Questionnaire ASKED = new Questionnaire(
            new Wording("แบบ"),
            new Wording(""),
            Questionnaire.LEVELS,
            List.of(new Section(
                    "G",
                    new Wording("ข้อ"),
                    new Wording(""),
                    List.of(
                            new Question(
                                    "sex",
                                    QuestionKind.CHOICE,
                                    new Wording("เพศ"),
                                    new Wording(""),
                                    Stream.of("male", "female", "other")
                                            .map(key -> new Option(key, new Wording(key)))
                                            .toList()),
                            new Question("K1", QuestionKind.PAIR, new Wording("รู้")),
                            new Question("R2", QuestionKind.RATING, new Wording("เห็น")),
                            new Question("S1", QuestionKind.RATING, new Wording("พอใจ"))))));

    private static TalliedRound round(int people, long seed) {
        var counts = Tally.none(Layout.of(ASKED));
        var crosses = Tally.none(Layout.ofCrosses(ASKED));
        var chance = new Random(seed);
        for (int i = 0; i < people; i++) {
            var sex = List.of("male", "female", "other", "").get(chance.nextInt(4));
            var answers = new Answers(
                    Map.of(
                            "K1.before",
                            1 + chance.nextInt(5),
                            "K1.after",
                            1 + chance.nextInt(5),
                            "R2",
                            chance.nextInt(6),
                            "S1",
                            chance.nextInt(6)),
                    sex.isEmpty() ? Map.of() : Map.of("sex", sex),
                    Map.of());
            counts.add(answers, 1);
            crosses.add(answers, 1);
        }
        return new TalliedRound(1, ASKED, counts, crosses);
    }

    @Property(tries = 300)
    void no_row_stands_for_one_to_four_people_and_parts_never_exceed_the_whole(
            @ForAll @IntRange(max = 40) int people, @ForAll long seed) {
        var rows = Telling.of(round(people, seed));
        var whole = rows.stream().filter(row -> row.choice().isEmpty()).toList();
        var parts = rows.stream().filter(row -> !row.choice().isEmpty()).toList();

        assertThat(whole).hasSize(people == 0 ? 0 : 1);
        for (var part : parts) {
            assertThat(part.people()).isGreaterThanOrEqualTo(5);
            for (int i = 0; i < part.levels().size(); i += 4) {
                assertThat(part.levels().get(i))
                        .satisfiesAnyOf(
                                n -> assertThat(n).isZero(),
                                n -> assertThat(n).isGreaterThanOrEqualTo(5));
            }
        }
        long told = parts.stream().mapToLong(ToldRow::people).sum();
        assertThat(told == 0 || told == people).isTrue();
        if (told > 0) {
            assertThat(parts.stream().mapToLong(row -> row.after().sum()).sum())
                    .isEqualTo(whole.getFirst().after().sum());
        }
    }
}
