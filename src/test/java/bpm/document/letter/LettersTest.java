package bpm.document.letter;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.OtherReader;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.survey.round.GivenRound;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LettersTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final Visitor WRITER = Visitor.as(Given.reporter(PROVINCE));

    @Test
    void another_office_neither_reads_nor_writes_a_letter() {
        var id = written(WRITER, "เรื่องของจังหวัด");
        var stranger = Visitor.as(Given.reporter(Given.elsewhere()));
        var district = Visitor.as(Given.reporter(Given.district(PROVINCE, 1)));

        for (var other : List.of(stranger, district)) {
            assertThat(other.get(id).status()).isEqualTo(404);
            assertThat(other.get(id + "/edit").status()).isEqualTo(404);
            assertThat(other.get(id + "/letter.pdf").status()).isEqualTo(404);
            assertThat(other.send(id, typed("ของผู้อื่น", "seen", "1")).status())
                    .isEqualTo(404);
            assertThat(other.send(id + "/removal").status()).isEqualTo(404);
            assertThat(other.get("/letters?office=" + PROVINCE).status()).isEqualTo(404);
            assertThat(other.get("/letters/new?copy=" + number(id)).status()).isEqualTo(404);
        }
        assertThat(Visitor.nobody().get(id).path()).startsWith("/sign-in");
    }

    @Test
    void only_reporters_and_reviewers_of_the_office_write_while_others_above_and_in_it_read() {
        var district = Given.district(PROVINCE, 2);
        var id = written(Visitor.as(Given.reviewer(district)), "หนังสือของอำเภอ");
        var above = WRITER;
        var reader = Visitor.as(Given.person(district, Role.READER));

        for (var other : List.of(above, reader)) {
            assertThat(other.get(id).text()).contains("หนังสือของอำเภอ");
            assertThat(other.get(id).page().select("a[href$=/edit]")).isEmpty();
            assertThat(other.get(id + "/letter.pdf").status()).isEqualTo(200);
            assertThat(other.get("/letters?office=" + district).text()).contains("หนังสือของอำเภอ");
            assertThat(other.send(id, typed("แก้ไข", "seen", "1")).status()).isEqualTo(403);
            assertThat(other.send(id + "/removal").status()).isEqualTo(403);
        }
        assertThat(reader.get("/letters/new").status()).isEqualTo(403);
        assertThat(reader.send("/letters", typed("ของผู้อ่าน")).status()).isEqualTo(403);
    }

    @Test
    void a_letter_is_kept_printed_and_its_writing_told() {

        var shown = WRITER.send(
                "/letters",
                typed(
                        "การประเมินผลที่ผู้แทนญี่ปุ่นมาดูงาน",
                        "number",
                        "ชร 0019.1/ว 65103",
                        "day",
                        "๑๕ มิ.ย. ๒๕๖๗",
                        "urgency",
                        "MOST_URGENT",
                        "title",
                        "แนวทางการประเมินผล",
                        "count",
                        "๑",
                        "unit",
                        "ชุด",
                        "address",
                        "",
                        "title",
                        "",
                        "count",
                        "",
                        "unit",
                        "",
                        "address",
                        ""));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text())
                .contains("บันทึกหนังสือแล้ว")
                .contains("15 มิ.ย. 2567")
                .contains("จำนวน 1 ชุด");
        var pdf = WRITER.get(shown.path() + "/letter.pdf").response().body();
        assertThat(OtherReader.joined(OtherReader.text(pdf)))
                .contains("ด่วนที่สุด")
                .contains("ชร๐๐๑๙.๑/ว๖๕๑๐๓")
                .contains("๑๕มิถุนายน๒๕๖๗")
                .contains("การประเมินผลที่ผู้แทนญี่ปุ่นมาดูงาน");
        assertThat(WRITER.get(shown.path() + "/letter.docx").status()).isEqualTo(200);
        assertThat(WRITER.get(shown.path() + "/letter.xlsx").status()).isEqualTo(404);
        assertThat(WRITER.get(shown.path() + "/letter.exe").status()).isEqualTo(404);
        assertThat(trail(shown.path())).containsExactly("letter.written");
    }

    @Test
    void programs_read_letters_of_their_office_and_take_them_as_files() {
        var id = number(written(WRITER, "ขอเชิญผู้แทนจากญี่ปุ่น", "number", "ชร ๐๐๑๙/๗"));
        var stranger = Visitor.as(Given.reporter(Given.elsewhere()));

        assertThat(stranger.get("/api/v1/letters/" + id).status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/letters?office=" + PROVINCE).status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/letters/" + id + "/letter.pdf").status())
                .isEqualTo(404);
        assertThat(WRITER.get("/api/v1/letters?search=ผู้แทนจากญี่ปุ่น").body())
                .contains("\"total\":1", "\"number\":\"ชร ๐๐๑๙/๗\"", "\"kind\":\"external\"");
        assertThat(WRITER.get("/api/v1/letters/" + id).body())
                .contains("\"subject\":\"ขอเชิญผู้แทนจากญี่ปุ่น\"", "\"version\":1");
        assertThat(OtherReader.text(WRITER.get("/api/v1/letters/" + id + "/letter.pdf")
                        .response()
                        .body()))
                .contains("ขอเชิญผู้แทนจากญี่ปุ่น");
        assertThat(WRITER.get("/api/v1/letters/" + id + "/letter.doc").status()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_told_with_how_to_mend_it_and_nothing_typed_is_lost() {

        var again = WRITER.send(
                "/letters",
                typed(
                        "",
                        "recipient",
                        "นายอำเภอ ทุกอำเภอ",
                        "day",
                        "31 มิ.ย. 2567",
                        "title",
                        "แบบประเมินผล",
                        "count",
                        "หนึ่ง",
                        "unit",
                        "ชุด",
                        "address",
                        "bpm.example.go.th"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text())
                .contains("กรุณากรอกชื่อเรื่องของหนังสือ")
                .contains("เช่น 15 มิถุนายน 2567 หรือเว้นว่างไว้ก่อน")
                .contains("จำนวนของลำดับ 1 ต้องเป็นเลขจำนวนเต็ม")
                .contains("ต้องขึ้นต้นด้วย https://");
        var page = again.page();
        assertThat(page.select("#day").val()).isEqualTo("31 มิ.ย. 2567");
        assertThat(page.select("#address-0").val()).isEqualTo("bpm.example.go.th");
        assertThat(page.select("#recipient").val()).isEqualTo("นายอำเภอ ทุกอำเภอ");
        assertThat(page.select("#errors a[href=#address-0]")).hasSize(1);
    }

    @Test
    void a_line_is_added_without_keeping_anything() {

        var longer =
                WRITER.send("/letters", typed("ยังไม่บันทึก", "title", "หนึ่ง", "then", "lines"));

        assertThat(longer.status()).isEqualTo(200);
        assertThat(longer.page().select("input[name=title]")).hasSize(4);
        assertThat(longer.page().select("#subject").text()).isEqualTo("ยังไม่บันทึก");
        assertThat(WRITER.get("/letters").text()).doesNotContain("ยังไม่บันทึก");
    }

    @Test
    void when_two_write_the_second_sees_both_texts_and_keeps_theirs_knowingly() {
        var other = Visitor.as(Given.reviewer(PROVINCE));
        var id = written(WRITER, "ฉบับแรก");
        other.send(id, typed("ของผู้ตรวจ", "seen", "1"));

        var late = WRITER.send(id, typed("ของผู้รายงาน", "seen", "1"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#stale").text())
                .contains("ของผู้ตรวจ")
                .contains("ของผู้รายงาน");
        assertThat(late.page().select("#subject").text()).isEqualTo("ของผู้รายงาน");
        var seen = late.page().select("input[name=seen]").val();
        assertThat(WRITER.send(id, typed("ของผู้รายงาน", "seen", seen)).text())
                .contains("ของผู้รายงาน");
        assertThat(trail(id)).containsExactly("letter.written", "letter.changed", "letter.changed");
    }

    @Test
    void a_removed_letter_comes_back_by_one_press() {
        var id = written(WRITER, "หนังสือที่ลบผิด");

        var list = WRITER.send(id + "/removal");

        assertThat(list.page().select(".notice").text())
                .contains("ลบหนังสือ “หนังสือที่ลบผิด” แล้ว");
        assertThat(WRITER.get(id).status()).isEqualTo(404);
        assertThat(WRITER.send(id + "/restoration").text()).contains("นำหนังสือกลับมาแล้ว");
        assertThat(WRITER.get("/letters?removed=" + number(id)).status()).isEqualTo(200);
        assertThat(trail(id))
                .containsExactly("letter.written", "letter.removed", "letter.restored");
    }

    @Test
    void what_was_typed_into_a_letter_that_was_removed_meanwhile_can_be_kept_as_a_new_one() {
        var id = written(WRITER, "หนังสือที่จะถูกลบ");
        WRITER.send(id + "/removal");

        var late = WRITER.send(id, typed("ข้อความที่เพิ่งพิมพ์", "seen", "1"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("กดบันทึกเพื่อเก็บเป็นฉบับใหม่");
        assertThat(late.page().select("#subject").text()).isEqualTo("ข้อความที่เพิ่งพิมพ์");
        assertThat(late.page().select("form.items").attr("action")).isEqualTo("/letters");
    }

    @Test
    void letters_are_found_by_number_subject_and_recipient_whatever_the_digits() {
        var writer = Visitor.as(Given.reporter(Given.district(PROVINCE, 3)));
        assertThat(writer.get("/letters").text()).contains("ยังไม่มีหนังสือ");
        written(writer, "เรื่องน้ำท่วม", "number", "ชร ๐๐๑๙.๑/๗๗๗๗");
        written(writer, "เรื่องภัยแล้ง");

        assertThat(writer.get("/letters?search=7777").text())
                .contains("เรื่องน้ำท่วม")
                .doesNotContain("เรื่องภัยแล้ง");
        assertThat(writer.get("/letters?search=xyz").text()).contains("ไม่พบหนังสือที่ค้น");
        assertThat(writer.get("/letters").text()).contains("2 ฉบับ");
    }

    @Test
    void a_new_letter_begins_with_what_stays_the_same_and_a_copy_with_all_but_number_and_day() {
        var writer = Visitor.as(Given.reporter(Given.district(PROVINCE, 1)));
        assertThat(writer.get("/letters/new?kind=memo")
                        .page()
                        .select("#position")
                        .text())
                .startsWith("พัฒนาการอำเภอ");
        var id = written(
                writer,
                "เรื่องเดิม",
                "number",
                "ชร ๐๐๑๙.๑/ว ๖๕๑๐๓",
                "day",
                "15/6/2567",
                "signatory",
                "นางอำไพ บัวระดก",
                "phone",
                "๐ - ๕๓๑๗-๗๓๕๐");

        var next = writer.get("/letters/new?kind=external").page();
        var copy = writer.get("/letters/new?copy=" + number(id)).page();

        assertThat(next.select("#signatory").val()).isEqualTo("นางอำไพ บัวระดก");
        assertThat(next.select("#phone").val()).isEqualTo("๐ - ๕๓๑๗-๗๓๕๐");
        assertThat(next.select("#number").val()).isEqualTo("ชร ๐๐๑๙.๑/ว ");
        assertThat(next.select("#subject").text()).isEmpty();
        assertThat(copy.select("#subject").text()).isEqualTo("เรื่องเดิม");
        assertThat(copy.select("#number").val()).isEqualTo("ชร ๐๐๑๙.๑/ว ");
        assertThat(copy.select("#day").val()).isEmpty();
    }

    @Test
    void from_an_activity_subject_and_the_addresses_of_its_forms_are_proposed() {
        var given = GivenRound.in(PROVINCE, 2);
        var district = Visitor.as(given.reporter());
        var round = given.round();
        var papers = "/assignments/" + GivenRound.ACTIVITY + "/" + given.place().office();
        var before = district.get(way(district, papers)).page();
        district.send(round.path() + "/opening");

        var page = district.get(way(district, papers)).page();

        assertThat(before.select("input[name=address]").eachAttr("value"))
                .noneMatch(address -> address.contains("/q/"));
        assertThat(page.select("#subject").text()).contains("ประจำปีงบประมาณ พ.ศ. 2567");
        assertThat(page.select("input[name=title]").eachAttr("value"))
                .startsWith("แบบประเมินผล", "แบบสรุปการประเมินผล");
        assertThat(page.select("input[name=address]").eachAttr("value"))
                .anyMatch(address -> address.endsWith("/q/" + round.code()))
                .anyMatch(address -> address.endsWith(papers + "/summary"));
        assertThat(Visitor.as(Given.reporter(Given.elsewhere()))
                        .get(way(district, papers))
                        .status())
                .isEqualTo(404);
        assertThat(district.get("/offices/" + given.place().office() + "/papers")
                        .page()
                        .select("a[href^=/letters]"))
                .hasSize(1);
    }

    private static String way(Visitor visitor, String papers) {
        var link = visitor.get(papers + "/papers").page().select("a[href^=/letters/new]");
        return link.attr("href");
    }

    private static String written(Visitor writer, String subject, String... more) {
        var shown = writer.send("/letters", typed(subject, more));
        assertThat(shown.path()).matches("/letters/\\d+");
        return shown.path();
    }

    /** Fields given later stand in place of the usual ones. */
    private static String[] typed(String subject, String... more) {
        var fields = new ArrayList<>(List.of("subject", subject, "kind", "external"));
        var given = List.of(more);
        for (var usual : List.of("recipient", "body")) {
            if (!given.contains(usual)) {
                fields.addAll(List.of(usual, "ตามที่ใช้ทดสอบ"));
            }
        }
        fields.addAll(given);
        return fields.toArray(String[]::new);
    }

    private static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<String> trail(String path) {
        return Server.owner()
                .sql("select what from trail_entry where subject = :subject order by number")
                .param("subject", "letter " + number(path))
                .query(String.class)
                .list();
    }
}
