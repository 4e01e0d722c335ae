package bpm.survey.evaluation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;

/**
 * A summary as it was filed (สรุปที่ปิดผนึก): the counts of its rounds and the conventions, from which
 * every figure of it can be reckoned again, and the figures as they were told then.
 */
public record Sealed(
        int version, Content content, String comment, String digest, Instant at, String by) {

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** What its digest is taken of. */
    public String text() {
        return content.text(comment);
    }

    /** What the digest is taken of, together with the comment. */
    public record Content(String sd, String bands, List<SealedRound> rounds, JsonNode summary) {

        public Content {
            rounds = List.copyOf(rounds);
        }

        /** How many answers were counted. */
        public long responses() {
            return rounds.stream().mapToLong(SealedRound::responses).sum();
        }

        /** The content and a comment as one text, always the same: its keys are in order. */
        String text(String comment) {
            return SORTED.writeValueAsString(SORTED.convertValue(this, Object.class)) + "\u001f"
                    + comment;
        }
    }
}
