package bpm.areadata;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.OtherReader;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.areadata.map.ImportingBoundaries;
import bpm.form.ActivityForms;
import bpm.form.Field;
import bpm.form.FieldType;
import bpm.form.Form;
import bpm.form.FormDefinition;
import bpm.form.FormKind;
import bpm.form.Label;
import bpm.form.Range;
import bpm.org.OfficeCode;
import bpm.paper.ReadingTable;
import bpm.plan.ActivityKey;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A province's area data over its districts, the map, and columns of an activity's own. */
class MergedAreaTest {

    private static final OfficeCode PROVINCE = Given.province();

    @Test
    void a_province_sees_what_was_sent_by_tambon_and_who_is_missing() {
        var one = GivenArea.in(PROVINCE, 1);
        one.with(GivenArea.row(one.village(1, 1), "กลุ่มหนึ่ง", 3, 10).with("point", "14.9, 102.5"))
                .with(GivenArea.row(one.village(1, 2), "กลุ่มสอง", 4, 20));
        var two = GivenArea.in(PROVINCE, 2);
        two.with(GivenArea.row(two.village(3, 1), "ยังไม่ส่ง", 100, 100));
        one.with(GivenArea.row(one.village(1, 3), "แปลงสาธิต", 5, 0).with("kind", "plot"))
                .with(GivenArea.row(one.village(1, 3), "แปลงรวม", 6, 0).with("kind", "plot"));
        one.sent();
        var merged = "/assignments/" + GivenArea.ACTIVITY + "/" + PROVINCE + "/area/merged";
        var province = Visitor.as(Given.reviewer(PROVINCE));

        var district = Visitor.as(one.reporter()).get(merged);
        var page = province.get(merged);
        var sheet = ReadingTable.read(province.get(merged + ".xlsx").response().body());
        var map = Visitor.as(one.reporter()).get(one.place().path() + "/map");
        var reviewer = Given.reviewer(PROVINCE);
        var totals = Server.bean(Transactions.class)
                .read(
                        reviewer,
                        () -> Server.bean(AreaTotals.class).below(GivenArea.ACTIVITY, PROVINCE));

        assertThat(district.status()).isEqualTo(404);
        assertThat(page.text())
                .contains("ส่งแล้ว 1 จาก 2 หน่วยงาน", "ยังไม่มีข้อมูลของ")
                .doesNotContain("100");
        assertThat(page.page().select("tfoot").text())
                .isEqualTo("รวมทุกหน่วยงาน 4 7 กลุ่ม/องค์กร · 11 แปลง 30");
        assertThat(totals)
                .containsExactly(new AreaTotal(
                        one.place().office(),
                        4,
                        Quantities.of("กลุ่ม/องค์กร", new BigDecimal(7))
                                .plus(Quantities.of("แปลง", new BigDecimal(11))),
                        30));
        assertThat(sheet.rows().getFirst().text("จำนวน (แปลง)")).isEqualTo("11");
        assertThat(page.page().select("svg.area-map circle")).hasSize(1);
        assertThat(page.page().select("svg.area-map path.own")).hasSize(1);
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst().text("รหัสตำบล"))
                .isEqualTo(one.place().office() + "01");
        assertThat(map.page().select("svg.area-map circle title").text()).isEqualTo("กลุ่มหนึ่ง");
        assertThat(map.text()).contains("CC BY 4.0");
        var paper = merged.replace("/area/merged", "/papers/area.pdf");
        assertThat(Visitor.as(one.reporter()).get(paper).status()).isEqualTo(404);
        assertThat(page.page().select("a[href$='/papers/area.pdf']")).hasSize(1);
        assertThat(OtherReader.text(province.get(paper).response().body()))
                .contains("ส่งแล้ว ๑ จาก ๒ หน่วยงาน", "๗ กลุ่ม/องค์กร · ๑๑ แปลง", "แผนที่")
                .doesNotContain("๑๐๐");
    }

    @Test
    void district_outlines_that_are_brought_in_are_on_the_map() {
        var given = GivenArea.in(PROVINCE, 3);
        given.with(
                GivenArea.row(given.village(1, 1), "กลุ่ม", 3, 10).with("point", "15.05, 102.05"));
        var shape = """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ADM2_PCODE":"TH%s"},
                "geometry":{"type":"Polygon","coordinates":[[[102,15],[102.1,15],[102.1,15.1],[102,15.1],[102,15]]]}}]}
                """.formatted(given.place().office());

        int shapes = Server.bean(ImportingBoundaries.class)
                .run(Actor.SYSTEM, shape.getBytes(StandardCharsets.UTF_8), "districts.geojson");
        var map = Visitor.as(given.reporter()).get(given.place().path() + "/map");

        assertThat(shapes).isEqualTo(1);
        assertThat(map.page().select("svg.area-map path.own")).hasSize(1);
        assertThat(map.page().select("svg.area-map text")).hasSize(1);
    }

    @Test
    void an_activity_s_own_columns_are_asked_of_each_row_before_it_is_sent() {
        var activity = ActivityKey.of("2567-07-1");
        var given = GivenArea.in(PROVINCE, 1, activity);
        given.with(GivenArea.row(given.village(1, 1), "กลุ่มเก่า", 3, 10));
        var planner = Given.person(OfficeCode.DEPARTMENT, Role.PLANNER);
        var definition = new FormDefinition(List.of(
                Field.required(
                        "savings",
                        Label.of("เงินออมต่อเดือน"),
                        new FieldType.Money(Range.FROM_ZERO)),
                Field.optional(
                        "quantity",
                        Label.of("จำนวนสมาชิก"),
                        new FieldType.Decimal(Range.FROM_ZERO, "คน"))));
        Server.bean(Transactions.class).write(planner, () -> {
            Server.bean(ActivityForms.class)
                    .publish(planner, new Form(FormKind.AREA, activity.toString(), 0, definition));
        });
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());

        var form = visitor.get(path + "?add=1");
        var check = visitor.get(path + "/check");
        var wrong = visitor.send(
                path + "/rows", "area", given.village(1, 2), "kind", "group", "name", "ใหม่");
        var changed = visitor.send(
                path + "/rows/" + given.id("กลุ่มเก่า"),
                "version",
                "1",
                "area",
                given.village(1, 1),
                "kind",
                "group",
                "name",
                "กลุ่มเก่า",
                "quantity",
                "3",
                "savings",
                "1,500.50");
        var sent = visitor.send(path + "/submission", "version", "2");

        assertThat(form.text())
                .contains("เงินออมต่อเดือน", "จำนวนสมาชิก")
                .doesNotContain("ผู้ได้รับประโยชน์ (คน)");
        assertThat(check.text()).contains("แถว “กลุ่มเก่า”: ยังไม่ได้กรอก “เงินออมต่อเดือน”");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(changed.text()).contains("เงินออมต่อเดือน: 1,500.50 บาท");
        assertThat(Server.read(
                        Integer.class,
                        "select beneficiaries from areadata_row where office = ? and name = ?",
                        given.place().office().value(),
                        "กลุ่มเก่า"))
                .isEqualTo(10); // asked no more, and not lost
        assertThat(sent.text()).contains("ส่งข้อมูลพื้นที่แล้ว");
    }
}
