package bpm.overview;

import bpm.org.OfficeCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** From the cells in the plan's order, and the names of their activities. */
    static Matrix of(List<Cell> cells, Map<String, String> names) {
        var columns = new LinkedHashMap<String, Column>();
        var rows = new TreeMap<OfficeCode, Map<String, Cell>>();
        for (var cell : cells) {
            columns.computeIfAbsent(cell.activity(), key -> column(key, names));
            rows.computeIfAbsent(cell.office(), office -> new LinkedHashMap<>())
                    .put(cell.activity(), cell);
        }
        return new Matrix(List.copyOf(columns.values()), rows);
    }

    private static Column column(String activity, Map<String, String> names) {
        return new Column(activity, activity.substring(5), names.getOrDefault(activity, ""));
    }

    /** How many activities of each office stand where. */
    public Map<OfficeCode, Counts> counts() {
        var counts = new TreeMap<OfficeCode, Counts>();
        rows.forEach((office, cells) -> counts.put(office, Counts.of(cells.values())));
        return counts;
    }

    /** How many filings the offices below have sent to this one. */
    int waitingFor(OfficeCode office) {
        return rows.entrySet().stream()
                .filter(row -> office.isParentOf(row.getKey()))
                .mapToInt(row -> Counts.of(row.getValue().values()).of(Standing.SUBMITTED))
                .sum();
    }

    /** One office's cells, by their activities; an activity it was not given has none. */
    public Map<String, Cell> of(OfficeCode office) {
        return rows.getOrDefault(office, Map.of());
    }
}
