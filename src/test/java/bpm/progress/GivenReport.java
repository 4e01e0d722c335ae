package bpm.progress;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.progress.report.ProgressField;
import bpm.progress.report.ProgressForm;

/** A district that was given 60 people to train, with its reporter and the province's reviewer. */
record GivenReport(OfficeCode province, ReportPlace place, Actor reporter, Actor reviewer) {

    static final ProgressForm WHOLE = ProgressForm.EMPTY
            .with(ProgressField.RESPONSIBLE_NAME, "อรทัย ใจงาม")
            .with(ProgressField.RESPONSIBLE_PHONE, "081-234-5678")
            .with(ProgressField.DATES, "10 ก.ค. 2567")
            .with(ProgressField.RESULT, "58");

    static GivenReport ofSixty() {
        return of(new Gift(60, "คน"));
    }

    static GivenReport of(Gift gift) {
        var province = Given.province();
        var activity = ActivityKey.of("2567-07-2");
        var district = Given.district(province, 1);
        Server.bean(GivingAssignments.class)
                .give(Given.planner(province), activity, district, gift);
        return new GivenReport(
                province,
                new ReportPlace(activity, district),
                Given.reporter(district),
                Given.reviewer(province));
    }

    String path() {
        return place.path();
    }

    /** How many lines of that word the trail has about the assignment. */
    int trailLines(String what) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = ?",
                place.subject(),
                what);
    }
}
