package bpm.province;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.review.FilingKind;
import bpm.review.FilingRef;
import bpm.review.FilingStep;
import bpm.review.Filings;
import bpm.review.TakingStep;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A province two of whose districts were given 60 people each: every time another activity. */
record GivenOverview(OverviewPlace place, Actor writer, OfficeCode first, OfficeCode second) {

    private static final OfficeCode PROVINCE = Given.province();
    private static final List<String> ACTIVITIES = List.of(
            "2567-03-2",
            "2567-07-2",
            "2567-10-1",
            "2567-12-1",
            "2567-13-1",
            "2567-16-1",
            "2567-08-1",
            "2567-15-1");
    private static final AtomicInteger NEXT = new AtomicInteger();

    static final Actor DEPARTMENT = Given.reviewer(OfficeCode.DEPARTMENT);

    static GivenOverview of() {
        var activity = ActivityKey.of(ACTIVITIES.get(NEXT.getAndIncrement()));
        var given = new GivenOverview(
                new OverviewPlace(activity, PROVINCE),
                Given.reporter(PROVINCE),
                Given.district(PROVINCE, 1),
                Given.district(PROVINCE, 2));
        var planner = Given.planner(PROVINCE);
        var giving = Server.bean(GivingAssignments.class);
        giving.give(planner, activity, given.first, new Gift(60, "คน"));
        giving.give(planner, activity, given.second, new Gift(60, "คน"));
        return given;
    }

    String path() {
        return place.path();
    }

    /** The district reports that many people and the province approves all it filed. */
    void approved(OfficeCode district, int result) {
        var reporter = Given.reporter(district);
        Visitor.as(reporter)
                .putJson(
                        "/api/v1/assignments/" + place.activity() + "/" + district + "/progress",
                        "{\"result\":" + result + "}",
                        "0");
        for (var kind : List.of(FilingKind.PROGRESS, FilingKind.EVALUATION, FilingKind.RESULTS)) {
            approved(reporter, new FilingRef(kind, place.activity().toString(), district));
        }
    }

    private void approved(Actor reporter, FilingRef ref) {
        Server.bean(Transactions.class)
                .write(
                        reporter,
                        () -> Server.bean(Filings.class)
                                .open(ref, place.activity().year()));
        var taking = Server.bean(TakingStep.class);
        taking.take(reporter, ref, FilingStep.SUBMIT, "");
        taking.take(Given.reviewer(place.province()), ref, FilingStep.APPROVE, "");
    }

    /** The department approves what the province sent. */
    void approvedByDepartment() {
        Server.bean(TakingStep.class).take(DEPARTMENT, place.filing(), FilingStep.APPROVE, "");
    }

    /** The mark of the figures on the page. */
    static String figures(Visitor.Answer page) {
        return page.page().select("input[name=figures]").val();
    }

    /** What the trail tells of the overview, first one first. */
    String told() {
        return Server.read(String.class, """
                select coalesce(string_agg(what, ' ' order by number), '')
                from trail_entry
                where subject = ? and what like 'overview.%'
                """, place.subject());
    }
}
