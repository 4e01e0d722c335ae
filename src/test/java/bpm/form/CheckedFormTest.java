package bpm.form;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.shared.FieldError;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What the department writes down becomes a form only when every field is right. */
class CheckedFormTest {

    @Test
    void a_form_written_down_is_the_same_form_again() {
        var form = new FormDefinition(List.of(
                Field.required("kind", Label.of("ชนิด"), new FieldType.YesNo()),
                new Field(
                        "how",
                        new Label("อย่างไร", "How"),
                        Label.of("สั้น ๆ"),
                        new FieldType.LongText(),
                        false,
                        java.util.Optional.of(new ShowIf("kind", "yes"))),
                Field.optional(
                        "rows",
                        Label.of("ตาราง"),
                        new FieldType.Rows(List.of(Field.required(
                                "n",
                                Label.of("จำนวน"),
                                new FieldType.Whole(Range.FROM_ZERO, "คน")))))));

        var again = CheckedForm.of(FormJson.fields(FormJson.write(FieldSpec.of(form))));

        assertThat(again.errors()).isEmpty();
        assertThat(again.form()).contains(form);
    }

    @Test
    void each_mistake_is_named_at_its_field() {
        var errors = CheckedForm.of(List.of(
                        spec("1st", "text", "ชื่อ", "", ""),
                        spec("kind", "choice", "ชนิด", "", ""),
                        spec("kind", "text", "", "later", "x"),
                        spec("t", "table", "ตาราง", "", "")))
                .errors();

        assertThat(errors)
                .map(FieldError::field)
                .containsExactly(
                        "f0.code", "f1.options", "f2.label", "f2.code", "f2.showField", "f3.type");
    }

    @Test
    void a_file_in_a_table_is_not_published_and_an_older_form_that_has_one_is_still_read() {
        var column = spec("scan", "file", "สำเนา", "", "");
        var fields = List.of(
                spec("name", "text", "ชื่อ", "", ""),
                spec("visits", "table", "การเยี่ยม", "", "").with(List.of(column)));

        assertThat(CheckedForm.of(fields).errors()).isEmpty();
        assertThat(CheckedForm.toPublish(fields, any -> true).errors())
                .map(error -> error.field() + " " + Words.THAI.s(error))
                .containsExactly(
                        "f2.type ช่องที่ 3 อยู่ในตาราง จึงเป็นไฟล์แนบไม่ได้ กรุณาวางช่องไฟล์ไว้นอกตาราง");
    }

    @Test
    void a_field_that_the_source_of_the_form_does_not_take_is_not_published() {
        var fields =
                List.of(spec("name", "text", "ชื่อ", "", ""), spec("day", "text", "วัน", "", ""));

        assertThat(CheckedForm.toPublish(fields, field -> !field.code().equals("day"))
                        .errors())
                .map(error -> error.field() + " " + Words.THAI.s(error))
                .containsExactly("f1.type ช่องที่ 2 รหัส “day” เป็นช่องมาตรฐาน เปลี่ยนชนิดไม่ได้"
                        + " กรุณาใช้ชนิดเดิมหรือรหัสอื่น");
    }

    private static FieldSpec spec(
            String code, String type, String label, String showField, String showValue) {
        return new FieldSpec(
                code, type, label, "", "", "", false, "", "", "", List.of(), showField, showValue,
                List.of());
    }
}
