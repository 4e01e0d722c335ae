package bpm.years;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.FiscalYear;
import bpm.survey.round.Round;
import bpm.survey.round.Rounds;

import java.time.LocalDate;

/** What offices did in a year that is over, by pages and the API. */
final class GivenYears {

    private GivenYears() {}

    /** A day of its June. */
    static LocalDate day(FiscalYear year) {
        return year.first().plusMonths(8).plusDays(19);
    }

    /** The department allots to the province, the province to the district. */
    static void allotted(ActivityKey activity, OfficeCode district, int baht) {
        post(
                Visitor.as(Given.planner(OfficeCode.DEPARTMENT)),
                "ALLOT",
                activity,
                district.parent(),
                baht);
        post(Visitor.as(Given.planner(district.parent())), "ALLOT", activity, district, baht);
    }

    static void spent(ActivityKey activity, OfficeCode district, int baht) {
        post(
                Visitor.as(Given.person(district, Role.REPORTER, Role.PLANNER)),
                "DISBURSE",
                activity,
                district,
                baht);
    }

    private static void post(
            Visitor visitor, String kind, ActivityKey activity, OfficeCode office, int baht) {
        var posted = visitor.sendJson(
                "/api/v1/assignments/" + activity + "/" + office + "/entries",
                """
                {"kind":"%s","amount":"%d.00","on":"%s","category":"OPERATIONS","fund":"ADMIN",
                "note":"ทดสอบ"}
                """.formatted(kind, baht, day(activity.year())));
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
    }

    /** A round whose door is open. */
    static Round open(ActivityKey activity, OfficeCode district) {
        var reporter = Visitor.as(Given.reporter(district));
        var made = reporter.sendJson("/api/v1/rounds", """
                {"activity":"%s","office":"%s","number":1,"place":"หอประชุม","from":"%s","to":"%s",
                "expected":60,"present":2}
                """.formatted(
                        activity, district, day(activity.year()), day(activity.year())));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        long id = Long.parseLong(made.body().replaceAll("(?s).*\"id\":(\\d+).*", "$1"));
        assertThat(reporter.send("/rounds/" + id + "/opening").status()).isEqualTo(200);
        var code = made.body().replaceAll("(?s).*\"code\":\"(\\w+)\".*", "$1");
        return Server.bean(Transactions.class)
                .read(
                        Given.reporter(district),
                        () -> Server.bean(Rounds.class).byCode(code).orElseThrow());
    }
}
