package bpm.survey.intake;

import bpm.shared.FieldError;
import bpm.survey.answer.ReadingAnswers;
import bpm.survey.question.Editions;
import bpm.survey.round.Round;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Receiving one response from a participant (รับคำตอบของผู้เข้าร่วม): read, held against the
 * questionnaire, kept.
 */
@Component
public class ReceivingPost {

    private final Editions editions;
    private final Intake intake;
    private final KnownAnswers known;
    private final Map<Long, ReadingAnswers> readings = new ConcurrentHashMap<>();

    ReceivingPost(Editions editions, Intake intake, KnownAnswers known) {
        this.editions = editions;
        this.intake = intake;
        this.known = known;
    }

    /** The receipt, or what is wrong with the answers. */
    public record Outcome(Optional<Receipt> receipt, List<FieldError> errors) {}

    /** Whether these answers are kept already: then they were, whatever became of the door since. */
    public boolean isKnown(Round round, ReadingBody.Read read) {
        return read.id().filter(id -> known.has(round, id)).isPresent();
    }

    /** Whether the door is open, the caller has looked; the writer looks once more. */
    public Outcome receive(Round round, ReadingBody.Read read) {
        var reading = readings.computeIfAbsent(
                round.edition(), id -> new ReadingAnswers(editions.get(id).questionnaire()));
        var answers = reading.read(read.answers());
        var errors = new ArrayList<>(read.errors());
        errors.addAll(answers.errors());
        if (errors.isEmpty() && answers.answers().isEmpty()) {
            errors.add(new FieldError("answers", "ยังไม่ได้ตอบข้อใดเลย กรุณาตอบอย่างน้อยหนึ่งข้อ"));
        }
        if (round.slips() && read.slip().isEmpty()) {
            errors.add(new FieldError("slip", "กรุณาพิมพ์รหัสในบัตรที่ได้รับ"));
        }
        if (!errors.isEmpty() || read.id().isEmpty()) {
            return new Outcome(Optional.empty(), errors);
        }
        var submission = new Submission(
                read.id().get(),
                Channel.QR,
                Optional.empty(),
                Optional.empty(),
                read.slip(),
                answers.answers());
        return new Outcome(Optional.of(intake.receive(round, submission)), List.of());
    }
}
