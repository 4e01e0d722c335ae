package bpm.province;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;

import java.util.List;
import java.util.UUID;

/** A province of eighteen districts, each of which trains 60 people, and what they send by the pages and the API. */
public record GivenYear(
        ActivityKey activity,
        List<OfficeCode> districts,
        Actor writer,
        Actor reviewer,
        Actor department) {

    private static final OfficeCode PROVINCE = Given.eighteen();

    public static GivenYear of(String key) {
        var activity = ActivityKey.of(key);
        var districts = Server.bean(Offices.class).children(PROVINCE).stream()
                .map(Office::code)
                .toList();
        assertThat(districts).hasSize(18);
        var planner = Given.planner(PROVINCE);
        districts.forEach(district -> Server.bean(GivingAssignments.class)
                .give(planner, activity, district, new Gift(60, "คน")));
        return new GivenYear(
                activity,
                districts,
                Given.reporter(PROVINCE),
                Given.reviewer(PROVINCE),
                Given.reviewer(OfficeCode.DEPARTMENT));
    }

    public OverviewPlace place() {
        return new OverviewPlace(activity, PROVINCE);
    }

    public OfficeCode last() {
        return districts.getLast();
    }

    /** A district reports 58 of 60 people, asks two of them, and tells what its money was spent on. */
    public void files(OfficeCode district) {
        var visitor = Visitor.as(Given.reporter(district));
        progress(visitor, "/assignments/" + activity + "/" + district + "/progress");
        filesAllButProgress(district);
    }

    /** The same but for the progress report. */
    public void filesAllButProgress(OfficeCode district) {
        var visitor = Visitor.as(Given.reporter(district));
        var path = "/assignments/" + activity + "/" + district;
        evaluation(visitor, path + "/evaluation", district);
        results(visitor, path + "/results");
    }

    private static void progress(Visitor visitor, String path) {
        visitor.send(
                path,
                "responsibleName",
                "อรทัย ใจงาม",
                "responsiblePhone",
                "๐๘๑-๒๓๔-๕๖๗๘",
                "from",
                "10 ก.ค. 2567",
                "to",
                "",
                "successPoints",
                "ผู้เข้าร่วมมีแผน",
                "result",
                "๕๘",
                "version",
                "0",
                "editor",
                "page-1");
        sent(visitor.send(path + "/submission", "version", "1", "sure", "NO_PHOTOS"));
    }

    private void evaluation(Visitor visitor, String path, OfficeCode district) {
        round(visitor, district, 1);
        sent(visitor.send(
                path + "/submission", "comment", "จัดได้ดี", "version", "0", "answers", "2"));
    }

    /** One more round of the district, which two people answer. */
    public void asks(OfficeCode district, int number) {
        round(Visitor.as(Given.reporter(district)), district, number);
    }

    private void round(Visitor visitor, OfficeCode district, int number) {
        var made = visitor.sendJson("/api/v1/rounds", """
                {"activity":"%s","office":"%s","number":%d,"place":"หอประชุม","from":"2024-07-10",
                "to":"2024-07-10","expected":60,"present":2}
                """.formatted(activity, district, number));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var round = made.body().replaceAll("(?s).*\"id\":(\\d+).*", "$1");
        var code = made.body().replaceAll("(?s).*\"code\":\"(\\w+)\".*", "$1");
        assertThat(visitor.send("/rounds/" + round + "/opening").status()).isEqualTo(200);
        for (int level : new int[] {4, 5}) {
            var answer = Visitor.nobody()
                    .sendJson(
                            "/q/" + code,
                            "{\"id\":\"" + UUID.randomUUID() + "\",\"answers\":{\"S1\":" + level
                                    + "}}");
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        }
        assertThat(visitor.send("/rounds/" + round + "/closing").status()).isEqualTo(200);
    }

    private static void results(Visitor visitor, String path) {
        visitor.send(
                path,
                "version",
                "0",
                "objectives",
                "ให้มีแผนปลดหนี้",
                "targetGroup",
                "กรรมการ",
                "male",
                "20",
                "female",
                "38",
                "dates.0.from",
                "10 ก.ค. 2567",
                "place",
                "หอประชุมอำเภอ",
                "received",
                "12,000",
                "spent",
                "11,500.50",
                "how",
                "อบรมหนึ่งวัน",
                "outputs.0.indicator",
                "จำนวนคน",
                "outputs.0.reached",
                "58",
                "outcomes",
                "มีแผนครบ",
                "then",
                "");
        sent(visitor.send(path + "/submission", "version", "1"));
    }

    /** The province approves all that districts sent it, as on its desk: chosen, and approved at once. */
    public void approves(List<OfficeCode> of) {
        var visitor = Visitor.as(reviewer);
        for (var district : of) {
            var answer = visitor.send(
                    "/reviews",
                    "filing",
                    "progress:" + activity + ":" + district + ":1",
                    "filing",
                    "evaluation:" + activity + ":" + district + ":1",
                    "filing",
                    "results:" + activity + ":" + district + ":1",
                    "step",
                    "approval");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }

    private static void sent(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.path() + ": " + answer.text()).isEqualTo(200);
    }
}
