package bpm.budget.pace;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** เป้าหมายการเบิกจ่าย: set by the department for a year, read by everyone. */
class TargetsControllerTest {

    private static final String YEAR = "2569";
    private static final String ADDRESS = "/months/targets/" + YEAR;

    private static Visitor.Answer set(Visitor visitor, String version, Map<String, String> typed) {
        var fields = new ArrayList<>(List.of("version", version, "lockDay", "12"));
        typed.forEach((field, value) -> fields.addAll(List.of(field, value)));
        return visitor.send(ADDRESS, fields.toArray(String[]::new));
    }

    private static final Map<String, String> ALL = Map.of(
            "target-ALL-1",
            "32",
            "target-ALL-2",
            "๕๔.๕",
            "target-ALL-3",
            "77",
            "target-ALL-4",
            "98");

    @Test
    void the_department_sets_targets_that_never_fall_and_everyone_reads_them() {
        var province = Visitor.as(Given.planner(Given.elsewhere()));
        var reviewer = Visitor.as(Given.reviewer(OfficeCode.DEPARTMENT));
        var planner = Visitor.as(Given.planner(OfficeCode.DEPARTMENT));

        assertThat(set(province, "0", ALL).status()).isEqualTo(403);
        assertThat(set(reviewer, "0", ALL).status()).isEqualTo(403);
        var falling = set(
                planner,
                "0",
                Map.of(
                        "target-ALL-1",
                        "50",
                        "target-ALL-2",
                        "40",
                        "target-ALL-3",
                        "101",
                        "target-ALL-4",
                        "98"));
        var saved = set(planner, "0", ALL);
        var stale = set(planner, "0", ALL);

        assertThat(falling.status()).isEqualTo(422);
        assertThat(falling.text())
                .contains("ภาพรวมทุกงบ ไตรมาส 2: ร้อยละสะสมต้องไม่น้อยกว่าไตรมาสก่อน")
                .contains("ภาพรวมทุกงบ ไตรมาส 3: กรุณาใส่ร้อยละตั้งแต่ 0 ถึง 100");
        assertThat(falling.page().select("#target-ALL-2").attr("value")).isEqualTo("40");
        assertThat(saved.text()).contains("บันทึกเป้าหมายของปีงบประมาณ 2569 แล้ว");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("แก้ไขเป้าหมายของปีนี้ก่อนท่าน");
        assertThat(province.get(ADDRESS).text()).contains("54.5").contains("ปิดเดือนหลังวันที่ 12");
        assertThat(province.get(ADDRESS).page().select("input[name=lockDay]")).isEmpty();
        assertThat(Server.read(
                        BigDecimal.class,
                        "select sum(percent) from budget_target where year = ?",
                        Integer.parseInt(YEAR)))
                .isEqualByComparingTo("261.5");
        assertThat(Server.read(
                        String.class,
                        "select string_agg(what, ' ') from trail_entry where subject = ?",
                        "budget " + YEAR))
                .isEqualTo("targets.set");
    }
}
