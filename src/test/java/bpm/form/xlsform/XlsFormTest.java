package bpm.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.form.CheckedForm;
import bpm.form.Field;
import bpm.form.FieldSpec;
import bpm.form.FieldType;
import bpm.form.Form;
import bpm.form.FormDefinition;
import bpm.form.FormKind;
import bpm.form.Label;
import bpm.form.Option;
import bpm.form.Range;
import bpm.form.ShowIf;
import bpm.form.TypeName;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.paper.Xlsx;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Forms go out as XLSForm and come back whole; what other tools write comes in, or is named. */
class XlsFormTest {

    @Test
    void every_type_goes_out_and_comes_back() throws IOException {
        var form = whole();

        var back = ReadingXlsForm.read(file(
                WritingXlsForm.tables(new Form(FormKind.AREA, "2567-06-2", 3, form), "พื้นที่")));

        assertThat(back.notMapped()).isEmpty();
        assertThat(CheckedForm.of(back.fields()).orThrow()).isEqualTo(form);
    }

    private static FormDefinition whole() {
        var between = new Range(Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal("99.5")));
        var kinds =
                List.of(new Option("a", new Label("ก", "A")), new Option("b", new Label("ข", "")));
        return new FormDefinition(List.of(
                Field.optional("n", Label.of("คำชี้แจง"), new FieldType.Note()),
                Field.required("t", new Label("ข้อความ", "Text"), new FieldType.Text()),
                Field.optional("l", Label.of("ยาว"), new FieldType.LongText())
                        .with(new Label("ช่วย", "help")),
                Field.optional("i", Label.of("เต็ม"), new FieldType.Whole(Range.FROM_ZERO, "คน")),
                Field.optional("d", Label.of("ทศนิยม"), new FieldType.Decimal(between, "ไร่")),
                Field.optional("m", Label.of("เงิน"), new FieldType.Money(Range.FROM_ZERO)),
                Field.optional("day", Label.of("วัน"), new FieldType.Day()),
                Field.required("one", Label.of("หนึ่ง"), new FieldType.Choice(kinds)),
                new Field(
                        "many",
                        Label.of("หลาย"),
                        Label.NONE,
                        new FieldType.Choices(kinds),
                        false,
                        Optional.of(new ShowIf("one", "b"))),
                Field.optional("yes", Label.of("ใช่ไหม"), new FieldType.YesNo()),
                Field.optional("area", Label.of("พื้นที่"), new FieldType.AreaCode()),
                Field.optional("p", Label.of("พิกัด"), new FieldType.Point()),
                Field.optional("f", Label.of("เอกสาร"), new FieldType.Files()),
                Field.optional(
                        "r",
                        Label.of("ตาราง"),
                        new FieldType.Rows(List.of(
                                Field.required("x", Label.of("เอ็กซ์"), new FieldType.Text()),
                                Field.optional(
                                        "y", Label.of("วาย"), new FieldType.Choice(kinds)))))));
    }

    /** As survey tools in the field write them: spaces in types, groups, metadata, expressions. */
    @Test
    void a_form_of_another_tool_comes_in_and_what_has_no_place_is_named() throws IOException {
        var survey = sheet(
                "survey",
                List.of(
                        "type",
                        "name",
                        "label::English (en)",
                        "label::Thai (th)",
                        "required",
                        "relevant",
                        "constraint",
                        "calculation"),
                List.of("start", "start", "", "", "", "", "", ""),
                List.of("begin group", "household", "Household", "ครัวเรือน", "", "", "", ""),
                List.of("text", "head.name", "Name of head", "ชื่อหัวหน้า", "yes", "", "", ""),
                List.of(
                        "integer",
                        "members",
                        "Members",
                        "จำนวนสมาชิก",
                        "yes",
                        "",
                        ". > 0 and . <= 30",
                        ""),
                List.of("select_one yes_no", "poor", "Poor?", "ยากจนหรือไม่", "", "", "", ""),
                List.of(
                        "select one work or_other",
                        "job",
                        "Work",
                        "อาชีพ",
                        "",
                        "${poor} = 'yes'",
                        "",
                        ""),
                List.of("text", "why", "Why", "", "", "${members} > 3 and ${poor} = 'no'", "", ""),
                List.of("image", "photo", "Photo", "ภาพ", "", "", "", ""),
                List.of("geopoint", "spot", "Spot", "พิกัด", "", "", "", ""),
                List.of("end group", "", "", "", "", "", "", ""),
                List.of("begin repeat", "animals", "Animals", "สัตว์เลี้ยง", "", "", "", ""),
                List.of("select_multiple work", "kinds", "Kinds", "ชนิด", "", "", "", ""),
                List.of("decimal", "weight", "Weight", "น้ำหนัก", "", "", ". > 0", ""),
                List.of("end repeat", "", "", "", "", "", "", ""),
                List.of("calculate", "total", "", "", "", "", "", "1 + 1"),
                List.of("geotrace", "road", "Road", "ถนน", "", "", "", ""));
        var choices = sheet(
                "choices",
                List.of("list_name", "name", "label::English (en)", "label::Thai (th)"),
                List.of("yes_no", "yes", "Yes", "ใช่"),
                List.of("yes_no", "no", "No", "ไม่ใช่"),
                List.of("work", "farm", "Farming", "เกษตร"),
                List.of("work", "trade", "Trade", "ค้าขาย"));

        var read = ReadingXlsForm.read(file(List.of(survey, choices)));

        assertThat(read.fields())
                .map(FieldSpec::code)
                .containsExactly(
                        "f_head_name", "members", "poor", "job", "why", "photo", "spot", "animals");
        assertThat(read.fields())
                .map(FieldSpec::type)
                .containsExactly(
                        "text", "integer", "yesNo", "choice", "text", "file", "point", "table");
        var form = CheckedForm.of(read.fields()).orThrow();
        assertThat(form.field("members").orElseThrow().type().range())
                .isEqualTo(
                        new Range(Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal("30"))));
        assertThat(form.field("job").orElseThrow().shownIf()).contains(new ShowIf("poor", "yes"));
        assertThat(form.field("animals").orElseThrow().type().columns())
                .map(column -> TypeName.of(column.type()))
                .containsExactly(TypeName.CHOICES, TypeName.DECIMAL);
        assertThat(read.notMapped())
                .map(one -> one.field() + " " + Words.THAI.s(one))
                .containsExactly(
                        "survey!A2 “start” เป็นค่าที่เครื่องบันทึกเอง ไม่ใช่ช่องให้กรอก จึงข้ามไป",
                        "survey!A3 กลุ่ม “household” ไม่มีที่นี่ ช่องในกลุ่มนำเข้าเรียงตามเดิม",
                        "survey!B4 รหัส “head.name” ใช้ที่นี่ไม่ได้ เปลี่ยนเป็น “f_head_name”",
                        "survey!A7 ตัวเลือก “อื่น ๆ” (or_other) ของ “job” ต้องเพิ่มเอง",
                        "survey!F8 เงื่อนไขการแสดง “${members} > 3 and ${poor} = 'no'” ไม่ได้นำเข้า"
                                + " ช่องนี้จะแสดงเสมอ",
                        "survey!C8 “why” มีแต่ชื่อภาษาอังกฤษ กรุณาใส่ชื่อภาษาไทย",
                        "survey!A9 “photo” กลายเป็นไฟล์แนบทั่วไป",
                        "survey!G14 ข้อกำหนดค่า “. > 0” ไม่ได้นำเข้า",
                        "survey!A16 ชนิด “calculate” ของ “total” ไม่มีที่นี่ จึงไม่ได้นำเข้า",
                        "survey!A17 ชนิด “geotrace” ของ “road” ไม่มีที่นี่ จึงไม่ได้นำเข้า",
                        "survey คอลัมน์ “calculation” ของแผ่นงาน survey ไม่มีที่ใช้ในแบบนี้");
    }

    @Test
    void a_slider_with_fractions_takes_decimals_and_its_step_is_named() throws IOException {
        var survey = sheet(
                "survey",
                List.of("type", "name", "label", "parameters"),
                List.of("range", "tenths", "ทศนิยม", "start=0 end=1 step=0.1"),
                List.of("range", "whole", "เต็ม", "start=1 end=10 step=1"));

        var read = ReadingXlsForm.read(file(List.of(survey)));

        assertThat(read.fields()).extracting(FieldSpec::type).containsExactly("decimal", "integer");
        assertThat(read.fields().getFirst().max()).isEqualTo("1");
        assertThat(said(read))
                .containsExactly(
                        "survey!D2 ช่วงห่างของค่า (step) 0.1 ไม่ได้นำเข้า กรอกค่าใดในช่วงก็ได้");
    }

    @Test
    void a_range_that_is_none_is_named_and_the_field_comes_in_without_it() throws IOException {
        var survey = sheet(
                "survey",
                List.of("type", "name", "label", "parameters", "constraint"),
                List.of("integer", "people", "คน", "", ". >= 10 and . <= 5"),
                List.of("range", "share", "ส่วน", "start=1.2.3 end=4", ""),
                List.of("range", "down", "ลง", "start=9 end=4", ""));

        var read = ReadingXlsForm.read(file(List.of(survey)));

        assertThat(read.fields()).extracting(FieldSpec::min).containsExactly("", "", "");
        assertThat(said(read))
                .containsExactly(
                        "survey!E2 ข้อกำหนดค่า “. >= 10 and . <= 5” ไม่ได้นำเข้า",
                        "survey!D3 ช่วงค่า “start=1.2.3 end=4” ไม่ได้นำเข้า",
                        "survey!D4 ช่วงค่า “start=9 end=4” ไม่ได้นำเข้า");
    }

    @Test
    void a_file_in_a_table_and_what_no_sheet_reads_is_named() throws IOException {
        var survey = sheet(
                "survey",
                List.of("type", "name", "label"),
                List.of("begin_repeat", "visits", "การเยี่ยม"),
                List.of("text", "who", "ผู้เยี่ยม"),
                List.of("image", "picture", "ภาพการเยี่ยม"),
                List.of("end_repeat", "", ""),
                List.of("select_one job", "job", "อาชีพ"));
        var choices = sheet(
                "choices",
                List.of("list_name", "name", "label", "province", "media::image"),
                List.of("job", "farm", "เกษตรกร", "57", "farm.png"));
        var settings =
                sheet("settings", List.of("form_title", "style"), List.of("แบบเยี่ยม", "pages"));
        var entities = sheet("entities", List.of("dataset"), List.of("visits"));

        var read = ReadingXlsForm.read(file(List.of(survey, choices, settings, entities)));

        assertThat(read.fields().getFirst().columns())
                .extracting(FieldSpec::code)
                .containsExactly("who");
        assertThat(said(read))
                .containsExactly(
                        "survey!A4 “picture” กลายเป็นไฟล์แนบทั่วไป",
                        "survey!A4 “ภาพการเยี่ยม” เป็นไฟล์แนบในตาราง ซึ่งไม่มีที่นี่ จึงไม่ได้นำเข้า"
                                + " กรุณาเพิ่มช่องไฟล์นอกตาราง",
                        "choices คอลัมน์ “province” ของแผ่นงาน choices ไม่มีที่ใช้ในแบบนี้",
                        "choices คอลัมน์ “media::image” ของแผ่นงาน choices ไม่มีที่ใช้ในแบบนี้",
                        "settings คอลัมน์ “style” ของแผ่นงาน settings ไม่มีที่ใช้ในแบบนี้",
                        "entities แผ่นงาน “entities” ไม่มีที่ใช้ในแบบนี้ จึงไม่ได้อ่าน");
    }

    private static List<String> said(ReadXlsForm read) {
        return read.notMapped().stream()
                .map(one -> one.field() + " " + Words.THAI.s(one))
                .toList();
    }

    @Test
    void a_workbook_without_a_survey_is_refused() throws IOException {
        var other = file(List.of(sheet("Sheet1", List.of("a"), List.of("1"))));

        assertThatThrownBy(() -> ReadingXlsForm.read(other))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .map(Words.THAI::s)
                                .containsExactly(
                                        "ไฟล์นี้ไม่ใช่ XLSForm ไม่มีแผ่นงานชื่อ survey ที่มีแถวข้อมูล"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Table sheet(String name, List<String> headings, List<String>... rows) {
        return new Table(
                name,
                headings.stream().map(heading -> new Column(heading, 12)).toList(),
                Arrays.stream(rows)
                        .map(row -> row.stream().map(Cell::of).toList())
                        .toList());
    }

    private static byte[] file(List<Table> tables) throws IOException {
        var out = new ByteArrayOutputStream();
        Xlsx.write(tables, out);
        return out.toByteArray();
    }
}
