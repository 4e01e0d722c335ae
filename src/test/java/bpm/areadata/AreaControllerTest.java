package bpm.areadata;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

/** Area data: an office adds, edits and removes rows by village and sends them; its province reviews them. */
class AreaControllerTest {

    private static final OfficeCode PROVINCE = Given.shared();

    @Test
    void other_offices_neither_see_area_data_nor_write_it() {
        var given = GivenArea.in(PROVINCE, 10).with(GivenArea.row("301001", "กลุ่มทอผ้า", 1, 2));
        var path = given.place().path();
        var row = path + "/rows/" + given.id("กลุ่มทอผ้า");
        var sibling = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var province = Visitor.as(Given.reporter(PROVINCE));

        for (var page :
                new String[] {"", "/check", "/import", "/map", ".xlsx", ".geojson", "/versions/1"
                }) {
            assertThat(sibling.get(path + page).status()).as(page).isEqualTo(404);
        }
        for (var write : new String[] {
            path + "/rows",
            row,
            row + "/removal",
            row + "/restoration",
            path + "/import",
            path + "/submission"
        }) {
            assertThat(sibling.send(
                                    write,
                                    "name",
                                    "x",
                                    "version",
                                    "1",
                                    "text",
                                    "area\tkind\tname\nx\ty\tz",
                                    "then",
                                    "import")
                            .status())
                    .as(write)
                    .isEqualTo(404);
        }
        assertThat(province.get(path).status()).isEqualTo(200);
        assertThat(province.get(path).text()).contains("กลุ่มทอผ้า").doesNotContain("เพิ่มแถว");
        assertThat(province.send(path + "/rows", "area", "301001", "kind", "group", "name", "x")
                        .status())
                .isEqualTo(403);
        assertThat(province.send(row + "/removal").status()).isEqualTo(403);
        assertThat(given.told()).isEqualTo("area.added");
    }

    @Test
    void a_row_is_added_edited_in_its_place_removed_and_brought_back() {
        var given = GivenArea.in(PROVINCE, 11);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());

        var empty = visitor.get(path);
        var added = visitor.send(
                path + "/rows",
                "area",
                given.village(1, 3),
                "kind",
                "plot",
                "name",
                "แปลงนายดี",
                "quantity",
                "๑,๒๐๐.๕",
                "beneficiaries",
                "4",
                "point",
                "14.97, 102.1",
                "day",
                "15 มิ.ย. 2567",
                "remark",
                "บนเนิน");
        var row = path + "/rows/" + given.id("แปลงนายดี");
        var opened = visitor.get(path + "?edit=" + given.id("แปลงนายดี"));
        var changed = visitor.send(
                row,
                "version",
                "1",
                "area",
                given.village(1, 3),
                "kind",
                "plot",
                "name",
                "แปลงนายดีใจ",
                "quantity",
                "1200.5",
                "beneficiaries",
                "5");
        var stale = visitor.send(
                row,
                "version",
                "1",
                "area",
                given.village(1, 3),
                "kind",
                "plot",
                "name",
                "แปลงของฉัน");
        var removed = visitor.send(row + "/removal");
        var gone = visitor.get(path);
        var back = visitor.send(row + "/restoration");

        assertThat(empty.text()).contains("ยังไม่มีข้อมูล");
        assertThat(empty.page().select("#area")).hasSize(1);
        assertThat(added.text())
                .contains(
                        "บันทึกแถวแล้ว", "แปลงนายดี", "1,200.5", "4 คน", "15 มิ.ย. 2567", "บนเนิน");
        assertThat(opened.page().select("tr.editing #name").val()).isEqualTo("แปลงนายดี");
        assertThat(opened.page().select("tr.editing #day").val()).isEqualTo("15/6/2567");
        assertThat(changed.text()).contains("แปลงนายดีใจ", "5 คน").doesNotContain("บนเนิน");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("#theirs").text()).contains("แปลงนายดีใจ");
        assertThat(stale.page().select("#name").val()).isEqualTo("แปลงของฉัน");
        assertThat(removed.text()).contains("ลบแถว “แปลงนายดีใจ” แล้ว", "เลิกทำ");
        assertThat(gone.text()).doesNotContain("แปลงนายดีใจ");
        assertThat(back.text()).contains("นำแถวกลับมาแล้ว", "แปลงนายดีใจ");
        assertThat(given.told()).isEqualTo("area.added area.changed area.removed area.restored");
    }

    @Test
    void what_is_wrong_with_a_row_is_named_and_all_that_was_typed_stays() {
        var given = GivenArea.in(PROVINCE, 12);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());

        var wrong = visitor.send(
                path + "/rows",
                "area",
                "57010101",
                "kind",
                "",
                "name",
                "",
                "quantity",
                "มาก",
                "beneficiaries",
                "1.5",
                "point",
                "50, 102.1",
                "day",
                "31 มิถุนายน 2567",
                "remark",
                "จดไว้");
        var municipal = visitor.send(
                path + "/rows",
                "area",
                PROVINCE + "990102",
                "kind",
                "village",
                "name",
                "ชุมชนตลาด");
        var short7 = visitor.send(
                path + "/rows",
                "area",
                given.place().office() + "010",
                "kind",
                "group",
                "name",
                "x");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("รหัส 57010101 ไม่อยู่ในพื้นที่ของหน่วยงานนี้")
                .contains("ยังไม่ได้กรอก “ประเภทเป้าหมาย”", "ยังไม่ได้กรอก “ชื่อเป้าหมาย”")
                .contains("“จำนวน” ต้องเป็นตัวเลข", "“ผู้ได้รับประโยชน์” ต้องเป็นจำนวนเต็ม")
                .contains(
                        "“พิกัด” ไม่อยู่ในประเทศไทย", "“วันที่ดำเนินการ” ต้องเป็นวันที่ที่มีจริง");
        assertThat(wrong.page().select("#quantity").val()).isEqualTo("มาก");
        assertThat(wrong.page().select("#remark").text()).isEqualTo("จดไว้");
        assertThat(municipal.status()).isEqualTo(200);
        assertThat(municipal.text()).contains("ชุมชนตลาด", PROVINCE + "990102");
        assertThat(short7.status()).isEqualTo(422);
        assertThat(given.told()).isEqualTo("area.added");
    }

    @Test
    void rows_that_repeat_another_are_named_and_totals_are_by_tambon() {
        var given = GivenArea.in(PROVINCE, 13);
        given.with(GivenArea.row(given.village(1, 1), "กลุ่มหนึ่ง", 3, 10))
                .with(GivenArea.row(given.village(1, 1), "กลุ่ม หนึ่ง", 3, 10))
                .with(GivenArea.row(given.village(2, 1), "กลุ่มสอง", 4, 20));
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());

        var list = visitor.get(path);
        var doubled = visitor.get(path + "?only=doubled");
        var found = visitor.get(path + "?search=กลุ่มสอง");
        visitor.send(path + "/rows/" + given.id("กลุ่ม หนึ่ง") + "/removal");
        var after = visitor.get(path);

        assertThat(list.text())
                .contains("มี 1 แถวที่หมู่บ้าน ประเภท และชื่อซ้ำกับแถวอื่น", "รวม 2 ตำบล");
        assertThat(list.page().select("tfoot").text()).contains("3", "10", "40");
        assertThat(doubled.page().select("#rows tbody tr")).hasSize(2);
        assertThat(found.page().select("#rows tbody tr")).hasSize(1);
        assertThat(after.text()).doesNotContain("ซ้ำกับแถวอื่น");
        assertThat(after.page().select("tfoot").text()).contains("30").doesNotContain("40");
    }

    @Test
    void what_was_sent_stays_readable_when_the_rows_change_later() {
        var given = GivenArea.in(PROVINCE, 14);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());
        var reviewer = Visitor.as(Given.reviewer(PROVINCE));

        var nothing = visitor.send(path + "/submission", "version", "0");
        given.with(GivenArea.row(given.village(1, 1), "กลุ่มแรก", 3, 10));
        var old = visitor.send(path + "/submission", "version", "7");
        var check = visitor.get(path + "/check");
        var sent = visitor.send(path + "/submission", "version", "1");
        var locked = visitor.send(
                path + "/rows", "area", given.village(1, 1), "kind", "group", "name", "สาย");
        var review = reviewer.get(path);
        reviewer.send(path + "/return", "note", "ขาดหมู่ที่ 2", "version", "1");
        given.with(GivenArea.row(given.village(1, 2), "กลุ่มหลัง", 1, 1));
        var returned = visitor.get(path);
        var first = visitor.get(path + "/versions/1");

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("ยังไม่มีแถวข้อมูล");
        assertThat(old.status()).isEqualTo(409);
        assertThat(check.text()).contains("รวมรายตำบล");
        assertThat(sent.text()).contains("ส่งข้อมูลพื้นที่แล้ว");
        assertThat(locked.status()).isEqualTo(409);
        assertThat(locked.page().select("#unsaved").text()).contains("สาย");
        assertThat(locked.page().select("form[action$=/rows]")).isEmpty();
        assertThat(review.text()).contains("กลุ่มแรก", "เห็นชอบ", "ให้ข้อสังเกต");
        assertThat(returned.text()).contains("ขาดหมู่ที่ 2", "กลุ่มหลัง");
        assertThat(first.text())
                .contains("กลุ่มแรก", "ไม่เปลี่ยนแปลงอีก")
                .doesNotContain("กลุ่มหลัง");
        assertThat(given.told()).isEqualTo("area.added area.submitted area.returned area.added");
        assertThat(Server.read(
                        Long.class,
                        "select count(*) from areadata_sent_row where office = ?",
                        given.place().office().value()))
                .isEqualTo(1);
    }
}
