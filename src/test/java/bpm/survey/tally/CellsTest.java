package bpm.survey.tally;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Server;
import bpm.survey.question.Option;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Section;
import bpm.survey.question.Wording;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.TreeSet;

/** The database finds satisfaction and knowledge at the places of a tally that {@link Layout} names. */
class CellsTest {

    private static Question question(String code, QuestionKind kind) {
        return new Question(
                code,
                kind,
                new Wording("ข้อ " + code),
                new Wording(""),
                kind == QuestionKind.CHOICE
                        ? List.of(
                                new Option("a", new Wording("ก")),
                                new Option("b", new Wording("ข")))
                        : List.of());
    }

    @Test
    void places_are_those_of_the_layout_whatever_stands_between_them() {
        var questionnaire = new Questionnaire(
                new Wording("แบบประเมิน"),
                new Wording(""),
                Questionnaire.LEVELS,
                List.of(
                        new Section(
                                "G",
                                new Wording("ทั่วไป"),
                                new Wording(""),
                                List.of(
                                        question("sex", QuestionKind.CHOICE),
                                        question("K9", QuestionKind.PAIR))),
                        new Section(
                                "R",
                                new Wording("อื่น"),
                                new Wording(""),
                                List.of(
                                        question("S1", QuestionKind.RATING),
                                        question("R1", QuestionKind.YES_NO),
                                        question("L57-1", QuestionKind.PAIR),
                                        question("suggestion", QuestionKind.OPEN),
                                        question("U1", QuestionKind.RATING),
                                        question("K1.2", QuestionKind.PAIR),
                                        question("S2", QuestionKind.RATING)))));
        var layout = Layout.of(questionnaire);
        var wanted = new TreeSet<String>();
        for (var code : List.of("S1", "S2")) {
            for (int level = 1; level <= 5; level++) {
                wanted.add((layout.levels(code) + level) + " " + level);
            }
        }
        for (var code : List.of("K9", "K1.2")) {
            var pair = questionnaire.question(code).orElseThrow();
            for (int before = 1; before <= 5; before++) {
                for (int after = 1; after <= 5; after++) {
                    wanted.add(layout.pair(pair, before, after) + " " + before + " " + after);
                }
            }
        }

        var found = Server.owner()
                .sql("""
                        select concat_ws(' ', place, rating, before, after) from survey_cells(?::jsonb)
                        """)
                .param(JsonMapper.builder().build().writeValueAsString(questionnaire))
                .query(String.class)
                .list();

        assertThat(new TreeSet<>(found)).isEqualTo(wanted);
        assertThat(found).hasSize(wanted.size());
    }
}
