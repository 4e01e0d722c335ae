package bpm.survey.editing;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.ActivityKey;
import bpm.plan.Plans;
import bpm.shared.Problem;
import bpm.survey.question.OwnTopic;
import bpm.survey.question.Question;
import bpm.survey.question.Questionnaires;
import bpm.survey.round.RoundPlace;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Opening what an office asks besides (เปิดประเด็นเพิ่มเติม): where it, or an office below it, has the
 * activity.
 */
@Component
class OpeningTopics {

    private final Transactions transactions;
    private final JdbcClient database;
    private final Plans plans;
    private final Offices offices;
    private final Questionnaires questionnaires;

    OpeningTopics(
            Transactions transactions,
            JdbcClient database,
            Plans plans,
            Offices offices,
            Questionnaires questionnaires) {
        this.transactions = transactions;
        this.database = database;
        this.plans = plans;
        this.offices = offices;
        this.questionnaires = questionnaires;
    }

    OpenedTopics open(Actor actor, RoundPlace place) {
        return transactions.read(actor, () -> {
            var office = place.office();
            if (office.isDepartment() || !actor.sees(office)) {
                throw Problem.notFound();
            }
            boolean asks = asks(place);
            return new OpenedTopics(
                    place,
                    plans.activity(place.activity()),
                    offices.get(office),
                    questionnaires.ownHistory(place.activity(), office),
                    office.isDistrict() ? above(place) : List.of(),
                    asks,
                    asks && (actor.is(Role.REPORTER, office) || actor.is(Role.PLANNER, office)));
        });
    }

    /** Whether anything in the office's scope is to be evaluated; without an assignment it is not found. */
    private boolean asks(RoundPlace place) {
        return database.sql("""
                        select bool_or(evaluation) as asks
                        from plan_assignment_v
                        where activity = :activity
                          and office like :scope
                        having count(*) > 0
                        """)
                .param("activity", place.activity().toString())
                .param("scope", place.office().scope() + "%")
                .query(Boolean.class)
                .optional()
                .orElseThrow(Problem::notFound);
    }

    private List<Question> above(RoundPlace place) {
        var office = place.office().parent();
        return own(place.activity(), office).stream()
                .map(topic -> topic.question(office))
                .toList();
    }

    private List<OwnTopic> own(ActivityKey activity, OfficeCode office) {
        return questionnaires
                .ofOffice(activity, office)
                .map(version -> version.content().topics())
                .orElse(List.of());
    }
}
