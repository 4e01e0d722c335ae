package bpm.survey.editing;

import bpm.plan.TopicKind;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiText;
import bpm.survey.question.OwnTopic;
import bpm.survey.question.Wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Checking an office's topics as they were typed (ตรวจประเด็นเพิ่มเติม); a number is its topic's for good. */
final class CheckingTopics {

    static final int LONGEST = 1000;

    private final Map<Integer, OwnTopic> ever = new HashMap<>();
    private final IntPredicate taken;
    private final List<FieldError> errors = new ArrayList<>();

    /** Of all topics that there were, with the numbers that something else is called by. */
    CheckingTopics(Collection<OwnTopic> ever, IntPredicate taken) {
        ever.forEach(topic -> this.ever.putIfAbsent(topic.number(), topic));
        this.taken = taken;
    }

    /** The topics that were typed, in their order; used once. */
    List<OwnTopic> check(TypedTopics typed) {
        var topics = new ArrayList<OwnTopic>();
        for (var row : Places.inOrder(typed.rows(), TypedTopics.Row::place)) {
            Places.check(row.field() + ".place", row.place(), errors);
            if (!row.gone()) {
                var was = number(row).orElseThrow(Problem::notFound);
                topics.add(new OwnTopic(was.number(), was.kind(), words(row)));
            }
        }
        for (var row : typed.added()) {
            if (!row.isBlank()) {
                add(row, topics);
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return topics;
    }

    private Optional<OwnTopic> number(TypedTopics.Row row) {
        return row.number().matches("[1-9]\\d?")
                ? Optional.ofNullable(ever.get(Integer.valueOf(row.number())))
                : Optional.empty();
    }

    private void add(TypedTopics.Row row, List<OwnTopic> topics) {
        var words = words(row);
        var kind =
                TypedTopics.kinds().filter(one -> one.name().equals(row.kind())).findFirst();
        if (kind.isEmpty()) {
            errors.add(new FieldError(row.field() + ".kind", "กรุณาเลือกชนิดของประเด็น"));
        }
        int number = ever.keySet().stream().mapToInt(n -> n).max().orElse(0) + 1;
        while (taken.test(number)) {
            number++;
        }
        if (number > OwnTopic.MOST) {
            errors.add(new FieldError(
                    row.field() + ".th", "มีครบ {0} รายการแล้ว เพิ่มอีกไม่ได้", OwnTopic.MOST));
        }
        var topic = new OwnTopic(number, kind.orElse(TopicKind.KNOWLEDGE), words);
        ever.put(number, topic);
        topics.add(topic);
    }

    private Wording words(TypedTopics.Row row) {
        var words = new Wording(
                ThaiText.tidy(row.text().thai()), ThaiText.tidy(row.text().english()));
        if (words.thai().isEmpty()) {
            errors.add(new FieldError(row.field() + ".th", "กรุณาใส่ข้อความภาษาไทย"));
        }
        if (words.thai().length() > LONGEST) {
            errors.add(new FieldError(
                    row.field() + ".th", "ข้อความยาวได้ไม่เกิน {0} ตัวอักษร", LONGEST));
        }
        if (words.english().length() > LONGEST) {
            errors.add(new FieldError(
                    row.field() + ".en", "ข้อความยาวได้ไม่เกิน {0} ตัวอักษร", LONGEST));
        }
        return words;
    }
}
