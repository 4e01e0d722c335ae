package bpm.nation;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;

import java.util.Optional;
import java.util.UUID;

/** A province whose districts report, spend and ask in awkward ways, all by the pages and the API. */
public record GivenNation(OfficeCode province) {

    /** Due on 31 July 2567, which has passed. */
    public static final String JULY = "2567-07-2";

    /** Due on 25 September 2567, which is still to come. */
    public static final String SEPTEMBER = "2567-12-1";

    /** Six districts: reported late, no target, returned, extended, silent with few answers, far above its target. */
    public static GivenNation in(OfficeCode province) {
        var nation = new GivenNation(province);
        nation.give(1, JULY, "60");
        nation.give(1, SEPTEMBER, "40");
        nation.give(2, JULY, "");
        nation.give(3, JULY, "60");
        nation.give(4, JULY, "60");
        nation.give(5, JULY, "60");
        nation.give(6, JULY, "10");
        nation.report(1, JULY, "45");
        nation.report(1, SEPTEMBER, "40");
        nation.report(2, JULY, "20", "70");
        nation.report(3, JULY, "60");
        nation.returned(3, JULY);
        nation.extend(4, JULY);
        nation.report(4, JULY, "30");
        nation.report(6, JULY, "40");
        nation.asks(1, JULY, 1, "50", 3, 4, 5, 5, 2, 4);
        nation.asks(5, JULY, 1, "", 5, 5);
        nation.asks(6, JULY, 1, "4", 4, 3);
        return nation;
    }

    public OfficeCode district(int number) {
        return Given.district(province, number);
    }

    private void give(int district, String activity, String target) {
        Server.bean(GivingAssignments.class)
                .give(
                        Given.planner(province),
                        ActivityKey.of(activity),
                        district(district),
                        target.isEmpty()
                                ? new Gift(Optional.empty(), "คน")
                                : new Gift(Integer.parseInt(target), "คน"));
    }

    public void report(int district, String activity, String result) {
        report(district, activity, result, "");
    }

    private void report(int district, String activity, String result, String percent) {
        var visitor = Visitor.as(Given.reporter(district(district)));
        var path = "/assignments/" + activity + "/" + district(district) + "/progress";
        visitor.send(
                path,
                "responsibleName",
                "อรทัย ใจงาม",
                "responsiblePhone",
                "081-234-5678",
                "from",
                "10 ก.ค. 2567",
                "to",
                "",
                "successPoints",
                "ผู้เข้าร่วมมีแผน",
                "result",
                result,
                "version",
                "0",
                "editor",
                "page-1",
                "percent",
                percent,
                "percentReason",
                "");
        var sent = visitor.send(
                path + "/submission", "version", "1", "sure", "NO_PHOTOS", "sure", "OVER_TARGET");
        assertThat(Server.read(
                        String.class,
                        "select state from review_filing where office = ? and activity = ? and kind = 'PROGRESS'",
                        district(district).value(),
                        activity))
                .as(sent.text())
                .isEqualTo("SUBMITTED");
    }

    private void returned(int district, String activity) {
        var answer = Visitor.as(Given.reviewer(province))
                .send(
                        "/assignments/" + activity + "/" + district(district) + "/progress/return",
                        "note",
                        "กรุณาแนบภาพ",
                        "version",
                        "1");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void extend(int district, String activity) {
        var answer = Visitor.as(Given.planner(OfficeCode.DEPARTMENT))
                .send(
                        "/plan/2567/extensions",
                        "activity",
                        activity,
                        "reach",
                        "OFFICE",
                        "office",
                        district(district).value(),
                        "until",
                        "31/10/2567",
                        "reason",
                        "น้ำท่วม");
        assertThat(answer.text()).contains("ขยายกำหนดส่งแล้ว");
    }

    /** A round whose participants rate satisfaction, and their knowledge one level lower before than after. */
    public void asks(int district, String activity, int number, String present, int... levels) {
        var code = opened(district, activity, number, present);
        for (int level : levels) {
            answer(code, level, "");
        }
    }

    /** A round that takes answers, by its public code. */
    public String opened(int district, String activity, int number, String present) {
        var visitor = Visitor.as(Given.person(district(district), Role.REPORTER));
        var made = visitor.sendJson("/api/v1/rounds", """
                {"activity":"%s","office":"%s","number":%d,"place":"หอประชุม","from":"2024-07-10",
                "to":"2024-07-10","expected":60%s}
                """.formatted(
                        activity,
                        district(district),
                        number,
                        present.isEmpty() ? "" : ",\"present\":" + present));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var round = made.body().replaceAll("(?s).*\"id\":(\\d+).*", "$1");
        var code = made.body().replaceAll("(?s).*\"code\":\"(\\w+)\".*", "$1");
        assertThat(visitor.send("/rounds/" + round + "/opening").status()).isEqualTo(200);
        return code;
    }

    /** One participant's answers, with more of them as JSON members after a comma. */
    public static void answer(String code, int level, String more) {
        var answer = Visitor.nobody()
                .sendJson(
                        "/q/" + code,
                        "{\"id\":\"" + UUID.randomUUID() + "\",\"answers\":{\"S1\":" + level
                                + ",\"S2\":0,\"K3.before\":" + Math.max(1, level - 1)
                                + ",\"K3.after\":" + level + more + "}}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }
}
