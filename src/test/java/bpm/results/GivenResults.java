package bpm.results;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.form.Answers;
import bpm.form.Answers.Answer;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A district that is to file the results of an activity, with its reporter. */
public record GivenResults(ResultsPlace place, Actor reporter) {

    /** The activity of which the plan has a matter collected. */
    public static final ActivityKey ACTIVITY = ActivityKey.of("2567-06-2");

    public static GivenResults in(OfficeCode province, int district) {
        return in(province, district, ACTIVITY);
    }

    public static GivenResults in(OfficeCode province, int district, ActivityKey activity) {
        var office = Given.district(province, district);
        Server.bean(GivingAssignments.class)
                .give(Given.planner(province), activity, office, new Gift(60, "คน"));
        return new GivenResults(new ResultsPlace(activity, office), Given.reporter(office));
    }

    /** The whole form, filled in. */
    public static Answers whole(int men, int women, String how) {
        var answers = new LinkedHashMap<String, Answer>();
        text(answers, "objectives", "ส่งเสริมชุมชนธรรมาภิบาล");
        text(answers, "targetGroup", "ผู้นำชุมชน");
        text(answers, "male", String.valueOf(men));
        text(answers, "female", String.valueOf(women));
        text(answers, "place", "หอประชุมอำเภอ");
        text(answers, "received", "12,000");
        text(answers, "spent", "11,500.50");
        text(answers, "how", how);
        text(answers, "outcomes", "มีแผนชุมชน");
        text(answers, "collect_2", "เก็บแล้ว 3 ชุมชน");
        answers.put(
                "dates",
                new Answer.Table(
                        List.of(new Answers(Map.of("from", new Answer.One("๑๕ มิ.ย. ๒๕๖๗"))))));
        answers.put(
                "outputs",
                new Answer.Table(List.of(new Answers(Map.of(
                        "indicator", new Answer.One("จำนวนคน"),
                        "reached", new Answer.One("58"))))));
        return new Answers(answers);
    }

    private static void text(Map<String, Answer> answers, String code, String text) {
        answers.put(code, new Answer.One(text));
    }

    /** Saves the whole form and sends it. */
    public GivenResults sent(int men, int women, String how) {
        int seen =
                Server.bean(OpeningResults.class).open(reporter, place).draft().version();
        Server.bean(SavingResults.class).save(reporter, place, whole(men, women, how), seen);
        Server.bean(SubmittingResults.class)
                .submit(reporter, place, java.util.Optional.empty(), "");
        return this;
    }

    /** The names of what the trail tells of the office's results, first one first. */
    String told() {
        return Server.read(String.class, """
                select coalesce(string_agg(what, ' ' order by number), '')
                from trail_entry
                where office = ? and (what like 'results.%' or subject like 'results:%')
                """, place.office().value());
    }
}
