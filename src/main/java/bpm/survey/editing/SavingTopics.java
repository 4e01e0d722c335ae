package bpm.survey.editing;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.plan.Assignment;
import bpm.shared.Problem;
import bpm.survey.question.OwnTopic;
import bpm.survey.question.Questionnaires;
import bpm.survey.question.Questionnaires.OwnTopics;
import bpm.survey.round.RoundPlace;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Saving what an office asks besides, in its own scope (บันทึกประเด็นเพิ่มเติม). */
@Component
class SavingTopics {

    private final Transactions transactions;
    private final OpeningTopics opening;
    private final Questionnaires questionnaires;
    private final Trail trail;

    SavingTopics(
            Transactions transactions,
            OpeningTopics opening,
            Questionnaires questionnaires,
            Trail trail) {
        this.transactions = transactions;
        this.opening = opening;
        this.questionnaires = questionnaires;
        this.trail = trail;
    }

    OpenedTopics save(Actor actor, RoundPlace place, int seen, TypedTopics typed) {
        return transactions.write(actor, () -> {
            var before = opening.open(actor, place);
            require(before);
            if (before.version() != seen) {
                throw Questionnaires.stale();
            }
            var after = checked(before, typed);
            if (after.equals(before.topics())) {
                return before;
            }
            questionnaires.keep(
                    actor, place.activity(), place.office(), seen, new OwnTopics(after));
            trail.add(
                    actor,
                    place.office(),
                    "topics.saved",
                    Assignment.subject(place.activity(), place.office()),
                    Map.of(
                            "version", seen + 1,
                            "before", told(before.topics()),
                            "after", told(after)));
            return opening.open(actor, place);
        });
    }

    private static List<OwnTopic> checked(OpenedTopics before, TypedTopics typed) {
        var ever = before.history().stream()
                .flatMap(version -> version.content().topics().stream())
                .toList();
        var office = before.place().office();
        return new CheckingTopics(
                        ever,
                        number -> before.activity()
                                .everyTopic()
                                .anyMatch(topic ->
                                        topic.number().equals("L" + office + "-" + number)))
                .check(typed);
    }

    private static List<String> told(List<OwnTopic> topics) {
        return topics.stream()
                .map(topic -> topic.number() + " " + topic.text().thai())
                .toList();
    }

    /** Refuses whoever may only read them. */
    private static void require(OpenedTopics opened) {
        if (!opened.asks()) {
            throw Problem.conflict("แผนไม่ได้กำหนดให้ใช้แบบประเมินผลกับกิจกรรมนี้");
        }
        if (!opened.mayEdit()) {
            throw Problem.forbidden(
                    "เฉพาะผู้รายงานหรือผู้จัดทำแผนของหน่วยงานนั้นเท่านั้นที่แก้ไขประเด็นเพิ่มเติมได้");
        }
    }
}
