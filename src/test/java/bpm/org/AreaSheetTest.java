package bpm.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class AreaSheetTest {

    private final List<FieldError> errors = new ArrayList<>();

    @Test
    void a_csv_may_come_from_excel_on_a_thai_windows_with_thai_headings_in_any_order() {
        var csv = "ชื่อ;รหัส;วันที่เริ่มใช้\r\nแม่สาย;๕๗๐๙;1 ต.ค. 2567\r\n\r\n";

        var rows = rows(csv.getBytes(Charset.forName("x-windows-874")));

        assertThat(errors).isEmpty();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("5709");
            assertThat(row.level()).isEqualTo(AreaLevel.DISTRICT);
            assertThat(row.parent()).isEqualTo("57");
            assertThat(row.from()).contains(LocalDate.of(2024, 10, 1));
        });
    }

    @Test
    void a_spreadsheet_may_hold_codes_as_numbers_and_days_as_days() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("พื้นที่");
            for (int i = 0; i < 3; i++) {
                sheet.value(0, i, List.of("code", "name_th", "valid_from").get(i));
            }
            sheet.value(2, 0, 570101);
            sheet.value(2, 1, "เวียง");
            sheet.value(2, 2, LocalDate.of(2024, 10, 1));
            sheet.style(2, 2).format("yyyy-MM-dd").set();
        }

        var rows = rows(file.toByteArray());

        assertThat(errors).isEmpty();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.code()).isEqualTo("570101");
            assertThat(row.from()).contains(LocalDate.of(2024, 10, 1));
        });
    }

    @Test
    void an_error_names_row_and_column_and_how_to_mend_it() {
        rows("""
                code,level,parent,name_th,valid_from,valid_to,replaced_by
                57001,,,ก,,,
                5701,ตำบล,,ก,,,
                5701,,58,ก,,,
                5701,,,,,,
                5701,,,ก,31/6/2567,,
                5701,,,ก,2024-10-01,2024-10-01,
                5701,,,ก,,,5702
                5701,,,ก,,2024-10-01,5701
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(errors)
                .extracting(FieldError::field)
                .containsExactly(
                        "row2.code",
                        "row3.level",
                        "row4.parent",
                        "row5.name_th",
                        "row6.valid_from",
                        "row7.valid_to",
                        "row8.valid_to",
                        "row9.replaced_by");
        assertThat(Words.THAI.s(errors.get(4)))
                .startsWith(
                        "แถวที่ 6 คอลัมน์ วันที่เริ่มใช้ (valid_from): “31/6/2567” ไม่ใช่วันที่");
        assertThat(new Words(true, false).s(errors.get(0))).startsWith("Row 2, column");
    }

    @Test
    void a_file_that_is_no_table_or_lacks_a_column_is_refused_kindly() {
        assertThatThrownBy(() -> rows("PK, but not a workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("อ่านไฟล์ไม่ได้");
        assertThatThrownBy(() -> rows("code,level\n57,province\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("ชื่อ (name_th)");
        assertThatThrownBy(() -> rows(new byte[0])).isInstanceOf(Problem.class);
    }

    @Test
    void a_code_tells_its_level_and_99_in_the_districts_place_a_community() {
        assertThat(AreaLevel.of("57")).contains(AreaLevel.PROVINCE);
        assertThat(AreaLevel.of("5701")).contains(AreaLevel.DISTRICT);
        assertThat(AreaLevel.of("570101")).contains(AreaLevel.TAMBON);
        assertThat(AreaLevel.of("57010101")).contains(AreaLevel.VILLAGE);
        assertThat(AreaLevel.of("57990101")).contains(AreaLevel.COMMUNITY);
        assertThat(List.of("", "0", "00", "5799", "579901", "570", "5701011", "570101011"))
                .allSatisfy(code -> assertThat(AreaLevel.of(code)).isEmpty());
    }

    private List<AreaRow> rows(byte[] file) {
        return AreaSheet.read(file).stream()
                .flatMap(line -> AreaRow.of(line, errors::add).stream())
                .toList();
    }
}
