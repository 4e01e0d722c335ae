package bpm.areadata;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

/** {@code …/area} for programs. */
class AreaApiTest {

    private static final OfficeCode PROVINCE = Given.shared();

    @Test
    void a_program_reads_replaces_and_sends_the_rows() {
        var given = GivenArea.in(PROVINCE, 18);
        given.with(GivenArea.row(given.village(1, 1), "กลุ่มเดิม", 3, 10))
                .with(GivenArea.row(given.village(1, 2), "กลุ่มที่เลิก", 1, 1));
        var path = "/api/v1" + given.place().path();
        var visitor = Visitor.as(given.reporter());
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var items = """
                {"items":[{"id":%s,"area":"%s","kind":"group","name":"กลุ่มเดิม","quantity":5},
                {"area":"%s","kind":"plot","name":"แปลงใหม่","beneficiaries":7,"point":"14.9, 102.1"}]}
                """.formatted(given.id("กลุ่มเดิม"), given.village(1, 1), given.village(2, 1));

        var foreign = neighbour.putJson(path, items, "2");
        var foreignRead = neighbour.get(path);
        var read = visitor.get(path);
        var unguarded = visitor.putJson(path, items, "");
        var stale = visitor.putJson(path, items, "1");
        var wrong = visitor.putJson(
                path,
                "{\"items\":[{\"area\":\"999\",\"kind\":\"group\",\"name\":\"x\",\"colour\":\"red\"}]}",
                "2");
        var put = visitor.putJson(path, items, "2");
        var form = visitor.get(path + "/form");
        var sent = visitor.sendJson(path + "/submission", "{\"note\":\"ครบแล้ว\"}");
        var locked = visitor.putJson(path, items, "3");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreignRead.status()).isEqualTo(404);
        assertThat(read.body()).contains("\"total\":2", "กลุ่มที่เลิก", "\"state\":\"DRAFT\"");
        assertThat(read.header("ETag")).isEqualTo("\"2\"");
        assertThat(unguarded.status()).isEqualTo(428);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("แถวที่ 1 คอลัมน์ “colour”", "แถวที่ 1 คอลัมน์ “หมู่บ้าน/ตำบล”");
        assertThat(put.body())
                .contains("\"total\":2", "แปลงใหม่", "\"quantity\":\"5\"")
                .doesNotContain("กลุ่มที่เลิก");
        assertThat(put.header("ETag")).isEqualTo("\"3\"");
        assertThat(form.body()).contains("\"code\":\"area\"", "\"code\":\"beneficiaries\"");
        assertThat(sent.body()).contains("SUBMITTED");
        assertThat(locked.status()).isEqualTo(409);
        assertThat(Server.read(
                        String.class,
                        "select detail from trail_entry where office = ? and what = 'area.replaced'",
                        given.place().office().value()))
                .contains("\"changed\":1", "\"removed\":1", "\\\"3\\\"", "\\\"5\\\"");
        assertThat(given.told()).isEqualTo("area.added area.added area.replaced area.submitted");
    }
}
