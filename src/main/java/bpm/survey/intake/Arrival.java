package bpm.survey.intake;

import bpm.survey.answer.AnswersJson;
import bpm.survey.round.Round;

import java.util.Optional;
import java.util.UUID;

/** A submission as a row to be written (แถวที่รอบันทึก). */
record Arrival(
        long round,
        long edition,
        boolean slips,
        UUID id,
        Channel channel,
        Optional<Integer> sheet,
        Optional<Long> batch,
        Optional<String> slip,
        String answers) {

    static Arrival of(Round round, Submission submission) {
        return new Arrival(
                round.id(),
                round.edition(),
                round.slips() && submission.channel() == Channel.QR,
                submission.id(),
                submission.channel(),
                submission.sheet(),
                submission.batch(),
                submission.slip(),
                AnswersJson.write(submission.answers()));
    }

    /** What it counts once by. */
    Key key() {
        return new Key(round, id);
    }

    record Key(long round, UUID id) {}
}
