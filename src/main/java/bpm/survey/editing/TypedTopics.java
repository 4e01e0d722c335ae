package bpm.survey.editing;

import bpm.plan.TopicKind;
import bpm.survey.question.OwnTopic;
import bpm.survey.question.Wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An office's own topics as somebody typed them (ประเด็นเพิ่มเติมที่พิมพ์), with rows for some more. */
public record TypedTopics(List<Row> rows, List<Row> added) {

    private static final int EMPTY_ROWS = 3;

    /** One topic as typed; a new one has no number yet. */
    public record Row(
            String field, String number, String kind, String place, Wording text, boolean gone) {

        static Row of(Map<String, String> form, String field, String number) {
            return new Row(
                    field,
                    number,
                    form.getOrDefault(field + ".kind", ""),
                    form.getOrDefault(field + ".place", ""),
                    TypedQuestionnaire.words(form, field),
                    form.containsKey(field + ".gone"));
        }

        public boolean isBlank() {
            return (text.thai() + text.english()).isBlank();
        }
    }

    public TypedTopics {
        rows = List.copyOf(rows);
        added = List.copyOf(added);
    }

    static TypedTopics of(List<OwnTopic> topics) {
        return new TypedTopics(
                IntStream.range(0, topics.size())
                        .mapToObj(i -> row(topics.get(i), i + 1))
                        .toList(),
                IntStream.rangeClosed(1, EMPTY_ROWS)
                        .mapToObj(i -> blank("n." + i))
                        .toList());
    }

    private static Row row(OwnTopic topic, int place) {
        return new Row(
                "q." + topic.number(),
                Integer.toString(topic.number()),
                topic.kind().name(),
                Integer.toString(place),
                topic.text(),
                false);
    }

    private static Row blank(String field) {
        return new Row(field, "", TopicKind.KNOWLEDGE.name(), "", new Wording(""), false);
    }

    static TypedTopics of(Map<String, String> form) {
        return new TypedTopics(
                TypedQuestionnaire.names(form, "q.", ".kind").stream()
                        .map(number -> Row.of(form, "q." + number, number))
                        .toList(),
                IntStream.rangeClosed(1, EMPTY_ROWS)
                        .mapToObj(i -> form.containsKey("n." + i + ".th")
                                ? Row.of(form, "n." + i, "")
                                : blank("n." + i))
                        .toList());
    }

    /** What a topic may ask for: each is a question. */
    public static Stream<TopicKind> kinds() {
        return Arrays.stream(TopicKind.values()).filter(TopicKind::isAsked);
    }
}
