package bpm.plan;

import bpm.shared.FiscalYear;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that offices run and report on (กิจกรรม): who runs it, which forms apply, until when,
 * and what is asked.
 */
public record Activity(
        ActivityKey key,
        Title title,
        Level level,
        Forms forms,
        ReportingWindow window,
        Target target,
        List<String> successPoints,
        List<String> notes,
        List<Topic> topics) {

    public Activity {
        successPoints = List.copyOf(successPoints);
        notes = List.copyOf(notes);
        topics = List.copyOf(topics);
        var numbers = new HashSet<String>();
        if (!topics.stream().flatMap(Topic::flat).allMatch(topic -> numbers.add(topic.number()))) {
            throw new IllegalArgumentException("a topic's number stands twice in " + key);
        }
    }

    public String name() {
        return title.thai();
    }

    public FiscalYear year() {
        return key.year();
    }

    /** Every topic with those below it, headings too, in their order. */
    public Stream<Topic> everyTopic() {
        return topics.stream().flatMap(Topic::flat);
    }

    /** The topics that stand over no others; a matter of EA 4 counts among them. */
    public List<Topic> leaves() {
        return everyTopic().filter(topic -> !topic.isHeading()).toList();
    }

    /** The topics that a questionnaire asks. */
    public List<Topic> rated() {
        return everyTopic().filter(Topic::isRated).toList();
    }

    /** The same activity with another window. */
    public Activity with(ReportingWindow other) {
        return new Activity(key, title, level, forms, other, target, successPoints, notes, topics);
    }

    /** The same activity with other topics. */
    public Activity with(List<Topic> others) {
        return new Activity(key, title, level, forms, window, target, successPoints, notes, others);
    }
}
