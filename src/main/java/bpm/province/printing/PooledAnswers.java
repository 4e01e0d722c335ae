package bpm.province.printing;

import bpm.shared.Words;
import bpm.survey.summary.Band;
import bpm.survey.summary.Deviation;

import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pooled questionnaires question by question (ผลการประเมินรายข้อ), as they are sealed with an overview:
 * what its paper lists below the sections.
 */
record PooledAnswers(
        List<Question> questions, List<Pair> pairs, Deviation deviation, Band.Bounds bounds) {

    private static final int HIGHEST = 5;

    /** A question: how many chose each level, the highest one first, and what they amount to. */
    record Question(
            String code,
            String text,
            List<Long> levels,
            long n,
            String mean,
            String sd,
            String band) {}

    /** Before and after of a topic, by those who told both. */
    record Pair(
            String text,
            long n,
            String before,
            String after,
            String difference,
            String sd,
            String t,
            String p) {}

    /** In the reader's language, where the questionnaire had it when it was sealed. */
    static PooledAnswers of(JsonNode json, Words t) {
        var reckoned = json.path("conventions");
        return new PooledAnswers(
                json.path("questions")
                        .valueStream()
                        .map(one -> question(one, t))
                        .toList(),
                json.path("pairs").valueStream().map(one -> pair(one, t)).toList(),
                Arrays.stream(Deviation.values())
                        .filter(one -> one.key().equals(reckoned.path("sd").asString("")))
                        .findFirst()
                        .orElse(Deviation.SAMPLE),
                Arrays.stream(Band.Bounds.values())
                        .filter(one -> one.name().equals(reckoned.path("bands").asString("")))
                        .findFirst()
                        .orElse(Band.Bounds.A));
    }

    private static Question question(JsonNode json, Words t) {
        var counts = json.path("counts");
        return new Question(
                json.path("code").asString(""),
                said(json, t),
                IntStream.range(0, HIGHEST)
                        .mapToObj(i -> counts.path(String.valueOf(HIGHEST - i)).asLong(0))
                        .toList(),
                json.path("n").asLong(0),
                text(json, "mean"),
                text(json, "sd"),
                text(json, "band"));
    }

    private static Pair pair(JsonNode json, Words t) {
        return new Pair(
                said(json, t),
                json.path("n").asLong(0),
                text(json, "before"),
                text(json, "after"),
                text(json, "difference"),
                text(json, "sd"),
                text(json, "t"),
                text(json, "p"));
    }

    private static String said(JsonNode json, Words t) {
        return t.name(json.path("text").asString(""), json.path("english").asString(""));
    }

    private static String text(JsonNode json, String key) {
        return json.path(key).asString("–");
    }
}
