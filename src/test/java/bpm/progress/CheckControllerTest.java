package bpm.progress;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Server;
import bpm.Visitor;

import org.junit.jupiter.api.Test;

class CheckControllerTest {

    private static final String[] WHOLE = {
        "responsibleName", "อรทัย ใจงาม",
        "responsiblePhone", "081-234-5678",
        "from", "10/7/2567",
        "result", "58",
        "version", "0",
    };

    @Test
    void looking_at_what_would_be_sent_writes_nothing() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());

        var check = visitor.get(given.path() + "/check");

        assertThat(check.status()).isEqualTo(200);
        assertThat(check.page().select("#errors a")).isNotEmpty();
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from review_filing where office = ? and activity = ?",
                        given.place().office().value(),
                        given.place().activity().toString()))
                .isZero();
        assertThat(Visitor.as(given.neighbour()).get(given.path() + "/check").status())
                .isEqualTo(404);
        assertThat(Visitor.as(given.reviewer()).get(given.path() + "/check").status())
                .isEqualTo(403);
    }

    @Test
    void what_is_missing_links_to_its_field_and_nothing_is_sent() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());

        var check = visitor.send(
                given.path(), "responsibleName", "อรทัย", "version", "0", "then", "check");
        var sent = visitor.send(given.path() + "/submission", "version", "1");

        assertThat(check.path()).endsWith("/check");
        assertThat(check.page().select("#errors a").eachAttr("href"))
                .containsExactly(
                        given.path() + "#responsiblePhone",
                        given.path() + "#dates",
                        given.path() + "#result");
        assertThat(check.page().select("button.btn-primary")).isEmpty();
        assertThat(sent.status()).isEqualTo(422);
        assertThat(given.trailLines("progress.submitted")).isZero();
    }

    @Test
    void what_is_asked_is_confirmed_and_then_the_report_goes() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());
        visitor.send(given.path(), WHOLE);

        var check = visitor.get(given.path() + "/check");
        var refused = visitor.send(given.path() + "/submission", "version", "1");
        var sent = visitor.send(given.path() + "/submission", "version", "1", "sure", "NO_PHOTOS");

        assertThat(check.text()).contains("รายงานนี้ไม่มีภาพประกอบ").contains("96.67 %");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#errors").text()).contains("ไม่มีภาพประกอบ");
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.text())
                .contains("ส่งรายงานแล้ว")
                .contains("081-234-5678")
                .contains("ผู้ส่งยืนยันแล้วว่า รายงานนี้ไม่มีภาพประกอบ");
        assertThat(sent.page().select("button").eachText()).contains("ถอนกลับมาแก้ไข");
        assertThat(given.trailLines("progress.submitted")).isEqualTo(1);
    }

    @Test
    void a_day_of_another_fiscal_year_is_asked_without_planned_days_too() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());
        visitor.send(given.path(), WHOLE);

        visitor.send(
                given.path(),
                "responsibleName",
                "อรทัย ใจงาม",
                "responsiblePhone",
                "081-234-5678",
                "from",
                "15 ก.ค. 2565",
                "result",
                "45.5",
                "percentReason",
                "ลา",
                "version",
                "1");

        assertThat(visitor.get(given.path() + "/check").text())
                .contains("มีวันที่ดำเนินการอยู่นอกปีงบประมาณของกิจกรรม")
                .contains("จำนวนคนที่ไม่เต็มคน", "ไม่ได้กรอกร้อยละ");
    }

    @Test
    void an_address_of_a_form_leads_to_its_page_when_it_is_opened() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());

        var opened = visitor.get(given.path() + "/return");
        var nothing = visitor.upload(given.path(), "photos", "", new byte[0], "then", "attach");

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.path()).isEqualTo(given.path());
        assertThat(nothing.text()).contains("ยังไม่ได้เลือกภาพ");
    }

    @Test
    void a_hundred_percent_of_nothing_is_asked() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());
        visitor.send(given.path(), WHOLE);
        visitor.send(
                given.path(),
                "responsibleName",
                "อรทัย ใจงาม",
                "responsiblePhone",
                "081-234-5678",
                "from",
                "10/7/2567",
                "result",
                "0",
                "percent",
                "100",
                "percentReason",
                "งดจัดตามหนังสือสั่งการ",
                "version",
                "1");

        var refused =
                visitor.send(given.path() + "/submission", "version", "2", "sure", "NO_PHOTOS");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#errors").text())
                .contains("ความก้าวหน้าครบร้อยละ 100 แต่ผลการดำเนินงานเป็น 0");
        assertThat(refused.page().select("#sure-NO_PHOTOS").hasAttr("checked")).isTrue();
    }

    @Test
    void what_changed_after_the_check_is_not_sent_unseen() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());
        visitor.send(given.path(), WHOLE);
        visitor.send(given.path(), "responsibleName", "อื่น", "version", "1");

        var stale = visitor.send(given.path() + "/submission", "version", "1", "sure", "NO_PHOTOS");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(given.trailLines("progress.submitted")).isZero();
    }

    @Test
    void a_version_that_was_sent_stays_readable_after_return_and_resending() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());
        var reviewer = Visitor.as(given.reviewer());
        visitor.send(given.path(), WHOLE);
        visitor.send(given.path() + "/submission", "version", "1", "sure", "NO_PHOTOS");
        reviewer.send(given.path() + "/return", "note", "ตรวจจำนวนอีกครั้ง");
        var between = reviewer.get(given.path());
        visitor.send(
                given.path(),
                "responsibleName",
                "อรทัย ใจงาม",
                "responsiblePhone",
                "081-234-5678",
                "from",
                "10/7/2567",
                "result",
                "60",
                "version",
                "1");
        var resent =
                visitor.send(given.path() + "/submission", "version", "2", "sure", "NO_PHOTOS");
        var first = reviewer.get(given.path() + "/versions/1");

        assertThat(between.text()).contains("หน่วยงานกำลังแก้ไขรายงานนี้").contains("ผล 58 คน");
        assertThat(resent.page().select(".item.changed").text())
                .contains("ผล 60 คน")
                .contains("58");
        assertThat(first.text()).contains("รายงานฉบับที่ 1").contains("ผล 58 คน");
        assertThat(reviewer.get(given.path() + "/versions/3").status()).isEqualTo(404);
        assertThat(given.trailLines("progress.submitted")).isEqualTo(2);
        assertThat(visitor.send(given.path(), WHOLE).status()).isEqualTo(409);
    }
}
