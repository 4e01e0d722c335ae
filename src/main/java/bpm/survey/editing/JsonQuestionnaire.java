package bpm.survey.editing;

import bpm.shared.Problem;
import bpm.survey.question.PlanTopics;
import bpm.survey.question.Wording;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A questionnaire as a program sends it (แบบประเมินที่โปรแกรมส่ง), read into what a person would have typed. */
final class JsonQuestionnaire {

    private JsonQuestionnaire() {}

    /** A topic of the plan that is not sent was taken out, which is refused as on the page. */
    static TypedQuestionnaire read(JsonNode body, PlanTopics topics) {
        var sections = new ArrayList<TypedSection>();
        body.path("sections").forEach(section -> sections.add(section(section)));
        var scale = new ArrayList<Wording>();
        body.path("scale").forEach(word -> scale.add(words(word)));
        if (scale.size() != 6) {
            throw Problem.invalid("scale", "คำของระดับต้องมี 6 คำ คือ 5 ถึง 1 และไม่มีความเห็น");
        }
        return new TypedQuestionnaire(
                words(body.path("title")),
                words(body.path("purpose")),
                scale,
                withGone(sections, topics));
    }

    private static TypedSection section(JsonNode section) {
        var code = text(section, "code");
        var questions = new ArrayList<TypedQuestion>();
        section.path("questions").forEach(one -> questions.add(question(one)));
        return new TypedSection(
                code,
                "",
                words(section.path("title")),
                words(section.path("lead")),
                questions,
                List.of(TypedQuestion.blank(code, 1)));
    }

    private static TypedQuestion question(JsonNode one) {
        var options = new ArrayList<String>();
        one.path("options").forEach(option -> options.add(line(option)));
        return new TypedQuestion(
                "q." + text(one, "code"),
                text(one, "code"),
                text(one, "kind"),
                "",
                words(one.path("text")),
                words(one.path("heading")),
                String.join("\n", options),
                false);
    }

    private static String line(JsonNode option) {
        var words = words(option.path("text"));
        var key = text(option, "key");
        return (key.isEmpty() ? "" : key + ": ") + words.thai() + " | " + words.english();
    }

    private static List<TypedSection> withGone(List<TypedSection> sections, PlanTopics topics) {
        var sent = sections.stream()
                .flatMap(section -> section.questions().stream())
                .map(TypedQuestion::code)
                .collect(Collectors.toSet());
        var gone = topics.all()
                .filter(topic -> !sent.contains(topic.code()))
                .map(topic -> TypedQuestion.of(topic, 1).without())
                .toList();
        if (sections.isEmpty() || gone.isEmpty()) {
            return sections;
        }
        var first = sections.getFirst();
        var all = new ArrayList<>(first.questions());
        all.addAll(gone);
        sections.set(0, first.with(all));
        return sections;
    }

    private static Wording words(JsonNode node) {
        return new Wording(text(node, "thai"), text(node, "english"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
