package bpm.plan.own;

import bpm.plan.Activity;
import bpm.plan.Topic;
import bpm.plan.TopicKind;
import bpm.shared.FieldError;
import bpm.shared.ThaiText;

import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The topics of an added project as a province types them (ประเด็นที่ต้องประเมิน), one a row. A row
 * without a text is none; a topic keeps its number when others come or go.
 */
public record TypedTopics(List<Row> rows) {

    static final TypedTopics NONE = new TypedTopics(List.of());

    private static final int EMPTY_ROWS = 5;
    private static final int MOST = 99;
    private static final int LONGEST = 2000;

    /** A row of the form; one that is not yet a topic has no number. */
    public record Row(String number, String kind, String text) {

        static final Row EMPTY = new Row("", TopicKind.KNOWLEDGE.name(), "");

        private Optional<TopicKind> known() {
            return kinds().filter(one -> one.name().equals(kind)).findFirst();
        }

        private Optional<Integer> numbered() {
            return Optional.of(number)
                    .filter(text -> text.matches("[1-9]\\d?"))
                    .map(Integer::valueOf);
        }
    }

    public TypedTopics {
        rows = List.copyOf(rows);
    }

    static TypedTopics of(Activity activity) {
        return new TypedTopics(activity.everyTopic()
                .map(topic -> new Row(topic.number(), topic.kind().name(), topic.text()))
                .toList());
    }

    static TypedTopics of(MultiValueMap<String, String> typed) {
        var texts = typed.getOrDefault("topicText", List.of());
        return new TypedTopics(IntStream.range(0, texts.size())
                .mapToObj(i -> new Row(
                        at(typed, "topicNumber", i),
                        at(typed, "topicKind", i),
                        ThaiText.tidy(texts.get(i))))
                .filter(row -> !row.text().isEmpty())
                .toList());
    }

    private static String at(MultiValueMap<String, String> typed, String name, int i) {
        var values = typed.getOrDefault(name, List.of());
        return i < values.size() ? values.get(i) : "";
    }

    /** What a row may ask for: each stands for itself, so none is a mere lead-in. */
    public static Stream<TopicKind> kinds() {
        return Arrays.stream(TopicKind.values()).filter(kind -> kind != TopicKind.LEAD_IN);
    }

    /** The rows that the page shows: those which are filled in, and some that are not. */
    public List<Row> shown() {
        return Stream.concat(rows.stream(), Stream.generate(() -> Row.EMPTY).limit(EMPTY_ROWS))
                .toList();
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (rows.size() > MOST) {
            errors.add(new FieldError("topics", "ประเด็นมีได้ไม่เกิน {0} ข้อ", MOST));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).text().length() > LONGEST) {
                errors.add(new FieldError(
                        "topic-" + i, "ประเด็นแถวที่ {0} ยาวเกิน {1} ตัวอักษร", i + 1, LONGEST));
            }
            if (rows.get(i).known().isEmpty()) {
                errors.add(
                        new FieldError("topic-" + i, "กรุณาเลือกชนิดของประเด็นแถวที่ {0}", i + 1));
            }
        }
        return errors;
    }

    /** The topics of rows without errors; a new one gets the number after the highest. */
    List<Topic> topics() {
        var taken =
                rows.stream().flatMap(row -> row.numbered().stream()).collect(Collectors.toSet());
        var topics = new ArrayList<Topic>();
        for (var row : rows) {
            int number = row.numbered().filter(taken::remove).orElseGet(() -> next(topics));
            topics.add(new Topic(Integer.toString(number), row.known().orElseThrow(), row.text()));
        }
        return topics;
    }

    private int next(List<Topic> before) {
        var used = Stream.concat(
                        rows.stream().flatMap(row -> row.numbered().stream()),
                        before.stream().map(topic -> Integer.valueOf(topic.number())))
                .collect(Collectors.toSet());
        int highest = used.stream().mapToInt(Integer::intValue).max().orElse(0);
        return highest < MOST
                ? highest + 1
                : IntStream.rangeClosed(1, MOST)
                        .filter(free -> !used.contains(free))
                        .findFirst()
                        .orElseThrow();
    }
}
