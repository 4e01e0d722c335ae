package bpm.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

/** ตารางที่บันทึกไว้: a question is kept and shared, never its numbers. */
class ViewsTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private static final Actor REVIEWER = Given.reviewer(PROVINCE);
    private static final Actor COLLEAGUE = Given.reviewer(PROVINCE);
    private static final Actor BELOW = Given.reporter(Given.district(PROVINCE, 31));
    private static final Actor STRANGER = Given.reviewer(Given.elsewhere());

    private static String kept(String name, String shared) {
        var answer = Visitor.as(REVIEWER)
                .send(
                        "/pivot/views",
                        "name",
                        name,
                        "shared",
                        shared,
                        "rows",
                        "district",
                        "columns",
                        "month",
                        "measure",
                        "given",
                        "year",
                        "2567");
        assertThat(answer.text()).as(answer.text()).contains("บันทึกตาราง “" + name + "” แล้ว");
        return "/pivot/views/"
                + Server.read(Long.class, "select max(id) from pivot_view where name = ?", name);
    }

    @Test
    void whom_it_is_not_shared_with_cannot_open_change_or_remove_it() {
        var own = kept("ของฉันเท่านั้น", "nobody");
        var below = kept("สำหรับอำเภอ", "below");
        var everyone = kept("สำหรับทุกคน", "everyone");

        assertThat(Visitor.as(COLLEAGUE).get(own).status()).isEqualTo(404);
        assertThat(Visitor.as(STRANGER).get(own).status()).isEqualTo(404);
        assertThat(Visitor.as(STRANGER).get(below).status()).isEqualTo(404);
        assertThat(Visitor.as(BELOW).get(below).status()).isEqualTo(200);
        assertThat(Visitor.as(STRANGER).get(everyone).status()).isEqualTo(200);
        assertThat(Visitor.as(STRANGER).get("/pivot").text())
                .contains("สำหรับทุกคน")
                .doesNotContain("สำหรับอำเภอ");
        for (var path : new String[] {everyone, everyone + "/removal"}) {
            assertThat(Visitor.as(STRANGER)
                            .send(path, "name", "เปลี่ยน", "shared", "nobody", "version", "1")
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(Visitor.as(STRANGER).send(below + "/removal").status()).isEqualTo(404);
        assertThat(Visitor.as(BELOW).send(below + "/return").status()).isEqualTo(404);
    }

    @Test
    void a_kept_table_opens_as_it_was_asked_and_changes_over_the_version_seen() {
        var path = kept("ตามเดือน", "below");
        var visitor = Visitor.as(REVIEWER);

        assertThat(visitor.get(path).page().select("#columns option[selected]").attr("value"))
                .isEqualTo("month");
        var changed = visitor.send(
                path,
                "name",
                "ตามกิจกรรม",
                "shared",
                "everyone",
                "version",
                "1",
                "rows",
                "activity",
                "measure",
                "given");
        assertThat(changed.text()).contains("ตามกิจกรรม").contains("ทุกคนในระบบ");
        var stale = visitor.send(
                path,
                "name",
                "ช้าไป",
                "shared",
                "nobody",
                "version",
                "1",
                "rows",
                "activity",
                "measure",
                "given");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("#name").attr("value")).isEqualTo("ช้าไป");
        assertThat(Server.read(
                        Long.class,
                        "select count(*) from trail_entry where office = ? and what like 'pivot.%' and subject = ?",
                        PROVINCE.value(),
                        "pivot " + path.substring(13)))
                .isEqualTo(2);
    }

    @Test
    void a_name_is_needed_and_what_was_typed_comes_back() {
        var visitor = Visitor.as(REVIEWER);
        var nameless = visitor.send(
                "/pivot/views",
                "name",
                "  ",
                "shared",
                "below",
                "rows",
                "district",
                "measure",
                "given");

        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.text()).contains("ตั้งชื่อตารางก่อนบันทึก");
        assertThat(nameless.page().select("#shared-below").hasAttr("checked")).isTrue();
        var longest = visitor.send(
                "/pivot/views",
                "name",
                "ก".repeat(101),
                "shared",
                "?",
                "rows",
                "district",
                "measure",
                "given");
        assertThat(longest.status()).isEqualTo(422);
        assertThat(longest.text())
                .contains("ไม่เกิน 100 ตัวอักษร")
                .contains("เลือกว่าใครเปิดดูได้");
    }

    @Test
    void a_removed_table_comes_back() {
        var path = kept("ลบแล้วนำกลับ", "everyone");
        var visitor = Visitor.as(REVIEWER);

        var removed = visitor.send(path + "/removal");
        assertThat(removed.text())
                .contains("ลบตารางที่บันทึกไว้แล้ว")
                .contains("นำตารางที่ลบกลับมา");
        assertThat(visitor.get(path).status()).isEqualTo(404);
        assertThat(visitor.send(path + "/return").text()).contains("นำตารางกลับมาแล้ว");
        assertThat(visitor.get(path).status()).isEqualTo(200);
    }
}
