package bpm.progress;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.access.Role;
import bpm.plan.Gift;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class ReportControllerTest {

    private static final String[] WHOLE = {
        "responsibleName", "อรทัย ใจงาม",
        "responsiblePhone", "๐๘๑-๒๓๔-๕๖๗๘",
        "from", "10 ก.ค. 2567",
        "to", "12 ก.ค. 2567",
        "from", "",
        "to", "",
        "result", "๕๘",
        "editor", "page-1",
    };

    private static String[] whole(String... more) {
        var all = java.util.Arrays.copyOf(WHOLE, WHOLE.length + more.length);
        System.arraycopy(more, 0, all, WHOLE.length, more.length);
        return all;
    }

    @Test
    void another_district_finds_no_such_page() {
        var given = GivenReport.ofSixty();
        var neighbour = Visitor.as(given.neighbour());

        assertThat(neighbour.get(given.path()).status()).isEqualTo(404);
        assertThat(neighbour.send(given.path(), whole("version", "0")).status()).isEqualTo(404);
        assertThat(neighbour.get(given.path() + "/check").status()).isEqualTo(404);
        assertThat(neighbour.send(given.path() + "/submission").status()).isEqualTo(404);
        assertThat(neighbour.get(given.path() + "/versions/1").status()).isEqualTo(404);
        assertThat(given.trailLines("progress.saved")).isZero();
    }

    @Test
    void a_reader_of_the_office_reads_but_may_not_write() {
        var given = GivenReport.ofSixty();
        var reader = Visitor.as(Given.person(given.place().office(), Role.READER));

        var page = reader.get(given.path());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("ยังไม่ได้เริ่มบันทึกรายงานนี้");
        assertThat(page.page().select("form#report")).isEmpty();
        assertThat(reader.send(given.path(), whole("version", "0")).status()).isEqualTo(403);
        assertThat(reader.send(given.path() + "/draft", whole("version", "0")).status())
                .isEqualTo(403);
        assertThat(reader.get(given.path() + "/check").status()).isEqualTo(403);
    }

    @Test
    void words_that_name_no_report_lead_nowhere() {
        var visitor = Visitor.as(GivenReport.ofSixty().reporter());

        assertThat(visitor.get("/assignments/2567-99-9/5701/progress").status()).isEqualTo(404);
        assertThat(visitor.get("/assignments/x/5701/progress").status()).isEqualTo(404);
        assertThat(visitor.get("/assignments/2567-07-2/abc/progress").status()).isEqualTo(404);
    }

    @Test
    void the_form_has_the_seven_items_of_the_letter_in_its_order() {
        var given = GivenReport.ofSixty();

        var page = Visitor.as(given.reporter()).get(given.path()).page();

        assertThat(page.select(".item h2").eachText())
                .containsExactly(
                        "1 ชื่อผู้รับผิดชอบระดับอำเภอ / เบอร์โทร",
                        "2 วัน เดือน ปี ที่ดำเนินการ",
                        "3 ประเด็นความสำเร็จ (อาจไม่มีข้อมูลให้กรอก)",
                        "4 เป้าหมาย / ผลการดำเนินงาน",
                        "5 ความก้าวหน้า อำเภอทำได้กี่เปอร์เซ็นต์",
                        "6 แนบไฟล์รูป",
                        "7 ส่งรายงาน");
        assertThat(page.text()).contains("60 คน");
        assertThat(page.select("#percent").attr("value")).isEmpty();
    }

    @Test
    void a_draft_is_saved_and_opened_as_it_was_read() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());

        var saved = visitor.send(given.path(), whole("version", "0"));

        var page = saved.page();
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text()).contains("บันทึกร่างแล้ว").contains("96.67 %");
        assertThat(page.select("#responsiblePhone").attr("value")).isEqualTo("081-234-5678");
        assertThat(page.select("#from-0").attr("value")).isEqualTo("10 ก.ค. 2567");
        assertThat(page.select("#from-1").attr("value")).isEmpty();
        assertThat(page.select("input[name=version]").attr("value")).isEqualTo("1");
        assertThat(given.trailLines("progress.saved")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "responsiblePhone, 12345, อ่านเบอร์โทร “12345” ไม่ได้",
        "result, หกสิบ, อ่านผลการดำเนินงาน “หกสิบ” ไม่ได้",
        "percent, มาก, อ่านร้อยละ “มาก” ไม่ได้",
        "from, 31 มิ.ย. 2567, ไม่มีวันที่ “31 มิ.ย. 2567” ในปฏิทิน",
        "from, 21 ส.ค. 2567, ยังมาไม่ถึง",
    })
    void each_field_says_what_is_wrong_and_keeps_what_was_typed(
            String field, String typed, String sentence) {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());

        var answer = visitor.send(
                given.path(), "responsibleName", "อรทัย", field, typed, "version", "0");

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.page().select("#errors").text()).contains(sentence);
        assertThat(answer.page().select(".item .error").text()).contains(sentence);
        assertThat(answer.body()).contains("value=\"" + typed + "\"").contains("value=\"อรทัย\"");
        assertThat(visitor.get(given.path()).body()).contains("value=\"" + typed + "\"");
    }

    @Test
    void a_stale_draft_shows_both_texts_and_keeps_what_is_chosen() {
        var given = GivenReport.ofSixty();
        var colleague = Given.reporter(given.place().office());
        Visitor.as(colleague)
                .send(given.path(), "result", "59", "remarks", "ของเพื่อน", "version", "0");
        var visitor = Visitor.as(given.reporter());
        var opened = visitor.get(given.path());

        var stale = visitor.send(
                given.path(), "result", "60", "remarks", "ของฉัน", "version", "0", "editor", "p");
        var kept = visitor.send(
                given.path() + "/choice",
                "version",
                stale.page().select("input[name=version]").attr("value"),
                "choice.result",
                "theirs",
                "mine.result",
                "60",
                "choice.remarks",
                "both",
                "both.remarks",
                "ของเพื่อนและของฉัน");

        assertThat(opened.text()).contains(colleague.fullName() + " กำลังแก้ไขรายงานนี้อยู่");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text())
                .contains(colleague.fullName() + " แก้ไขร่างนี้เมื่อ 20 ส.ค. 2567")
                .contains("ของเพื่อน")
                .contains("ของฉัน");
        assertThat(kept.page().select("#result").attr("value")).isEqualTo("59");
        assertThat(kept.page().select("#remarks").text()).isEqualTo("ของเพื่อนและของฉัน");
    }

    @Test
    void a_page_saves_by_itself_and_is_told_when_it_was_overtaken() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());

        var first = visitor.send(given.path() + "/draft", whole("version", "0"));
        Visitor.as(Given.reporter(given.place().office()))
                .send(given.path(), whole("version", "1", "remarks", "เพื่อน", "editor", "x"));
        var second = visitor.send(given.path() + "/draft", whole("version", "1", "remarks", "ฉัน"));

        assertThat(first.page().select("input[name=version]").attr("value")).isEqualTo("1");
        assertThat(first.text()).contains("บันทึกร่างล่าสุดโดย").contains("96.67 %");
        assertThat(second.text()).contains("ยังไม่ได้บันทึก");
        assertThat(second.page().select("input[name=version]").attr("value")).isEqualTo("1");
        assertThat(visitor.get(given.path()).page().select("#remarks").text()).isEqualTo("เพื่อน");
    }

    @Test
    void one_more_row_of_days_saves_what_is_typed_first() {
        var given = GivenReport.ofSixty();

        var page = Visitor.as(given.reporter())
                .send(given.path(), whole("version", "0", "then", "dates"))
                .page();

        assertThat(page.select("input[name=from]")).hasSize(2);
        assertThat(page.select("#from-0").attr("value")).isEqualTo("10 ก.ค. 2567");
    }

    @Test
    void without_a_quantity_the_percent_is_asked_itself() {
        var given = GivenReport.of(new Gift(Optional.empty(), "ครั้ง"));

        var page = Visitor.as(given.reporter()).get(given.path()).page();

        assertThat(page.select("#percent")).hasSize(1);
        assertThat(page.text()).contains("ไม่ได้กำหนดเป็นจำนวน");
        assertThat(page.select("#derived")).isEmpty();
    }

    @Test
    void a_returned_report_shows_the_reason_and_each_comment_at_its_field() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());
        var reviewer = Visitor.as(given.reviewer());
        visitor.send(given.path(), whole("version", "0"));
        visitor.send(given.path() + "/submission", "version", "1", "sure", "NO_PHOTOS");
        reviewer.send(
                given.path() + "/comments", "field", "result", "text", "ไม่ตรงกับใบลงทะเบียน");
        reviewer.send(given.path() + "/return", "note", "กรุณาแนบภาพใบลงทะเบียนด้วย");

        var page = visitor.get(given.path()).page();

        assertThat(page.select(".returned").text()).contains("กรุณาแนบภาพใบลงทะเบียนด้วย");
        assertThat(page.select(".item:has(#result) .comment").text())
                .contains("ไม่ตรงกับใบลงทะเบียน");
        assertThat(page.select("form#report")).hasSize(1);
    }

    @Test
    void english_is_spoken_where_it_is_asked() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());
        visitor.send("/language", "to", "en", "back", "/");

        assertThat(visitor.get(given.path()).text())
                .contains("Progress report")
                .contains("Check before sending");
    }
}
