package bpm.survey.editing;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.Problem;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Questionnaires;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.function.Function;

/**
 * What every change of the department's questionnaire has in common: found, allowed, kept as a version,
 * told.
 */
@Component
class KeepingQuestionnaire {

    private final Transactions transactions;
    private final OpeningQuestionnaire opening;
    private final Questionnaires questionnaires;
    private final Trail trail;

    KeepingQuestionnaire(
            Transactions transactions,
            OpeningQuestionnaire opening,
            Questionnaires questionnaires,
            Trail trail) {
        this.transactions = transactions;
        this.opening = opening;
        this.questionnaires = questionnaires;
        this.trail = trail;
    }

    /** Keeps what the deed makes of it over the version that was seen; nothing where nothing changes. */
    OpenedQuestionnaire keep(
            Actor actor,
            ActivityKey key,
            int seen,
            String what,
            Function<OpenedQuestionnaire, Questionnaire> deed) {
        return transactions.write(actor, () -> {
            var before = opening.open(actor, key);
            require(before);
            if (before.version() != seen) {
                throw Questionnaires.stale();
            }
            var after = OpeningQuestionnaire.whole(deed.apply(before));
            if (after.equals(before.content())) {
                return before;
            }
            questionnaires.keep(actor, key, OfficeCode.DEPARTMENT, seen, after);
            trail.add(
                    actor,
                    OfficeCode.DEPARTMENT,
                    what,
                    "questionnaire " + key,
                    QuestionnaireTold.difference(seen + 1, before.content(), after));
            return opening.open(actor, key);
        });
    }

    /** Refuses whoever may only read it. */
    static void require(OpenedQuestionnaire opened) {
        if (!opened.mayEdit()) {
            throw Problem.forbidden("เฉพาะผู้จัดทำแผนของกรมเท่านั้นที่แก้ไขแบบประเมินได้");
        }
    }
}
