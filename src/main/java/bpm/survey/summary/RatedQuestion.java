package bpm.survey.summary;

import bpm.survey.question.Wording;

/** One question with levels, summarised (ผลรายข้อ): its counts, and the figures made of them. */
public record RatedQuestion(String code, Wording text, LevelCounts counts, Figures figures) {

    static RatedQuestion of(
            String code, Wording text, LevelCounts counts, Conventions conventions) {
        return new RatedQuestion(code, text, counts, Figures.of(counts.moments(), conventions));
    }
}
