package bpm.survey.editing;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.GivenPlan;
import bpm.survey.question.ComposingQuestionnaire;
import bpm.survey.question.Questionnaire;

/** An activity of a year that nobody else uses, and the department's planner who edits what it asks. */
record GivenQuestionnaire(ActivityKey activity, Actor planner) {

    static GivenQuestionnaire of(String number) {
        var key = ActivityKey.of(GivenPlan.published() + "-" + number);
        return new GivenQuestionnaire(key, Given.planner(OfficeCode.DEPARTMENT));
    }

    String path() {
        return "/plan/activities/" + activity + "/questionnaire";
    }

    Form form(Visitor visitor) {
        return Form.of(visitor.get(path() + "/edit"));
    }

    Visitor.Answer save(Visitor visitor, Form form) {
        return visitor.send(path() + "/edit", form.fields());
    }

    /** What an office would ask now. */
    Questionnaire asked(OfficeCode office) {
        var plans = Server.bean(bpm.plan.Plans.class);
        return Server.bean(ComposingQuestionnaire.class).compose(plans.activity(activity), office);
    }

    /** What the trail tells of the questionnaire, first one first. */
    String trail() {
        return Server.read(String.class, """
                select coalesce(string_agg(what, ' ' order by number), '')
                from trail_entry
                where office = '00' and subject = ?
                """, "questionnaire " + activity);
    }
}
