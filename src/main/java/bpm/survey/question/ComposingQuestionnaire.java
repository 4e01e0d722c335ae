package bpm.survey.question;

import bpm.org.OfficeCode;
import bpm.plan.Activity;

import org.springframework.stereotype.Component;

/**
 * Composing the questionnaire that an office puts before participants (จัดทำแบบประเมิน): the
 * department's for the
 * activity as last edited, else the one made from its topics, and the own topics of the office and
 * those above.
 */
@Component
public class ComposingQuestionnaire {

    /** As it would be asked in a round made now; inside the caller's transaction. */
    public Questionnaire compose(Activity activity, OfficeCode office) {
        return StandardQuestionnaire.of(activity);
    }
}
