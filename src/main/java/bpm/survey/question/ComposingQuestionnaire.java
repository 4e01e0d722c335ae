package bpm.survey.question;

import bpm.org.OfficeCode;
import bpm.plan.Activity;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Composing the questionnaire that an office puts before participants (จัดทำแบบประเมิน): the department's for
 * the activity as last edited, else the one made from its topics, and the own topics of the office and
 * those above.
 */
@Component
public class ComposingQuestionnaire {

    private final Questionnaires questionnaires;

    ComposingQuestionnaire(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** As it would be asked in a round made now; inside the caller's transaction. */
    public Questionnaire compose(Activity activity, OfficeCode office) {
        var edited = department(activity);
        var whole = edited.with(edited.sections().stream()
                .filter(section -> !section.questions().isEmpty())
                .toList());
        var own = offices(office)
                .flatMap(asking -> questionnaires.ofOffice(activity.key(), asking).stream()
                        .flatMap(version -> version.content().topics().stream())
                        .map(topic -> topic.question(asking)))
                .toList();
        return own.isEmpty() ? whole : with(whole, own);
    }

    /** The department's part alone, which every office asks; sections without questions too. */
    public Questionnaire department(Activity activity) {
        return questionnaires
                .ofDepartment(activity.key())
                .map(version -> PlanTopics.of(activity).tie(version.content()))
                .orElseGet(() -> StandardQuestionnaire.of(activity));
    }

    private static Stream<OfficeCode> offices(OfficeCode office) {
        return Stream.of(office.parent(), office).filter(one -> !one.isDepartment());
    }

    /** The own topics stand before the open words, so that these stay last. */
    static Questionnaire with(Questionnaire whole, List<Question> own) {
        var sections = new ArrayList<>(whole.sections());
        int place = (int) sections.stream()
                .takeWhile(section -> !section.code().equals("O"))
                .count();
        sections.add(place, StandardQuestionnaire.section("L").with(own));
        return whole.with(sections);
    }
}
