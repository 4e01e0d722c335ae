package bpm.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.shared.Problem;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class TableTest {

    private static final Table TABLE = new Table(
            "รายการ [ก/ข]",
            List.of(new Column("อำเภอ", 20), new Column("ผล", 8), new Column("วันที่", 12)),
            List.of(
                    List.of(
                            Cell.of("เมืองเชียงราย"),
                            Cell.of(58),
                            Cell.of(LocalDate.of(2024, 6, 15))),
                    List.of(Cell.of("=HYPERLINK(1)"), Cell.NOTHING, Cell.NOTHING),
                    List.of(Cell.of("- ขีด, จุลภาค"), Cell.of(0), Cell.NOTHING)));

    @Test
    void a_workbook_is_read_back_with_its_headings_and_addresses() throws IOException {
        var out = new ByteArrayOutputStream();
        TABLE.toXlsx(out);

        var read = ReadingXlsx.read(out.toByteArray()).getFirst();

        assertThat(read.name()).isEqualTo("รายการ  ก ข");
        assertThat(read.headings()).containsExactly("อำเภอ", "ผล", "วันที่");
        var row = read.rows().getFirst();
        assertThat(row.text("ผล")).isEqualTo("58");
        assertThat(row.text("วันที่")).isEqualTo("2024-06-15");
        assertThat(read.address(row, "วันที่")).isEqualTo("รายการ  ก ข!C2");
        assertThat(read.rows().get(1).text("อำเภอ")).isEqualTo("=HYPERLINK(1)");
    }

    @Test
    void csv_begins_with_a_byte_order_mark_and_runs_no_formula() throws IOException {
        var out = new ByteArrayOutputStream();
        TABLE.toCsv(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\ufeffอำเภอ,ผล,วันที่\r\nเมืองเชียงราย,58,2024-06-15\r\n'=HYPERLINK(1),,\r\n\"- ขีด, จุลภาค\",0,\r\n");
    }

    @Test
    void what_is_no_workbook_or_unpacks_without_end_is_refused() throws IOException {
        assertThatThrownBy(() -> ReadingXlsx.read("hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class);
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(new byte[70 << 20]);
        }
        assertThatThrownBy(() -> ReadingXlsx.read(bomb.toByteArray())).isInstanceOf(Problem.class);
    }
}
