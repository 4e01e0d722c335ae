package bpm.overview;

import bpm.org.OfficeCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Activities by offices (ตารางติดตาม): where each office stands with each activity it was given. */
public record Matrix(List<Column> columns, Map<OfficeCode, Map<String, Cell>> rows) {

    /** An activity, in the plan's order. */
    public record Column(String activity, String number, String name) {}

    /** One office's standing with one activity; late is said beside what was returned. */
    public record Cell(String activity, OfficeCode office, Standing standing, boolean late) {

        public String path() {
            return "/assignments/" + activity + "/" + office;
        }
    }

    /** A cell as it comes from the database, in the plan's order. */
    record Line(Column column, Cell cell) {}

    static Matrix of(List<Line> lines) {
        var columns = new LinkedHashMap<String, Column>();
        var rows = new TreeMap<OfficeCode, Map<String, Cell>>();
        for (var line : lines) {
            columns.putIfAbsent(line.column().activity(), line.column());
            rows.computeIfAbsent(line.cell().office(), office -> new LinkedHashMap<>())
                    .put(line.cell().activity(), line.cell());
        }
        return new Matrix(List.copyOf(columns.values()), rows);
    }

    public Optional<Cell> at(OfficeCode office, Column column) {
        return Optional.ofNullable(rows.getOrDefault(office, Map.of()).get(column.activity()));
    }
}
