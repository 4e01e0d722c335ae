package bpm.survey.question;

import bpm.plan.Activity;
import bpm.plan.Topic;
import bpm.plan.TopicKind;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The questionnaire made from an activity's topics and the standard blocks (แบบมาตรฐาน), before anyone edits
 * it. Its own words stand in {@code questionnaire/standard.json}.
 */
public final class StandardQuestionnaire {

    /** The sections in their usual order; local topics stand before the open words. */
    public static final List<String> SECTIONS = List.of("G", "K", "R", "U", "S", "L", "O");

    private static final Questionnaire WORDS = words();
    /** What an activity that asks only for satisfaction asks about the participant. */
    private static final Set<String> SHORT = Set.of("sex", "age", "role");

    private StandardQuestionnaire() {}

    public static Questionnaire of(Activity activity) {
        return new Questionnaire(
                new Wording(activity.name(), activity.title().english()),
                WORDS.purpose(),
                WORDS.scale(),
                WORDS.sections().stream()
                        .map(section -> section.with(questions(section, activity)))
                        .filter(section -> !section.questions().isEmpty())
                        .toList());
    }

    /** A standard section by its code, without questions. */
    public static Section section(String code) {
        return WORDS.sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow()
                .with(List.of());
    }

    private static List<Question> questions(Section section, Activity activity) {
        boolean only = asksOnlySatisfaction(activity);
        var standard = section.questions().stream();
        return switch (section.code()) {
            case "G" -> standard.filter(q -> !only || SHORT.contains(q.code())).toList();
            case "K", "R" -> topics(section.code(), activity);
            case "U" -> only ? List.of() : standard.toList();
            case "S" ->
                only
                        ? topics("S", activity)
                        : Stream.concat(standard, topics("S", activity).stream())
                                .toList();
            default -> standard.toList();
        };
    }

    /** The questions of a section that are topics of the plan. */
    static List<Question> topics(String section, Activity activity) {
        return switch (section) {
            case "K" -> of(activity, TopicKind::isBeforeAndAfter, "K");
            case "R" ->
                of(activity, kind -> !kind.isBeforeAndAfter() && !isSatisfaction(kind), "R");
            case "S" ->
                of(
                        activity,
                        StandardQuestionnaire::isSatisfaction,
                        asksOnlySatisfaction(activity) ? "S" : "R");
            default -> List.of();
        };
    }

    private static boolean asksOnlySatisfaction(Activity activity) {
        var rated = activity.rated();
        return !rated.isEmpty() && rated.stream().allMatch(topic -> isSatisfaction(topic.kind()));
    }

    private static boolean isSatisfaction(TopicKind kind) {
        return kind == TopicKind.SATISFACTION;
    }

    /** The activity's topics of some kinds, each under the line that stands over it. */
    private static List<Question> of(Activity activity, Predicate<TopicKind> kinds, String letter) {
        return activity.topics().stream()
                .flatMap(top -> top.flat()
                        .filter(topic -> topic.isRated() && kinds.test(topic.kind()))
                        .map(topic -> question(letter, topic, topic.equals(top) ? "" : top.text())))
                .toList();
    }

    private static Question question(String letter, Topic topic, String heading) {
        return new Question(
                topic.number().startsWith("L") ? topic.number() : letter + topic.number(),
                topic.kind().isBeforeAndAfter() ? QuestionKind.PAIR : QuestionKind.RATING,
                new Wording(topic.text()),
                new Wording(heading),
                List.of());
    }

    private static Questionnaire words() {
        var name = "/questionnaire/standard.json";
        try (InputStream in =
                Objects.requireNonNull(StandardQuestionnaire.class.getResourceAsStream(name))) {
            return JsonMapper.builder().build().readValue(in, Questionnaire.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
