package bpm.form;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.ReadTable;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A form is the columns of a spreadsheet, out and in. */
class FormSheetTest {

    private static final FormSheet SHEET = new FormSheet(new FormDefinition(List.of(
            Field.optional("head", Label.of("หัวข้อ"), new FieldType.Note()),
            Field.required("name", new Label("ชื่อ", "Name"), new FieldType.Text()),
            Field.optional("rai", Label.of("เนื้อที่"), new FieldType.Decimal(Range.ANY, "ไร่")),
            Field.optional("since", Label.of("ตั้งแต่"), new FieldType.Day()),
            Field.optional(
                    "crops",
                    Label.of("พืช"),
                    new FieldType.Choices(List.of(
                            new Option("rice", Label.of("ข้าว")),
                            new Option("corn", Label.of("ข้าวโพด"))))))));

    @Test
    void each_field_has_a_column_with_its_unit_and_cells_of_its_type() {
        var answers = Answers.NONE
                .with("name", "แปลงตัวอย่าง")
                .with("rai", "2.5")
                .with("since", "2024-06-15")
                .with("crops", new Answers.Answer.Many(List.of("rice", "corn")));

        assertThat(SHEET.columns(Words.THAI))
                .map(Column::heading)
                .containsExactly("ชื่อ", "เนื้อที่ (ไร่)", "ตั้งแต่", "พืช");
        assertThat(SHEET.cells(answers, Words.THAI))
                .containsExactly(
                        Cell.of("แปลงตัวอย่าง"),
                        Cell.of(new BigDecimal("2.5")),
                        Cell.of(LocalDate.of(2024, 6, 15)),
                        Cell.of("ข้าว; ข้าวโพด"));
    }

    @Test
    void headings_are_known_by_name_unit_or_code_and_others_are_left() {
        var matched = SHEET.match(List.of("Name", "เนื้อที่ (ไร่)", "crops", "หมายเหตุ"));

        assertThat(matched.keySet()).containsExactly("Name", "เนื้อที่ (ไร่)", "crops");
        var row = new ReadTable.Row(
                2, Map.of("Name", " แปลง ก ", "เนื้อที่ (ไร่)", "๓", "crops", "ข้าว; ข้าวโพด"));
        var read = Reading.of(
                SHEET.form(),
                FormSheet.answers(row, matched),
                KnownAreas.none(new bpm.org.OfficeCode("5701")));
        assertThat(read.isComplete()).isTrue();
        assertThat(read.answers().text("name")).isEqualTo("แปลง ก");
        assertThat(read.answers().text("rai")).isEqualTo("3");
        assertThat(read.answers().texts("crops")).containsExactly("rice", "corn");
    }
}
