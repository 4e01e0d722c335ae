package bpm.nation.efficiency;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.nation.GivenNation;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/** ประสิทธิภาพของหน่วยงาน: weights of the department, other weights only tried, nobody hidden. */
class EfficiencyTest {

    private static final OfficeCode PROVINCE = Given.province(7);
    private static final GivenNation NATION = new GivenNation(PROVINCE);
    private static final String PAGE = "/efficiency/2567?office=" + PROVINCE;

    @BeforeAll
    static void given() throws InterruptedException {
        GivenNation.in(PROVINCE);
        var one = GivenMoney.in(PROVINCE, 1, ActivityKey.of(GivenNation.JULY)).allotted(10_000);
        one.post(EntryKind.DISBURSE, 5_000);
        var six = GivenMoney.in(PROVINCE, 6, ActivityKey.of(GivenNation.JULY)).allotted(9_000);
        six.post(EntryKind.DISBURSE, 8_000);
        while (Server.read(
                Boolean.class,
                "select exists (select from survey_response s, survey_watermark w where s.seq > w.seq)")) {
            Thread.sleep(200);
        }
    }

    private static Visitor.Answer set(
            Visitor visitor, int year, String version, String... weights) {
        var fields = new ArrayList<>(List.of("version", version));
        for (int i = 0; i < weights.length; i++) {
            fields.addAll(List.of(Dimension.values()[i].field(), weights[i]));
        }
        return visitor.send("/efficiency/" + year + "/weights", fields.toArray(String[]::new));
    }

    @Test
    void the_department_sets_weights_that_make_a_hundred() {
        var province = Visitor.as(Given.planner(Given.elsewhere()));
        var reader = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.READER));
        var planner = Visitor.as(Given.planner(OfficeCode.DEPARTMENT));
        String[] right = {"๔๐", "20", "20", "10", "10", "0"};

        assertThat(set(province, 2570, "0", right).status()).isEqualTo(403);
        assertThat(set(reader, 2570, "0", right).status()).isEqualTo(403);
        var wrong = set(planner, 2570, "0", "40", "20", "20", "10", "10", "5");
        var senseless = set(planner, 2570, "0", "40", "มาก", "20", "10", "-1", "101");
        var saved = set(planner, 2570, "0", right);
        var stale = set(planner, 2570, "0", right);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("รวมกันได้ 105 ต้องได้ 100 พอดี");
        assertThat(wrong.page().select("#w-cost").attr("value")).isEqualTo("5");
        assertThat(senseless.status()).isEqualTo(422);
        assertThat(senseless.text())
                .contains("การใช้เงินเทียบแผน: กรุณาใส่น้ำหนักเป็นจำนวนเต็มตั้งแต่ 0 ถึง 100")
                .contains("ค่าใช้จ่ายต่อคน: กรุณาใส่น้ำหนัก");
        assertThat(senseless.page().select("#w-money").attr("value")).isEqualTo("มาก");
        assertThat(saved.text()).contains("บันทึกน้ำหนักของปีงบประมาณ 2570 แล้ว");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(province.get("/efficiency/2570/weights").text()).contains("น้ำหนักกำหนดโดย");
        assertThat(province.get("/efficiency/2570/weights").page().select("form input[name^=w-]"))
                .isEmpty();
        assertThat(Server.read(
                        String.class,
                        "select string_agg(what, ' ') from trail_entry where subject = ?",
                        "efficiency 2570"))
                .isEqualTo("weights.set");
    }

    @Test
    void what_is_taken_away_was_tried() {
        var reader = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.READER));
        var tried = "w-result=100&w-money=0&w-on-time=0&w-satisfaction=0&w-gain=0&w-cost=0";

        var page = reader.get("/efficiency/2567?" + tried).page();
        var usual = reader.get("/efficiency/2567").page();

        assertThat(page.select("a[href*='.xlsx']").attr("href")).contains("&" + tried);
        assertThat(usual.select("a[href*='.xlsx']").attr("href")).doesNotContain("w-result");
    }

    @Test
    void a_closed_year_keeps_its_weights() {
        Server.owner().sql("""
                        insert into years_closed (year, snapshot, closed_at, closed_by, closed_by_name)
                        values (2571, 1, now(), 0, 'ทดสอบ')
                        """).update();

        var refused = set(
                Visitor.as(Given.planner(OfficeCode.DEPARTMENT)),
                2571,
                "0",
                "40",
                "20",
                "20",
                "10",
                "10",
                "0");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(Server.read(
                        Long.class, "select count(*) from nation_weighing where year = ?", 2571))
                .isZero();
    }

    @Test
    void another_office_is_a_page_not_found() {
        var stranger = Visitor.as(Given.reviewer(Given.elsewhere()));

        assertThat(stranger.get(PAGE).status()).isEqualTo(404);
        assertThat(stranger.get("/efficiency/2567?office=00").status()).isEqualTo(404);
        assertThat(stranger.get("/efficiency/2567.csv?office=" + PROVINCE).status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/efficiency/2567?office=" + PROVINCE).status())
                .isEqualTo(404);
        assertThat(stranger.get("/efficiency/2567").status()).isEqualTo(200);
    }

    @Test
    void everyone_is_there_ranked_or_with_the_cause_and_outliers_explained() {
        var visitor = Visitor.as(Given.reviewer(PROVINCE));

        var page = visitor.get(PAGE);
        var told = JsonMapper.shared()
                .readTree(visitor.get("/api/v1/efficiency/2567?office=" + PROVINCE)
                        .body());

        // 5,000 ÷ 50 and 8,000 ÷ 4: 100 and 2,000, their median 1,050
        assertThat(told.path("medianCost").asDouble()).isEqualTo(1050);
        assertThat(page.text())
                .contains("มัธยฐานของค่าใช้จ่ายต่อคน 1,050 บาท")
                .contains(
                        "ใช้จ่ายต่อคนต่ำกว่ามัธยฐาน 10.5 เท่า: มีผู้เข้าร่วม 50 คน เบิกจ่าย 5,000 บาท")
                .contains("ความพึงพอใจมาจากผู้ตอบเพียง 2 คน")
                .contains("เบิกจ่าย 8,000 ÷ ผู้เข้าร่วม 4 คน = 2,000 บาท");
        assertThat(told.path("offices").size())
                .isGreaterThanOrEqualTo(
                        Server.bean(bpm.org.Offices.class).children(PROVINCE).size());
        var last = told.path("offices").get(told.path("offices").size() - 1);
        assertThat(last.path("rank").isNull()).isTrue();
        assertThat(last.path("parts").get(1).path("said").asString())
                .isEqualTo("ไม่มีงบประมาณในบัญชี");
    }

    @Test
    void other_weights_are_tried_without_being_kept() {
        var visitor = Visitor.as(Given.reviewer(PROVINCE));
        var tried = "&w-result=0&w-money=0&w-on-time=100&w-satisfaction=0&w-gain=0&w-cost=0";
        long before = count();

        var page = visitor.get(PAGE + tried);
        var wrong = visitor.get(PAGE + tried.replace("100", "90"));

        assertThat(page.text()).contains("กำลังลองน้ำหนักอื่น ไม่ได้บันทึก");
        // only the extended one reported all in time
        assertThat(page.page().select("tbody tr").getFirst().text())
                .contains(Server.bean(bpm.org.Offices.class)
                        .get(NATION.district(4))
                        .nameTh());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("รวมกันได้ 90");
        assertThat(wrong.page().select("#w-on-time").attr("value")).isEqualTo("90");
        assertThat(count()).isEqualTo(before);
        assertThat(visitor.get("/efficiency/2567.csv?office=" + PROVINCE + tried)
                        .body())
                .contains("ตรงเวลา (น้ำหนัก 100)");
    }

    private static long count() {
        return Server.read(Long.class, "select count(*) from nation_weighing")
                + Server.read(
                        Long.class, "select count(*) from trail_entry where what = 'weights.set'");
    }
}
