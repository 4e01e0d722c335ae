package bpm.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.ReadTable;
import bpm.paper.ReadingXlsx;
import bpm.paper.Table;
import bpm.paper.Xlsx;
import bpm.plan.ActivityKey;
import bpm.plan.Plan;
import bpm.plan.ReportingWindow.ByDate;
import bpm.plan.ReportingWindow.WithinMonth;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plan of 2567 as a spreadsheet in which a person typed something. */
class SheetsReadingTest {

    @Test
    void days_and_months_may_be_typed_the_thai_way() throws IOException {
        var plan = PlanFile.read(
                typed(Map.of("กิจกรรม!X8", "๑๕ ส.ค. ๒๕๖๗", "กิจกรรม!Y10", "มิถุนายน 2567")));

        assertThat(plan.activity(ActivityKey.of("2567-06-1")).orElseThrow().window())
                .isEqualTo(new ByDate(LocalDate.of(2024, 8, 15), "ภายใน ๑๕ สิงหาคม ๒๕๖๗"));
        assertThat(((WithinMonth) plan.activity(ActivityKey.of("2567-07-1"))
                                .orElseThrow()
                                .window())
                        .month())
                .isEqualTo(YearMonth.of(2024, 6));
    }

    @Test
    void a_file_of_earlier_days_has_no_column_for_area_data() throws IOException {
        var out = new ByteArrayOutputStream();
        PlanFile.writeXlsx(shipped(), out);
        var earlier = new ByteArrayOutputStream();
        Xlsx.write(
                ReadingXlsx.read(out.toByteArray()).stream()
                        .map(table -> new ReadTable(
                                table.name(),
                                table.headings().stream()
                                        .filter(one -> !one.equals(SheetColumn.AREA))
                                        .toList(),
                                table.rows()))
                        .map(table -> retyped(table, Map.of()))
                        .toList(),
                earlier);

        var plan = PlanFile.read(earlier.toByteArray());

        assertThat(plan.activities().filter(activity -> activity.forms().area()))
                .isEmpty();
        assertThat(plan.activities()).hasSize(21);
    }

    @Test
    void mistakes_are_named_by_their_cells() throws IOException {
        var typed = Map.of(
                "กิจกรรม!W2", "ห้า",
                "กิจกรรม!X8", "31 มิถุนายน 2567",
                "กิจกรรม!C5", "ชื่ออื่น",
                "ประเด็น!A11", "2567-99-1",
                "ประเด็น!D3", "ปัญญา");

        var errors = catchThrowableOfType(Problem.class, () -> PlanFile.read(typed(typed)))
                .errors();

        assertThat(errors)
                .extracting(FieldError::field)
                .containsExactlyInAnyOrderElementsOf(typed.keySet());
    }

    /** The shipped plan's sheets with some cells overwritten by texts. */
    private static byte[] typed(Map<String, String> texts) throws IOException {
        var out = new ByteArrayOutputStream();
        PlanFile.writeXlsx(shipped(), out);
        var tables = ReadingXlsx.read(out.toByteArray()).stream()
                .map(table -> retyped(table, texts))
                .toList();
        var again = new ByteArrayOutputStream();
        Xlsx.write(tables, again);
        return again.toByteArray();
    }

    private static Table retyped(ReadTable table, Map<String, String> texts) {
        var columns = table.headings().stream()
                .map(heading -> new Column(heading, 10))
                .toList();
        var rows = table.rows().stream()
                .map(row -> {
                    var cells = new HashMap<>(row.texts());
                    table.headings().forEach(heading -> {
                        var text = texts.get(table.address(row, heading));
                        if (text != null) {
                            cells.put(heading, text);
                        }
                    });
                    return table.headings().stream()
                            .map(heading -> Cell.of(cells.getOrDefault(heading, "")))
                            .toList();
                })
                .toList();
        return new Table(table.name(), columns, List.copyOf(rows));
    }

    private static Plan shipped() {
        return PlanFile.shipped(2567);
    }
}
