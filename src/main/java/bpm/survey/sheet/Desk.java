package bpm.survey.sheet;

import bpm.survey.answer.Answers;
import bpm.survey.answer.ReadingAnswers;
import bpm.survey.round.Round;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** A round whose sheets are typed (โต๊ะพิมพ์ของรุ่น): its form, and how what is typed is read. */
record Desk(Round round, PaperForm form, ReadingAnswers reading) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    /** Answers as they were kept. */
    Answers answers(String kept) {
        return reading.read(JSON.readValue(kept, MAP)).answers();
    }

    /** A kept sheet as it would have been typed. */
    TypedSheet typed(KeptSheet sheet) {
        return TypedSheet.of(sheet.number(), answers(sheet.answers()), form);
    }
}
