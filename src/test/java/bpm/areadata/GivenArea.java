package bpm.areadata;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.areadata.entering.FilledRow;
import bpm.areadata.entering.RowPhoto;
import bpm.areadata.entering.WritingRow;
import bpm.areadata.sending.SubmittingArea;
import bpm.form.Answers;
import bpm.form.Answers.Answer;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;

import java.util.LinkedHashMap;
import java.util.Optional;

/** A district that has an activity of which it keeps area data, with its reporter. */
public record GivenArea(AreaPlace place, Actor reporter) {

    public static final ActivityKey ACTIVITY = ActivityKey.of("2567-09-2");

    public static GivenArea in(OfficeCode province, int district) {
        return in(province, district, ACTIVITY);
    }

    public static GivenArea in(OfficeCode province, int district, ActivityKey activity) {
        var office = Given.district(province, district);
        Server.bean(GivingAssignments.class)
                .give(Given.planner(province), activity, office, new Gift(60, "คน"));
        return new GivenArea(new AreaPlace(activity, office), Given.reporter(office));
    }

    /** The code of a village of this district. */
    public String village(int tambon, int number) {
        return "%s%02d%02d".formatted(place.office(), tambon, number);
    }

    /** A row, whole and right. */
    public static Answers row(String area, String name, int quantity, int beneficiaries) {
        var row = new LinkedHashMap<String, Answer>();
        row.put("area", new Answer.One(area));
        row.put("kind", new Answer.One("group"));
        row.put("name", new Answer.One(name));
        row.put("quantity", new Answer.One(String.valueOf(quantity)));
        row.put("beneficiaries", new Answer.One(String.valueOf(beneficiaries)));
        return new Answers(row);
    }

    public GivenArea with(Answers row) {
        Server.bean(WritingRow.class).add(reporter, place, new FilledRow(row, RowPhoto.KEPT));
        return this;
    }

    public GivenArea sent() {
        Server.bean(SubmittingArea.class).submit(reporter, place, Optional.empty(), "");
        return this;
    }

    /** The names of what the trail tells of the office's area data, first one first. */
    String told() {
        return Server.read(String.class, """
                select coalesce(string_agg(what, ' ' order by number), '')
                from trail_entry
                where office = ? and what like 'area.%'
                """, place.office().value());
    }

    /** The id of the only row of that name. */
    String id(String name) {
        return Server.read(
                String.class,
                "select id::text from areadata_row where office = ? and name = ?",
                place.office().value(),
                name);
    }
}
