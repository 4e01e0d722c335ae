package bpm.survey.editing;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Plans;
import bpm.shared.Problem;
import bpm.survey.question.ComposingQuestionnaire;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Questionnaires;
import bpm.survey.question.Section;
import bpm.survey.question.StandardQuestionnaire;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Opening the department's questionnaire (เปิดแบบประเมิน): whoever sees the activity may read it. */
@Component
class OpeningQuestionnaire {

    private final Transactions transactions;
    private final Plans plans;
    private final Questionnaires questionnaires;
    private final ComposingQuestionnaire composing;

    OpeningQuestionnaire(
            Transactions transactions,
            Plans plans,
            Questionnaires questionnaires,
            ComposingQuestionnaire composing) {
        this.transactions = transactions;
        this.plans = plans;
        this.questionnaires = questionnaires;
        this.composing = composing;
    }

    /** The key as an address names it; words that name none, or nothing the actor sees, lead nowhere. */
    OpenedQuestionnaire open(Actor actor, String named) {
        return ActivityKey.parse(named).map(key -> open(actor, key)).orElseThrow(Problem::notFound);
    }

    OpenedQuestionnaire open(Actor actor, ActivityKey key) {
        return transactions.read(actor, () -> {
            var activity = plans.find(key.year(), actor)
                    .flatMap(edition -> edition.plan().activity(key))
                    .orElseThrow(Problem::notFound);
            return new OpenedQuestionnaire(
                    activity,
                    whole(composing.department(activity)),
                    questionnaires.history(key),
                    actor.is(Role.PLANNER, OfficeCode.DEPARTMENT));
        });
    }

    /** With every section to which questions may be added. */
    static Questionnaire whole(Questionnaire content) {
        var sections = new ArrayList<>(content.sections());
        for (var code : List.of("G", "U", "S", "O")) {
            if (sections.stream().noneMatch(section -> section.code().equals(code))) {
                sections.add(place(sections, code), StandardQuestionnaire.section(code));
            }
        }
        return content.with(sections);
    }

    private static int place(List<Section> sections, String code) {
        int usual = StandardQuestionnaire.SECTIONS.indexOf(code);
        return (int) sections.stream()
                .takeWhile(one -> StandardQuestionnaire.SECTIONS.indexOf(one.code()) < usual)
                .count();
    }
}
