package bpm.survey.summary;

import bpm.org.Office;

import java.util.Optional;

/**
 * What one office, or one province of the nation, has in a pooled summary (ส่วนของแต่ละหน่วยงาน): how many
 * offices have the activity and how many of them have answers, rounds, answers, and people present.
 */
public record OfficePart(
        Office office, int offices, int answering, int rounds, long answers, long present) {

    OfficePart as(Office other) {
        return new OfficePart(other, offices, answering, rounds, answers, present);
    }

    OfficePart plus(OfficePart other) {
        return new OfficePart(
                office,
                offices + other.offices,
                answering + other.answering,
                rounds + other.rounds,
                answers + other.answers,
                present + other.present);
    }

    /** Why it has no answers; none where it has some. */
    public Optional<MissingOffice.Reason> why() {
        if (answers > 0) {
            return Optional.empty();
        }
        return Optional.of(
                rounds == 0 ? MissingOffice.Reason.NO_ROUND : MissingOffice.Reason.NO_ANSWER);
    }
}
