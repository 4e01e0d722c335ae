package bpm.areadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.areadata.bringing.BroughtTable;
import bpm.org.OfficeCode;
import bpm.paper.ReadingTable;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables that are pasted or brought as files: all of their rows or none, each wrong cell named. */
class AreaImportTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private static final String HEADINGS =
            "หมู่บ้าน/ตำบล\tประเภทเป้าหมาย\tชื่อเป้าหมาย\tจำนวน\tผู้ได้รับประโยชน์ (คน)"
                    + "\tละติจูด\tลองจิจูด\tวันที่ดำเนินการ\tสีบ้าน";

    @Test
    void seven_bad_rows_of_five_hundred_are_named_by_row_and_column_and_nothing_is_brought_in() {
        var given = GivenArea.in(PROVINCE, 15);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());
        var text = HEADINGS + "\n"
                + IntStream.rangeClosed(2, 501)
                        .mapToObj(row -> line(given, row, row))
                        .collect(Collectors.joining("\n"));
        var good = HEADINGS + "\n"
                + IntStream.rangeClosed(2, 501)
                        .mapToObj(row -> line(given, row, 0))
                        .collect(Collectors.joining("\n"));

        var bad = visitor.send(path + "/import", "text", text, "then", "import");
        var kept = count(given);
        var preview = visitor.send(path + "/import", "text", good, "then", "");
        var before = count(given);
        var brought = visitor.send(path + "/import", "text", good, "then", "import");

        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.text())
                .contains("ต้องแก้ไข 7 ช่องใน 7 แถว ยังไม่ได้นำเข้าแม้แต่แถวเดียว")
                .contains(
                        "20 หมู่บ้าน/ตำบล 57010101",
                        "60 หมู่บ้าน/ตำบล 123",
                        "100 ประเภทเป้าหมาย ยาน")
                .contains("200 ชื่อเป้าหมาย ยังไม่ได้กรอก", "300 จำนวน สิบ", "400 พิกัด 70, 102")
                .contains("500 วันที่ดำเนินการ 31/6/2567", "ไม่นำเข้าคอลัมน์ที่แบบไม่มี: “สีบ้าน”");
        assertThat(bad.page().select("#text").first().wholeText())
                .contains("กลุ่ม 499", "31/6/2567");
        assertThat(kept).isZero();
        assertThat(preview.text())
                .contains("อ่านได้ครบทั้ง 500 แถว ยังไม่ได้นำเข้า", "นำเข้า 500 แถว");
        assertThat(before).isZero();
        assertThat(brought.text()).contains("นำเข้าแล้ว 500 แถว", "หน้า 1 จาก 10");
        assertThat(brought.page().select("#rows tbody tr")).hasSize(50);
        assertThat(visitor.get(path + "?page=10").page().select("#rows tbody tr"))
                .hasSize(50);
        assertThat(given.told()).isEqualTo("area.imported");
    }

    private static String line(GivenArea given, int row, int bad) {
        return String.join(
                "\t",
                bad == 20
                        ? "57010101"
                        : bad == 60 ? "123" : given.village(1 + row % 9, 1 + row % 12),
                bad == 100 ? "ยาน" : "กลุ่ม/องค์กร",
                bad == 200 ? "" : "กลุ่ม " + row,
                bad == 300 ? "สิบ" : "๑๐",
                "25",
                bad == 400 ? "70" : "14.9",
                "102",
                bad == 500 ? "31/6/2567" : "15 มิ.ย. 2567",
                "ฟ้า");
    }

    @Test
    void files_are_read_alike_and_what_was_taken_away_can_be_brought_in_again() {
        var given = GivenArea.in(PROVINCE, 16);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());
        var csv = "area,kind,name,quantity,point\n" + given.village(1, 1)
                + ",group,\"กลุ่ม \"\"ก\"\"\",2.5,\"14.9, 102.5\"\n" + given.village(1, 1)
                + ",group,\"กลุ่ม \"\"ก\"\"\",1,\n";
        var points = """
                {"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point",
                "coordinates":[102.25,14.75]},"properties":{"area":"%s","kind":"ศูนย์เรียนรู้","name":"ศูนย์","quantity":3}}]}
                """.formatted(given.village(2, 1));

        var preview = visitor.upload(
                path + "/import", "file", "a.csv", csv.getBytes(StandardCharsets.UTF_8));
        var text = preview.page().select("#text").first().wholeText();
        var brought = visitor.send(path + "/import", "text", text, "then", "import");
        var ofPoints = visitor.upload(
                path + "/import", "file", "a.geojson", points.getBytes(StandardCharsets.UTF_8));
        visitor.send(
                path + "/import",
                "text",
                ofPoints.page().select("#text").first().wholeText(),
                "then",
                "import");
        var geo = visitor.get(path + ".geojson");
        var sheet = ReadingTable.read(visitor.get(path + ".xlsx").response().body());
        var again = visitor.upload(
                path + "/import",
                "file",
                "a.xlsx",
                visitor.get(path + ".xlsx").response().body());
        var broken = visitor.upload(
                path + "/import",
                "file",
                "a.geojson",
                "{\"features\": [".getBytes(StandardCharsets.UTF_8));

        assertThat(preview.text()).contains("แถวที่ 3 “กลุ่ม \"ก\"” ซ้ำกับแถวที่ 2");
        assertThat(brought.text()).contains("นำเข้าแล้ว 2 แถว");
        assertThat(geo.body())
                .contains(
                        "\"coordinates\":[102.5,14.9]",
                        "\"coordinates\":[102.25,14.75]",
                        "\"kind\":\"centre\"");
        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.rows().getLast().text("ชื่อเป้าหมาย")).isEqualTo("ศูนย์");
        assertThat(again.text()).contains("อ่านได้ครบทั้ง 3 แถว", "ซ้ำกับที่บันทึกไว้แล้ว");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.text()).contains("อ่านไฟล์ GeoJSON ไม่ได้");
    }

    @Test
    void a_table_without_headings_is_taken_in_the_order_of_the_form() {
        var given = GivenArea.in(PROVINCE, 17);
        var visitor = Visitor.as(given.reporter());

        var brought = visitor.send(
                given.place().path() + "/import",
                "text",
                given.village(1, 1) + "\tกลุ่ม/องค์กร\tกลุ่มเดียว\t4",
                "then",
                "import");
        var wrong = visitor.send(
                given.place().path() + "/import",
                "text",
                given.village(1, 1) + "\tยาน\tx",
                "then",
                "");
        var strange =
                visitor.send(given.place().path() + "/import", "text", "ก\tข\n1\t2", "then", "");

        assertThat(brought.text()).contains("นำเข้าแล้ว 1 แถว", "กลุ่มเดียว");
        assertThat(wrong.text()).contains("1 ประเภทเป้าหมาย ยาน");
        assertThat(strange.text()).contains("ตารางไม่มีคอลัมน์ “หมู่บ้าน/ตำบล”");
        assertThat(strange.page().select("#text").first().wholeText()).contains("ก\tข");
    }

    @Test
    void what_was_pasted_stays_when_a_colleague_sent_the_area_data_meanwhile() {
        var given = GivenArea.in(PROVINCE, 19);
        given.with(GivenArea.row(given.village(1, 1), "กลุ่มแรก", 1, 1)).sent();
        var visitor = Visitor.as(given.reporter());
        var path = given.place().path() + "/import";
        var text = "area\tkind\tname\n" + given.village(1, 1) + "\tgroup\tกลุ่มที่สาย";

        for (var then : new String[] {"", "import"}) {
            var refused = visitor.send(path, "text", text, "then", then);

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.page().select("#text[readonly]").first().wholeText())
                    .contains("กลุ่มที่สาย");
            assertThat(refused.page().select("button[name=then]")).isEmpty();
        }
    }

    @Test
    void points_without_a_place_in_numbers_are_named() {
        for (var place : new String[] {"[]", "[\"102\",\"14\"]", "[1e999,14]"}) {
            var file =
                    "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Point\","
                            + "\"coordinates\":" + place + "},\"properties\":{\"name\":\"x\"}}]}";

            assertThatThrownBy(() -> BroughtTable.file(file.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(Words.THAI.s(problem.errors().getFirst()))
                                    .contains("สิ่งที่ 1 ไม่มีลองจิจูดและละติจูด"));
        }
    }

    private static long count(GivenArea given) {
        return Server.read(
                Long.class,
                "select count(*) from areadata_row where office = ?",
                given.place().office().value());
    }
}
