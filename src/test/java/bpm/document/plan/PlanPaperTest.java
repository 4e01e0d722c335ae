package bpm.document.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.OtherReader;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

/** EA 1 on paper: the whole plan as in the letter, and what an office runs of it. */
class PlanPaperTest {

    @Test
    void the_whole_plan_is_printed_as_in_the_letter() {
        var reader = Visitor.as(Given.reviewer(Given.elsewhere()));

        var pdf = reader.get("/offices/00/papers/ea1.pdf").response().body();
        var text = OtherReader.joined(OtherReader.text(pdf));

        assertThat(text)
                .contains("แบบรายชื่อโครงการ/กิจกรรม(EA๑)")
                .contains("ประจำปีงบประมาณพ.ศ.๒๕๖๗")
                .contains("หลักปรัชญาของเศรษฐกิจพอเพียง")
                .contains("ผู้ประกอบการ")
                .contains("ภายใน๓๑มิถุนายน")
                .contains("*๓๑มิถุนายน๒๕๖๗ไม่มีอยู่จริงระหว่างรอกรมยืนยันให้ถือวันที่๓๐มิ.ย.๒๕๖๗")
                .contains("๑.๑)");
        assertThat(text.split("ช่วงเวลาการบันทึกBPM", -1)).hasSizeGreaterThan(3);
        assertThat(text.split("ประเด็นที่ต้องประเมิน", -1)).hasSizeGreaterThan(3);
        assertThat(OtherReader.fonts(pdf))
                .isNotEmpty()
                .allMatch(font -> font.contains("yes yes yes"));
        assertThat(reader.get("/offices/00/papers/ea1.docx").status()).isEqualTo(200);
        assertThat(reader.get("/offices/00/papers/ea1.xlsx").status()).isEqualTo(200);
        assertThat(reader.get("/plan/2567").page().select("a[href*='papers/ea1.pdf']"))
                .hasSize(1);
    }

    @Test
    void an_office_prints_what_it_runs_with_its_own_days_and_people() {
        var province = Given.province();
        var planner = Given.planner(province);
        var visitor = Visitor.as(planner);
        var paper = "/offices/" + province + "/papers/ea1.pdf";

        assertThat(visitor.get(paper).status()).isEqualTo(404);
        visitor.send(
                "/plan/2567/ours",
                "run-2567-07-1",
                "on",
                "from-2567-07-1",
                "3/6/2567",
                "to-2567-07-1",
                "5/6/2567",
                "responsible-2567-07-1",
                Long.toString(planner.id()),
                "seen-2567-07-1",
                "-1");
        visitor.send(
                "/assignments/2567-07-1/" + province + "/topics",
                "seen",
                "0",
                "n.1.th",
                "ท่านนำความกตัญญูไปใช้",
                "n.1.kind",
                "OUTCOME");
        var text = OtherReader.text(visitor.get(paper).response().body());

        assertThat(Visitor.as(Given.planner(Given.elsewhere())).get(paper).status())
                .isEqualTo(404);
        assertThat(Visitor.as(Given.reviewer(OfficeCode.DEPARTMENT)).get(paper).status())
                .isEqualTo(200);
        assertThat(OtherReader.joined(text))
                .contains("๓มิ.ย.๒๕๖๗–")
                .contains("๕มิ.ย.๒๕๖๗")
                .contains("ภายในเดือนมิถุนายน๒๕๖๗")
                .contains("ผู้จัดทำแผน")
                .contains("ประเด็นเพิ่มเติมของ")
                .contains("๑)ท่านนำความกตัญญูไปใช้")
                .doesNotContain("โคกหนองนา");
        assertThat(visitor.get("/plan/2567/ours").page().select("a[href*='papers/ea1.pdf']"))
                .hasSize(1);
    }
}
