package bpm.survey.tally;

import bpm.survey.answer.Answers;
import bpm.survey.answer.ReadingAnswers;
import bpm.survey.question.Questionnaire;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** How answers to one edition are counted (วิธีนับของแบบหนึ่งฉบับ): read as kept, placed by its two layouts. */
final class Counting {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final ReadingAnswers reading;
    private final Layout counts;
    private final Layout crosses;

    Counting(Questionnaire questionnaire) {
        reading = new ReadingAnswers(questionnaire);
        counts = Layout.of(questionnaire);
        crosses = Layout.ofCrosses(questionnaire);
    }

    Layout counts() {
        return counts;
    }

    Layout crosses() {
        return crosses;
    }

    /** What the edition knows of the answers; anything else in them is not counted. */
    Answers answers(String kept) {
        return reading.read(JSON.readValue(kept, MAP)).answers();
    }
}
