package bpm.plan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is to be evaluated in an activity (ประเด็นที่ต้องประเมิน). The number is the letter's ({@code
 * 1}, {@code 1.2}), or an office's own ({@code L57-1}); a lead-in line, to which the letter gives
 * none, has {@code 0} and its topics keep theirs.
 */
public record Topic(
        String number,
        TopicKind kind,
        String text,
        String printed,
        String note,
        List<Topic> subtopics) {

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,2}(\\.\\d{1,2})?|L\\d{2,4}-[1-9]\\d?");

    public Topic {
        subtopics = List.copyOf(subtopics);
        if (!isNumber(number) || text.isBlank()) {
            throw new IllegalArgumentException(
                    "a topic has a number and a text: " + number + " " + text);
        }
        if (subtopics.stream().anyMatch(below -> !below.subtopics.isEmpty())) {
            throw new IllegalArgumentException("topics nest one level: " + number);
        }
    }

    public Topic(String number, TopicKind kind, String text) {
        this(number, kind, text, "", "", List.of());
    }

    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether it only stands over others, and is not rated itself. */
    public boolean isHeading() {
        return kind == TopicKind.LEAD_IN || !subtopics.isEmpty();
    }

    /** Whether a questionnaire asks it: neither a heading nor a matter of EA 4. */
    public boolean isRated() {
        return !isHeading() && kind.isAsked();
    }

    /** The topic and those below it, in their order. */
    public Stream<Topic> flat() {
        return Stream.concat(Stream.of(this), subtopics.stream());
    }

    /** What the topic is known by in the whole plan: {@code 2567-01-1.1.2}. */
    public String key(ActivityKey activity) {
        return activity + "." + number;
    }

    /** The same topic with these below it. */
    public Topic over(List<Topic> below) {
        return new Topic(number, kind, text, printed, note, below);
    }
}
