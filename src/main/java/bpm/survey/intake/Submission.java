package bpm.survey.intake;

import bpm.survey.answer.Answers;

import java.util.Optional;
import java.util.UUID;

/**
 * One participant's answers on their way in (คำตอบที่ส่ง). The id was made by who sends it, so that the same one
 * sent twice counts once; the sheet is the number of a paper, the batch the import that brings it, the slip a
 * one-time code that a round with slips asks for.
 */
public record Submission(
        UUID id,
        Channel channel,
        Optional<Integer> sheet,
        Optional<Long> batch,
        Optional<String> slip,
        Answers answers) {

    public Submission(
            UUID id,
            Channel channel,
            Optional<Integer> sheet,
            Optional<Long> batch,
            Answers answers) {
        this(id, channel, sheet, batch, Optional.empty(), answers);
    }

    public Submission(UUID id, Channel channel, Answers answers) {
        this(id, channel, Optional.empty(), Optional.empty(), answers);
    }
}
