package bpm.survey.summary;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.plan.GivenPlan;
import bpm.survey.Answering;
import bpm.survey.round.GivenRound;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** The summary of a round, of an office and all below it, and how a year's are reckoned. */
class SummaryPagesTest {

    private static final OfficeCode PROVINCE = Given.province(4);

    @Test
    void a_rounds_summary_is_read_by_its_office_and_those_above_only() {
        var given = GivenRound.in(PROVINCE, 1);
        var round = given.round();
        Answering.people(4, round, 2, 4, Map.of("sex", "female"), "");
        Answering.people(2, round, 1, 5, Map.of("sex", "male"), "");
        var path = round.path() + "/summary";

        var stranger = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var own = Visitor.as(given.reporter());

        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(path + ".xlsx").status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1" + path).status()).isEqualTo(404);
        assertThat(own.get(path).text())
                .contains("จำนวนผู้ตอบ 6 คน")
                .contains("4.33")
                .contains("S.D. หารด้วย n−1")
                .contains("4.51–5.00 มากที่สุด");
        assertThat(Visitor.as(Given.reviewer(PROVINCE)).get(path).status()).isEqualTo(200);
        assertThat(own.get("/api/v1" + path).body())
                .contains("\"responses\":6")
                .contains("\"conventions\":{\"sd\":\"n-1\",\"bands\":\"A\"}");
        assertThat(own.get(path + ".csv").body()).contains("4.33");
        assertThat(own.get(path + ".xlsx").header("Content-Disposition")).contains("ea3-2567-02-1");
    }

    @Test
    void small_groups_are_seen_by_the_rounds_own_office_and_by_no_other() {
        var given = GivenRound.in(PROVINCE, 3);
        var round = given.round();
        Answering.people(8, round, 2, 4, Map.of("sex", "female"), "");
        Answering.people(2, round, 1, 5, Map.of("sex", "male"), "");
        Answering.people(6, round, 3, 3, Map.of(), "");
        var path = round.path() + "/summary?by=sex";

        var own = Visitor.as(given.reporter()).get(path).page();
        var above = Visitor.as(Given.reviewer(PROVINCE)).get(path).page();

        assertThat(own.select("#breakdown thead").text())
                .contains("หญิง 8 คน")
                .contains("ชาย 2 คน");
        assertThat(above.select("#breakdown thead").text())
                .contains("หญิง 8 คน")
                .contains("กลุ่มเล็กรวมกัน 8 คน")
                .doesNotContain("ชาย");
        assertThat(above.select("#breakdown").text())
                .contains("กลุ่มที่มีน้อยกว่า 5 คนรวมไว้ด้วยกัน");
    }

    @Test
    void a_breakdown_that_would_tell_of_few_people_is_not_shown_at_all() {
        var given = GivenRound.in(PROVINCE, 4);
        var round = given.round();
        Answering.people(3, round, 2, 4, Map.of("sex", "female"), "");
        Answering.people(1, round, 1, 5, Map.of("sex", "male"), "");

        var above = Visitor.as(Given.reviewer(PROVINCE)).get(round.path() + "/summary?by=sex");
        Answering.people(3, round, 2, 4, Map.of("sex", "female"), "");
        var seven = Visitor.as(Given.reviewer(PROVINCE)).get(round.path() + "/summary?by=sex");

        assertThat(above.page().select("#breakdown")).isEmpty();
        assertThat(above.text()).doesNotContain("หญิง");
        assertThat(seven.page().select("#breakdown table")).isEmpty();
        assertThat(seven.text()).contains("ผู้ตอบในแต่ละกลุ่มมีน้อยกว่า 5 คน จึงไม่แสดง");
    }

    @Test
    void a_province_pools_its_districts_and_names_those_missing() {
        var province = Given.province(4);
        var first = GivenRound.in(province, 1);
        var second = GivenRound.in(province, 2);
        var third = GivenRound.in(province, 3);
        Answering.people(6, first.round(), 2, 4, Map.of(), "");
        Answering.people(2, second.round(), 1, 5, Map.of(), "");
        third.round();
        var path = "/assignments/" + GivenRound.ACTIVITY + "/" + province + "/summary";

        var page = Visitor.as(Given.reviewer(province)).get(path);
        var json = Visitor.as(Given.reviewer(province)).get("/api/v1" + path);
        var district = Visitor.as(first.reporter());

        assertThat(page.text())
                .contains("จำนวนผู้ตอบ 8 คน")
                .contains("4.25")
                .contains("ยังขาดคำตอบของ 1 หน่วยงาน")
                .contains("มีรุ่นแล้ว แต่ยังไม่มีคำตอบ");
        assertThat(json.body())
                .contains("\"rounds\":3")
                .contains("\"missing\":[{\"office\":\"" + third.place().office() + "\"");
        assertThat(district.get(path).status()).isEqualTo(404);
    }

    @Test
    void only_the_department_chooses_how_a_year_is_reckoned() {
        var year = GivenPlan.published();
        var path = "/plan/" + year + "/conventions";
        var province = Visitor.as(Given.planner(PROVINCE));
        var department = Visitor.as(Given.planner(OfficeCode.DEPARTMENT));

        var refused = province.send(path, "sd", "POPULATION", "bands", "B");
        var chosen = department.send(path, "sd", "POPULATION", "bands", "B", "version", "0");
        var stale = department.send(path, "sd", "SAMPLE", "bands", "B", "version", "0");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(chosen.text()).contains("บันทึกวิธีคำนวณของปี " + year + " แล้ว");
        assertThat(chosen.page().select("input[name=sd][checked]").val()).isEqualTo("POPULATION");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("เปลี่ยนวิธีคำนวณเมื่อ");
        assertThat(province.get(path).page().select("fieldset[disabled]")).hasSize(2);
        assertThat(Server.read(
                        String.class,
                        "select what from trail_entry where subject = ? order by number desc limit 1",
                        "plan " + year))
                .isEqualTo("summary.conventions");
    }
}
