package bpm.province;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Who is missing from a province's overview is named with a cause; a late report makes a supplement. */
class OverviewTest {

    private final GivenOverview given = GivenOverview.of();

    @Test
    void other_offices_neither_see_an_overview_nor_send_it() {
        var path = given.path();
        var stranger = Visitor.as(Given.reporter(Given.elsewhere()));
        var district = Visitor.as(Given.reporter(given.first()));
        var department = Visitor.as(GivenOverview.DEPARTMENT);
        var reader = Visitor.as(Given.reviewer(given.place().province()));

        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.send(path, "comment", "ดี", "version", "0").status())
                .isEqualTo(404);
        assertThat(stranger.send(path + "/submission").status()).isEqualTo(404);
        assertThat(stranger.send(path + "/supplement").status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1" + path).status()).isEqualTo(404);
        assertThat(district.get(path).status()).isEqualTo(404);
        assertThat(district.get("/overview").status()).isEqualTo(404);
        assertThat(department.get(path).page().select("textarea[name=comment]")).isEmpty();
        assertThat(department.send(path, "comment", "ดี", "version", "0").status())
                .isEqualTo(403);
        assertThat(reader.send(path + "/submission").status()).isEqualTo(403);
        assertThat(given.told()).isEmpty();
    }

    @Test
    void a_province_files_with_named_gaps_and_a_late_report_makes_a_numbered_supplement() {
        given.approved(given.first(), 58);
        var path = given.path();
        var province = Visitor.as(given.writer());
        var missing = "cause." + given.second();

        var open = province.get(path);
        var silent = province.send(
                path + "/submission",
                "comment",
                "ทำได้ดี",
                "version",
                "0",
                "figures",
                GivenOverview.figures(open));
        var kept = province.get(path);
        var sent = province.send(
                path + "/submission",
                "comment",
                "ทำได้ดีทั้งจังหวัด",
                missing,
                "น้ำท่วม เลื่อนไปเดือนหน้า",
                "version",
                "0",
                "figures",
                GivenOverview.figures(kept));

        assertThat(open.text()).contains("1 จาก 2 หน่วยงาน").contains("58").contains("48.33 %");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("กรุณาระบุเหตุ หรือรอรายงานก่อนส่ง");
        assertThat(silent.page().select("textarea[name=comment]").text()).isEqualTo("ทำได้ดี");
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.text()).contains("ส่งภาพรวมของจังหวัดแล้ว รอกรมพิจารณา");
        assertThat(Visitor.as(GivenOverview.DEPARTMENT).get("/?year=2567").text())
                .contains("ภาพรวมของจังหวัด");
        var tooLate = province.send(
                path, "comment", "เขียนค้างไว้", missing, "เหตุที่เขียนค้างไว้", "version", "1");
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.page().select("textarea")).isEmpty();
        assertThat(tooLate.text())
                .contains("ยังไม่ได้บันทึก", "เขียนค้างไว้", "เหตุที่เขียนค้างไว้");

        given.approvedByDepartment();
        var early = province.send(path + "/supplement");
        given.approved(given.second(), 30);
        var later = province.get(path);
        var begun = province.send(path + "/supplement");
        var again = province.send(
                path + "/submission",
                "comment",
                "ครบทุกอำเภอ",
                "version",
                "2",
                "figures",
                GivenOverview.figures(begun));

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("ยังไม่ต้องทำฉบับเพิ่มเติม");
        assertThat(later.text()).contains("มีรายงานเพิ่มหรือเปลี่ยนหลังฉบับที่ส่ง");
        assertThat(begun.text()).contains("ฉบับเพิ่มเติมที่ 1").contains("88").contains("73.33 %");
        assertThat(again.status()).isEqualTo(200);
        assertThat(province.get(path + "/versions/1").text())
                .contains("น้ำท่วม เลื่อนไปเดือนหน้า")
                .contains("48.33 %")
                .doesNotContain("73.33 %");
        assertThat(province.get(path + "/versions/2").text())
                .contains("เพิ่มเติมที่ 1")
                .contains("73.33 %");
        assertThat(given.told())
                .isEqualTo("overview.written overview.submitted overview.approved"
                        + " overview.supplemented overview.written overview.submitted");
    }

    @Test
    void a_supplement_begun_by_mistake_is_discarded_and_the_approved_version_stands() {
        given.approved(given.first(), 58);
        var path = given.path();
        var province = Visitor.as(given.writer());
        var missing = "cause." + given.second();
        var open = province.get(path);
        province.send(
                path + "/submission",
                "comment",
                "ทำได้ดี",
                missing,
                "น้ำท่วม",
                "version",
                "0",
                "figures",
                GivenOverview.figures(open));
        assertThat(province.send(path + "/supplement/discarding").status()).isEqualTo(409);
        given.approvedByDepartment();
        given.approved(given.second(), 30);
        province.send(path + "/supplement");
        province.send(path, "comment", "พิมพ์ผิดฉบับ", "version", "2");
        var asked = path + "/supplement/discarding";

        var stranger = Visitor.as(Given.reporter(Given.elsewhere()));
        var department = Visitor.as(GivenOverview.DEPARTMENT);
        for (var address : List.of(asked, "/api/v1" + asked)) {
            assertThat(stranger.send(address).status()).isEqualTo(404);
            assertThat(Visitor.as(Given.reporter(given.first())).send(address).status())
                    .isEqualTo(404);
        }
        assertThat(stranger.get(asked).status()).isEqualTo(404);
        assertThat(department.get(asked).status()).isEqualTo(403);
        assertThat(department.send(asked).status()).isEqualTo(403);

        var list = province.get("/overview?year=2567").page();
        var begun = province.get(path).page();
        var sure = province.get(begun.selectFirst("a[href=" + asked + "]").attr("href"));
        assertThat(sure.text()).contains("ฉบับที่ 1 ซึ่งกรมเห็นชอบไว้", "พิมพ์ผิดฉบับ");
        assertThat(begun.select("h1 ~ p .state.late")).isEmpty(); // it is awaited no more
        assertThat(list.select("tr:has(a[href=" + path + "]) .state.late")).isEmpty();
        var back = province.send(asked);

        assertThat(back.text())
                .contains("ยกเลิกฉบับเพิ่มเติมแล้ว", "มีรายงานเพิ่มหรือเปลี่ยนหลังฉบับที่ส่ง");
        assertThat(back.page().select("textarea[name=comment]")).isEmpty();
        assertThat(back.text()).contains("ทำได้ดี").doesNotContain("พิมพ์ผิดฉบับ");
        assertThat(province.send(asked).status()).isEqualTo(409);
        assertThat(given.told())
                .isEqualTo("overview.written overview.submitted overview.approved"
                        + " overview.supplemented overview.written overview.undrafted"
                        + " overview.discarded");
        assertThat(province.send(path + "/supplement").text()).contains("ฉบับเพิ่มเติมที่ 1");
        assertThat(province.get(path).page().select("textarea[name=comment]").text())
                .isEqualTo("ทำได้ดี");
    }

    @Test
    void a_summary_file_is_attached_with_what_is_typed_and_what_was_sent_keeps_it() {
        var path = given.path();
        var province = Visitor.as(given.writer());
        var pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
        var stranger = Visitor.as(Given.reporter(Given.elsewhere()));
        var department = Visitor.as(GivenOverview.DEPARTMENT);

        assertThat(stranger.upload(path, "files", "summary.pdf", pdf, "version", "0")
                        .status())
                .isEqualTo(404);
        assertThat(department
                        .upload(path, "files", "summary.pdf", pdf, "version", "0")
                        .status())
                .isEqualTo(403);
        var kept = province.upload(
                path, "files", "summary.pdf", pdf, "comment", "ดูไฟล์สรุป", "version", "0");
        var refused = province.upload(
                path,
                "files",
                "virus.exe",
                "MZ no pdf".getBytes(StandardCharsets.US_ASCII),
                "comment",
                "ดูไฟล์สรุปที่แนบ",
                "version",
                "1");
        assertThat(kept.page().select(".form-files a").text()).isEqualTo("summary.pdf");
        var entered = kept.page().select("form:has(.form-files) button").first();
        assertThat(entered.hasAttr("name") || entered.hasAttr("formaction")).isFalse(); // it saves
        assertThat(kept.page().select(".form-files button[value^=without.]")).hasSize(1);
        assertThat(kept.page().select("textarea[name=comment]").text()).isEqualTo("ดูไฟล์สรุป");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#errors").text()).contains("virus.exe");
        assertThat(refused.page().select("textarea[name=comment]").text())
                .isEqualTo("ดูไฟล์สรุปที่แนบ");
        var sent = province.send(
                path + "/submission",
                "comment",
                "ดูไฟล์สรุปที่แนบ",
                "causeForAll",
                "อยู่ระหว่างดำเนินการ",
                "version",
                refused.page().select("[name=version]").val(),
                "figures",
                GivenOverview.figures(refused));

        assertThat(sent.text()).contains("ส่งภาพรวมของจังหวัดแล้ว");
        assertThat(province.upload(path, "files", "late.pdf", pdf, "version", "2")
                        .status())
                .isEqualTo(409);
        var file = department.get(path + "/versions/1").page().select(".form-files a");
        assertThat(file.text()).isEqualTo("summary.pdf");
        assertThat(department.get(file.attr("href")).status()).isEqualTo(200);
        assertThat(stranger.get(file.attr("href")).status()).isEqualTo(404);
        department.send(path + "/return", "note", "แก้ไฟล์", "version", "1");
        var gone = province.send(
                path,
                "comment",
                "ดูไฟล์สรุปที่แนบ",
                "version",
                province.get(path).page().select("[name=version]").val(),
                "then",
                "without." + file.attr("href").substring("/files/".length()));
        assertThat(gone.page().select(".form-files a")).isEmpty();
        assertThat(department.get(path + "/versions/1").page().select(".form-files a"))
                .hasSize(1);
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from trail_entry where subject = ? and what in ('file.added', 'file.removed')",
                        given.place().owner()))
                .isEqualTo(2);
    }

    @Test
    void the_files_of_a_discarded_supplement_are_again_those_that_were_approved() {
        var path = given.path();
        var province = Visitor.as(given.writer());
        given.approved(given.first(), 58);
        var first = attached(province, "approved.pdf", "0");
        province.send(
                path + "/submission",
                "comment",
                "ทำได้ดี",
                "causeForAll",
                "น้ำท่วม",
                "version",
                version(first),
                "figures",
                GivenOverview.figures(first));
        given.approvedByDepartment();
        given.approved(given.second(), 30);
        var begun = province.send(path + "/supplement");
        var added = attached(province, "mistake.pdf", version(begun));
        var changed = province.send(
                path,
                "version",
                version(added),
                "then",
                added.page().select(".form-files button").first().val());
        assertThat(changed.page().select(".form-files a").eachText())
                .containsExactly("mistake.pdf");

        var back = province.send(path + "/supplement/discarding");
        var again = province.send(path + "/supplement");

        assertThat(back.text()).contains("ยกเลิกฉบับเพิ่มเติมแล้ว");
        assertThat(again.page().select(".form-files a").eachText()).containsExactly("approved.pdf");
        assertThat(Server.read(String.class, """
                select string_agg(what, ' ' order by number)
                from trail_entry
                where subject = ?
                """, given.place().owner()))
                .isEqualTo("file.added file.added file.removed file.removed file.restored");
    }

    private Visitor.Answer attached(Visitor visitor, String name, String version) {
        var pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
        return visitor.upload(
                given.path(), "files", name, pdf, "comment", "ทำได้ดี", "version", version);
    }

    private static String version(Visitor.Answer page) {
        return page.page().select("[name=version]").val();
    }

    @Test
    void one_cause_serves_all_who_have_none_and_figures_that_changed_are_looked_at_again() {
        var path = given.path();
        var province = Visitor.as(given.writer());

        var open = province.get(path);
        var drafted = province.send(path, "causeForAll", "อยู่ระหว่างดำเนินการ", "version", "0");
        given.approved(given.first(), 60);
        var stale = province.send(
                path + "/submission",
                "comment",
                "ดี",
                "cause." + given.second(),
                "ยังไม่จัด",
                "version",
                "1",
                "figures",
                GivenOverview.figures(drafted));
        var old = province.send(
                path,
                "comment",
                "ของคนที่สอง",
                "cause." + given.second(),
                "เหตุของคนที่สอง",
                "version",
                "0");
        var endless = province.send(path, "comment", "ก".repeat(5001), "version", "1");

        assertThat(open.page().select("input[name=causeForAll]")).hasSize(1);
        assertThat(drafted.page()
                        .select("input[name=cause." + given.second() + "]")
                        .val())
                .isEqualTo("อยู่ระหว่างดำเนินการ");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("กรุณาตรวจตัวเลขอีกครั้งก่อนส่ง");
        assertThat(old.status()).isEqualTo(409);
        assertThat(old.page().select("textarea[name=comment]").text()).isEqualTo("ของคนที่สอง");
        assertThat(old.page().select("input[name=cause." + given.second() + "]").val())
                .isEqualTo("เหตุของคนที่สอง");
        assertThat(old.text()).contains("บันทึกไว้ว่า: อยู่ระหว่างดำเนินการ");
        assertThat(endless.status()).isEqualTo(422);
        assertThat(endless.text()).contains("ความเห็นยาวได้ไม่เกิน 5,000 ตัวอักษร");
    }

    @Test
    void programs_read_write_and_send_an_overview() {
        given.approved(given.first(), 58);
        var path = "/api/v1" + given.path();
        var province = Visitor.as(given.writer());
        var causes = "{\"comment\":\"ดี\",\"causes\":{\"" + given.second() + "\":\"ยังไม่จัด\"}}";

        var read = province.get(path);
        var unguarded = province.putJson(path, causes, "");
        var incomplete = province.sendJson(path + "/submission", "{}");
        var nothing = province.putJson(path, "{\"causes\":{\"" + given.second() + "\":null}}", "0");
        var written = province.putJson(path, causes, "1");
        var sent = province.sendJson(path + "/submission", "{}");
        var returned = Visitor.as(GivenOverview.DEPARTMENT)
                .sendJson(path + "/return", "{\"note\":\"ขอเหตุที่ชัดเจน\"}");

        assertThat(read.body()).contains("\"state\":\"DRAFT\"").contains("\"result\":58");
        assertThat(unguarded.status()).isEqualTo(428);
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.body()).contains("cause." + given.second());
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.body()).contains("\"causes\":{}");
        assertThat(written.status()).isEqualTo(200);
        assertThat(sent.body()).contains("\"state\":\"SUBMITTED\"").contains("\"version\":1");
        assertThat(returned.body()).contains("\"state\":\"RETURNED\"");
        assertThat(province.get(path).body()).contains("\"history\":[{\"version\":1");
    }

    @Test
    void lists_lead_to_each_overview_from_both_desks() {
        given.approved(given.first(), 58);
        var province = Visitor.as(given.writer());
        var department = Visitor.as(GivenOverview.DEPARTMENT);

        assertThat(province.get("/?year=2567").page().select("a[href=/overview]"))
                .isNotEmpty();
        assertThat(department.get("/?year=2567").page().select("a[href=/overview]"))
                .isNotEmpty();
        assertThat(province.get("/overview?year=2567")
                        .page()
                        .select("a[href=" + given.path() + "]"))
                .hasSize(1);
        assertThat(province.get("/overview?year=2567").text()).contains("1/2");
        assertThat(department
                        .get("/overview?year=2567")
                        .page()
                        .select("a[href=/overview/" + given.place().activity() + "]"))
                .hasSize(1);
        assertThat(department
                        .get("/overview/" + given.place().activity())
                        .page()
                        .select("a[href=" + given.path() + "]"))
                .hasSize(1);
        assertThat(province.get("/overview/" + given.place().activity() + "/"
                                + given.place().province())
                        .path())
                .isEqualTo(given.path());
        assertThat(province.get("/overview/" + given.place().activity()).status())
                .isEqualTo(404);
    }
}
