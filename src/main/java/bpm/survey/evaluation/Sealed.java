package bpm.survey.evaluation;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;

/**
 * A summary as it was filed (สรุปที่ปิดผนึก): the counts of its rounds and the conventions, from which
 * every figure of it can be reckoned again, and the figures as they were told then.
 */
public record Sealed(
        int version, Content content, String comment, String digest, Instant at, String by) {

    /** What the digest is taken of, together with the comment. */
    public record Content(String sd, String bands, List<SealedRound> rounds, JsonNode summary) {

        public Content {
            rounds = List.copyOf(rounds);
        }

        /** How many answers were counted. */
        public long responses() {
            return rounds.stream().mapToLong(SealedRound::responses).sum();
        }
    }
}
