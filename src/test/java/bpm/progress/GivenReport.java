package bpm.progress;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.plan.Level;
import bpm.plan.Plans;
import bpm.progress.report.ProgressField;
import bpm.progress.report.ProgressForm;
import bpm.shared.FiscalYear;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A district that was given 60 people to train, with its reporter and the province's reviewer. */
record GivenReport(OfficeCode province, ReportPlace place, Actor reporter, Actor reviewer) {

    private static final OfficeCode PROVINCE = Given.province();
    private static final Actor PLANNER = Given.planner(PROVINCE);
    private static final List<OfficeCode> DISTRICTS =
            Server.bean(Offices.class).children(PROVINCE).stream()
                    .map(Office::code)
                    .toList();
    private static final List<ActivityKey> ACTIVITIES = Server.bean(Plans.class)
            .year(new FiscalYear(2567))
            .activities()
            .filter(activity -> activity.level() == Level.DISTRICT)
            .map(Activity::key)
            .toList();
    /** Each report is another district's, or of another activity. */
    private static final AtomicInteger NEXT = new AtomicInteger();

    static final ProgressForm WHOLE = ProgressForm.EMPTY
            .with(ProgressField.RESPONSIBLE_NAME, "อรทัย ใจงาม")
            .with(ProgressField.RESPONSIBLE_PHONE, "081-234-5678")
            .with(ProgressField.DATES, "10 ก.ค. 2567")
            .with(ProgressField.RESULT, "58");

    static GivenReport ofSixty() {
        return of(new Gift(60, "คน"));
    }

    static GivenReport of(Gift gift) {
        int next = NEXT.getAndIncrement();
        var district = DISTRICTS.get(next % DISTRICTS.size());
        var activity = ACTIVITIES.get(next / DISTRICTS.size());
        Server.bean(GivingAssignments.class).give(PLANNER, activity, district, gift);
        return new GivenReport(
                PROVINCE,
                new ReportPlace(activity, district),
                Given.reporter(district),
                Given.reviewer(PROVINCE));
    }

    /** A reporter of another district of the same province. */
    Actor neighbour() {
        return Given.reporter(
                DISTRICTS.get((DISTRICTS.indexOf(place.office()) + 1) % DISTRICTS.size()));
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
