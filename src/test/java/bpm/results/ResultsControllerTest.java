package bpm.results;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** The results form (EA 4): an office writes, checks and sends it; its province reviews it. */
class ResultsControllerTest {

    private static final OfficeCode PROVINCE = Given.shared();

    @Test
    void other_offices_neither_see_a_results_form_nor_write_it() {
        var given = GivenResults.in(PROVINCE, 20);
        var path = given.place().path();
        var sibling = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var province = Visitor.as(Given.reporter(PROVINCE));

        assertThat(sibling.get(path).status()).isEqualTo(404);
        assertThat(sibling.get(path + "/check").status()).isEqualTo(404);
        assertThat(sibling.send(path, "objectives", "x", "version", "0").status())
                .isEqualTo(404);
        assertThat(sibling.send(path + "/submission", "version", "1").status()).isEqualTo(404);
        assertThat(province.get(path).status()).isEqualTo(200);
        assertThat(province.get(path).page().select("textarea[name=objectives]"))
                .isEmpty();
        assertThat(province.send(path, "objectives", "x", "version", "0").status())
                .isEqualTo(403);
        assertThat(given.told()).isEmpty();
    }

    @Test
    void the_form_begins_with_the_plan_and_keeps_what_is_typed_right_or_wrong() {
        var given = GivenResults.in(PROVINCE, 21);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());

        var begun = visitor.get(path);
        var saved = visitor.send(
                path,
                "version",
                "0",
                "objectives",
                "ส่งเสริม",
                "male",
                "สิบคน",
                "female",
                "๑๒",
                "received",
                "1000",
                "spent",
                "400",
                "left",
                "500",
                "dates.0.from",
                "31 มิถุนายน 2567",
                "dates.0.to",
                "",
                "then",
                "");
        var check = visitor.send(
                path, "version", "1", "objectives", "ส่งเสริม", "male", "สิบคน", "then", "check");
        var sent = visitor.send(path + "/submission", "version", "2");

        assertThat(begun.text()).contains("ข้อมูลตั้งต้นมาจากแผน", "จัดเก็บข้อมูลผลการดำเนินงาน");
        assertThat(begun.page().select("#target").val()).isEqualTo("60");
        assertThat(begun.page().select("[id=outputs.0.unit]").val()).isEqualTo("คน");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.page().select("#male").val()).isEqualTo("สิบคน");
        assertThat(saved.page().select("#female").val()).isEqualTo("12");
        assertThat(saved.page().select("[id=dates.0.from]").val()).isEqualTo("31 มิถุนายน 2567");
        assertThat(saved.text())
                .contains("“ผู้เข้าร่วมจริง ชาย” ต้องเป็นตัวเลข เช่น 25 ที่กรอกไว้คือ “สิบคน”")
                .contains("“วันที่ดำเนินการ แถวที่ 1: วันที่เริ่ม” ต้องเป็นวันที่ที่มีจริง")
                .contains("งบประมาณคงเหลือต้องเท่ากับที่ได้รับหักที่ใช้ คือ 600 บาท");
        assertThat(check.path()).isEqualTo(path + "/check");
        assertThat(check.text()).contains("ยังส่งไม่ได้", "ยังไม่ได้กรอก “วิธีดำเนินงาน”");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(given.told()).isEqualTo("results.saved results.saved");
    }

    @Test
    void two_who_write_at_once_see_each_others_words() {
        var given = GivenResults.in(PROVINCE, 22);
        var path = given.place().path();
        var one = Visitor.as(given.reporter());
        var other = Visitor.as(Given.reporter(given.place().office()));

        one.send(path, "version", "0", "objectives", "ของคนแรก");
        var beside = other.get(path);
        var stale = other.send(path, "version", "0", "objectives", "ของคนที่สอง");
        var again = other.send(path, "version", "1", "objectives", "ของคนที่สอง");

        assertThat(beside.text()).contains("กำลังแก้ไขแบบนี้อยู่");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("#theirs").text()).contains("ของคนแรก");
        assertThat(stale.page().select("#objectives").text()).isEqualTo("ของคนที่สอง");
        assertThat(again.status()).isEqualTo(200);
        assertThat(other.get(path).page().select("#objectives").text()).isEqualTo("ของคนที่สอง");
    }

    @Test
    void rows_are_added_and_removed_without_scripts() {
        var given = GivenResults.in(PROVINCE, 23);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());

        var added = visitor.send(
                path,
                "version",
                "0",
                "outputs.0.indicator",
                "ก",
                "outputs.1.indicator",
                "ข",
                "then",
                "rows");
        var removed = visitor.send(
                path,
                "version",
                "1",
                "outputs.0.indicator",
                "ก",
                "outputs.1.indicator",
                "ข",
                "then",
                "remove.outputs.0");

        assertThat(added.page().select("[name$=.indicator]").eachAttr("value"))
                .containsExactly("ก", "ข", "");
        assertThat(removed.page().select("[name$=.indicator]").eachAttr("value"))
                .containsExactly("ข", "");
    }

    @Test
    void files_are_taken_by_their_content_and_given_back_safely() {
        var given = GivenResults.in(PROVINCE, 24);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());
        var pdf = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
        var program = "MZ\u0090\0\3".getBytes(StandardCharsets.ISO_8859_1);

        var kept = visitor.upload(
                path,
                "files",
                "สรุป <b>.exe",
                pdf,
                "version",
                "0",
                "objectives",
                "ก",
                "then",
                "attach");
        var refused = visitor.upload(
                path,
                "files",
                "สรุป.pdf",
                program,
                "version",
                "1",
                "objectives",
                "ข",
                "then",
                "attach");
        var link = kept.page().select("#attached a").attr("href");
        var file = visitor.get(link);

        assertThat(kept.page().select("#attached a").text()).contains(".exe.pdf");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("สรุป.pdf: ไฟล์นี้ไม่ใช่ PDF", "บันทึกข้อความแล้ว");
        assertThat(refused.page().select("#objectives").text()).isEqualTo("ข");
        assertThat(file.header("Content-Disposition")).startsWith("attachment;");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(Visitor.as(Given.reporter(Given.elsewhere())).get(link).status())
                .isEqualTo(404);
        var without = visitor.send(
                path,
                "version",
                "2",
                "objectives",
                "ข",
                "then",
                "without.file." + link.substring("/files/".length()));
        assertThat(without.page().select("#attached a")).isEmpty();
        assertThat(given.told()).isEqualTo("results.saved file.added results.saved file.removed");
    }

    @Test
    void the_whole_road_from_the_district_to_the_provinces_approval() {
        var given = GivenResults.in(PROVINCE, 25);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());
        var reviewer = Visitor.as(Given.reviewer(PROVINCE));
        Server.bean(SavingResults.class)
                .save(given.reporter(), given.place(), GivenResults.whole(20, 38, "อบรม ๑ วัน"), 0);

        var check = visitor.get(path + "/check");
        var old = visitor.send(path + "/submission", "version", "0");
        var sent = visitor.send(path + "/submission", "version", "1");
        var queue = reviewer.get("/");
        reviewer.send(path + "/comments", "field", "how", "text", "ขอรายละเอียดเพิ่ม");
        reviewer.send(path + "/return", "note", "กรุณาเพิ่มวิธีดำเนินงาน", "version", "1");
        var back = visitor.get(path);
        Server.bean(SavingResults.class)
                .save(given.reporter(), given.place(), GivenResults.whole(20, 38, "อบรม ๒ วัน"), 1);
        visitor.send(path + "/submission", "version", "2");
        var approved = reviewer.send(path + "/approval", "version", "2");

        assertThat(check.text())
                .contains("499.50 บาท", "15 มิ.ย. 2567")
                .doesNotContain("ยังส่งไม่ได้");
        assertThat(old.status()).isEqualTo(409);
        assertThat(sent.text()).contains("ส่งแบบจัดเก็บข้อมูลแล้ว", "อบรม ๑ วัน");
        assertThat(sent.page().select("textarea[name=how]")).isEmpty();
        assertThat(queue.text()).contains("แบบจัดเก็บข้อมูล (EA ๔)");
        assertThat(back.text()).contains("กรุณาเพิ่มวิธีดำเนินงาน", "ขอรายละเอียดเพิ่ม");
        assertThat(approved.text()).contains("เห็นชอบ", "อบรม ๒ วัน");
        assertThat(visitor.get(path + "/versions/1").text()).contains("อบรม ๑ วัน");
        assertThat(visitor.get(path + "/versions/2").text()).contains("อบรม ๒ วัน");
        assertThat(visitor.get("/assignments/2567-06-2/" + given.place().office())
                        .text())
                .contains("๓ แบบจัดเก็บข้อมูล (EA ๔)", "ส่งแล้ว 2 ครั้ง");
        assertThat(given.told())
                .isEqualTo("results.saved results.submitted results.taken-up results.commented"
                        + " results.returned"
                        + " results.saved results.submitted results.approved");
    }

    @Test
    void programs_read_the_fields_write_and_send() {
        var given = GivenResults.in(PROVINCE, 26);
        var path = "/api/v1" + given.place().path();
        var visitor = Visitor.as(given.reporter());
        var whole = bpm.form.FormJson.write(GivenResults.whole(1, 2, "อบรม"));

        var form = visitor.get(path + "/form");
        var unguarded = visitor.putJson(path, "{\"answers\":{}}", "");
        var wrong = visitor.putJson(path, "{\"answers\":{\"male\":\"x\",\"foo\":1}}", "0");
        var number = visitor.putJson(path, "{\"answers\":{\"male\":12}}", "0");
        var early = visitor.sendJson(path + "/submission", "{}");
        var stale = visitor.putJson(path, "{\"answers\":{}}", "0");
        var written = visitor.putJson(path, "{\"answers\":" + whole + "}", "1");
        var sent = visitor.sendJson(path + "/submission", "{\"note\":\"\"}");

        assertThat(form.body()).contains("\"code\":\"collect_2\"", "\"type\":\"table\"");
        assertThat(unguarded.status()).isEqualTo(428);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"field\":\"male\"", "แบบนี้ไม่มีช่องรหัส “foo”");
        assertThat(number.body())
                .contains("\"male\":\"12\"", "\"state\":\"DRAFT\"", "\"missing\":[{");
        assertThat(number.header("ETag")).isEqualTo("\"1\"");
        assertThat(early.status()).isEqualTo(422);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(written.body()).contains("\"missing\":[]", "\"left\":\"499.5\"");
        assertThat(sent.body()).contains("\"state\":\"SUBMITTED\"", "\"version\":1");
        assertThat(Visitor.as(Given.reporter(Given.elsewhere())).get(path).status())
                .isEqualTo(404);
        assertThat(given.told()).isEqualTo("results.saved results.saved results.submitted");
    }

    @Test
    void a_province_reads_what_its_districts_sent_merged_by_heading() throws Exception {
        var province = Given.province();
        var merged = new ResultsPlace(GivenResults.ACTIVITY, province).path() + "/merged";
        GivenResults.in(province, 1).sent(10, 20, "อบรม");
        GivenResults.in(province, 2).sent(5, 7, "ประชุม");
        var third = GivenResults.in(province, 3);
        var reviewer = Visitor.as(Given.reviewer(province));

        var district = Visitor.as(third.reporter()).get(merged);
        var page = reviewer.get(merged);
        var file = reviewer.get(merged + ".xlsx");

        assertThat(district.status()).isEqualTo(404);
        assertThat(page.text())
                .contains("ส่งแล้ว 2 จาก 3 หน่วยงาน")
                .contains("ผู้เข้าร่วมจริง ชาย 15 คน", "ผู้เข้าร่วมจริง หญิง 27 คน")
                .contains("งบประมาณที่ใช้ 23,001.00 บาท")
                .contains("อบรม", "ประชุม");
        var sheets = bpm.paper.ReadingXlsx.read(file.response().body());
        assertThat(sheets).map(sheet -> sheet.name()).startsWith("รวม", "รายหน่วยงาน");
        assertThat(sheets.getFirst().rows())
                .map(row -> row.text("หัวข้อ") + " = " + row.text("รวมทุกหน่วยงาน"))
                .contains("ผู้เข้าร่วมจริง ชาย (คน) = 15");
        assertThat(sheets.get(1).rows()).hasSize(2);
    }
}
