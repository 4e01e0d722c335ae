package bpm.plan.revision;

import bpm.plan.Activity;
import bpm.plan.Topic;
import bpm.plan.TopicKind;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;

import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An activity's topics as rows of a form: order follows the numbers, {@code 1.2} stands under
 * {@code 1}, and what follows a lead-in stands under it. A row without a text is none.
 */
record TopicRows(List<String> was, List<String> number, List<String> kind, List<String> text) {

    private static final int EMPTY_ROWS = 3;

    static TopicRows of(MultiValueMap<String, String> form) {
        return new TopicRows(
                all(form, "was"), all(form, "number"), all(form, "kind"), all(form, "text"));
    }

    private static List<String> all(MultiValueMap<String, String> form, String field) {
        return form.getOrDefault(field, List.of());
    }

    /** The rows of the activity as it stands, and some empty ones. */
    static List<TopicRow> of(Activity activity) {
        var rows = activity.everyTopic()
                .map(topic -> new TopicRow(
                        topic.number(), topic.number(), topic.kind().name(), topic.text()))
                .collect(Collectors.toCollection(ArrayList::new));
        IntStream.range(0, EMPTY_ROWS)
                .forEach(i -> rows.add(new TopicRow("", "", TopicKind.KNOWLEDGE.name(), "")));
        return rows;
    }

    List<TopicRow> rows() {
        return IntStream.range(0, text.size())
                .mapToObj(i -> new TopicRow(
                        at(was, i),
                        ThaiDigits.arabic(at(number, i).strip()),
                        at(kind, i),
                        ThaiText.tidy(at(text, i))))
                .toList();
    }

    /** The topics that the rows make; printed wording and notes stay with the row that had them. */
    List<Topic> topics(Activity before) {
        var errors = new ArrayList<FieldError>();
        var kept =
                before.everyTopic().collect(Collectors.toMap(Topic::number, Function.identity()));
        var numbers = new HashSet<String>();
        var rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            check(rows.get(i), i, numbers, errors);
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(List.copyOf(errors));
        }
        var topics = rows.stream()
                .filter(row -> !row.text().isEmpty())
                .sorted(Comparator.comparingInt(TopicRow::major).thenComparingInt(TopicRow::minor))
                .map(row -> {
                    var old =
                            kept.getOrDefault(row.was(), new Topic("0", TopicKind.KNOWLEDGE, "?"));
                    return new Topic(
                            row.number(),
                            TopicKind.valueOf(row.kind()),
                            row.text(),
                            old.printed(),
                            old.note(),
                            List.of());
                })
                .toList();
        return nested(topics);
    }

    private static void check(
            TopicRow row, int i, HashSet<String> numbers, List<FieldError> errors) {
        if (row.text().isEmpty()) {
            return;
        }
        var field = "number-" + i;
        if (!row.number().matches("\\d{1,2}(\\.[1-9]\\d?)?")) {
            errors.add(new FieldError(field, "เลขข้อ “{0}” ต้องเขียนแบบ 1 หรือ 1.2", row.number()));
        } else if (!numbers.add(row.number())) {
            errors.add(new FieldError(field, "เลขข้อ “{0}” ซ้ำกันในกิจกรรมนี้", row.number()));
        }
        if (Arrays.stream(TopicKind.values()).noneMatch(known -> known.name().equals(row.kind()))) {
            errors.add(new FieldError("kind-" + i, "กรุณาเลือกชนิดของประเด็น"));
        }
    }

    private static List<Topic> nested(List<Topic> flat) {
        var lead =
                flat.stream().filter(topic -> topic.kind() == TopicKind.LEAD_IN).findFirst();
        if (lead.isPresent()) {
            return List.of(lead.get()
                    .over(below(flat, topic -> !topic.number().equals(lead.get().number()))));
        }
        var tops = below(flat, topic -> !topic.number().contains("."));
        for (var topic : below(flat, topic -> topic.number().contains("."))) {
            if (tops.stream().noneMatch(top -> topic.number().startsWith(top.number() + "."))) {
                throw Problem.invalid("topics", "ไม่พบข้อใหญ่ของข้อ {0}", topic.number());
            }
        }
        return tops.stream()
                .map(top -> top.over(
                        below(flat, topic -> topic.number().startsWith(top.number() + "."))))
                .toList();
    }

    private static List<Topic> below(List<Topic> flat, Predicate<Topic> which) {
        return flat.stream().filter(which).toList();
    }

    private static String at(List<String> values, int i) {
        return i < values.size() ? values.get(i) : "";
    }
}
