package bpm.survey.question;

import bpm.plan.Activity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions that are topics of the plan (ข้อที่มาจากประเด็นของแผน): a questionnaire may order them and say
 * them in English, but their codes and their Thai are the plan's, and none is left out.
 */
public final class PlanTopics {

    /** Codes that only topics have, so that one that left the plan is known as such. */
    private static final Pattern TOPIC = Pattern.compile("[KR]\\d.*|L\\d.*");

    private final Map<String, List<Question>> sections = new LinkedHashMap<>();

    private PlanTopics(Activity activity) {
        for (var code : List.of("K", "R", "S")) {
            sections.put(code, StandardQuestionnaire.topics(code, activity));
        }
    }

    public static PlanTopics of(Activity activity) {
        return new PlanTopics(activity);
    }

    /** Every question that is a topic of the plan, as the plan has it. */
    public Stream<Question> all() {
        return sections.values().stream().flatMap(List::stream);
    }

    /** The question as the plan has it, where the code is one of its topics. */
    public Optional<Question> find(String code) {
        return all().filter(question -> question.code().equals(code)).findFirst();
    }

    public boolean has(String code) {
        return find(code).isPresent();
    }

    /** Whether only topics of the plan may have such a code. */
    public static boolean isTopic(String code) {
        return TOPIC.matcher(code).matches();
    }

    /** What was edited, with the topics as the plan has them now. */
    public Questionnaire tie(Questionnaire edited) {
        var seen = new HashSet<String>();
        var tied = edited.sections().stream()
                .map(section -> section.with(section.questions().stream()
                        .filter(question -> has(question.code()) || !isTopic(question.code()))
                        .map(question -> find(question.code())
                                .map(topic -> said(topic, question))
                                .orElse(question))
                        .peek(question -> seen.add(question.code()))
                        .toList()))
                .collect(Collectors.toCollection(ArrayList::new));
        sections.forEach((code, topics) -> {
            var missing = topics.stream()
                    .filter(topic -> !seen.contains(topic.code()))
                    .toList();
            if (!missing.isEmpty()) {
                add(tied, code, missing);
            }
        });
        return edited.with(tied);
    }

    private static Question said(Question topic, Question edited) {
        return new Question(
                topic.code(),
                topic.kind(),
                new Wording(topic.text().thai(), edited.text().english()),
                new Wording(topic.heading().thai(), edited.heading().english()),
                topic.options());
    }

    private static void add(List<Section> sections, String code, List<Question> missing) {
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            if (section.code().equals(code)) {
                var all = new ArrayList<>(section.questions());
                all.addAll(missing);
                sections.set(i, section.with(all));
                return;
            }
        }
        int usual = StandardQuestionnaire.SECTIONS.indexOf(code);
        int place = (int) sections.stream()
                .takeWhile(one -> StandardQuestionnaire.SECTIONS.indexOf(one.code()) < usual)
                .count();
        sections.add(place, StandardQuestionnaire.section(code).with(missing));
    }
}
