package bpm.overview.tracking;

import bpm.org.OfficeCode;
import bpm.review.FilingKind;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Activities by offices of a province (ตารางติดตามของจังหวัด): in each cell the marks of its filings. */
public record Grid(
        List<TrackedActivity> columns,
        Set<FilingKind> kinds,
        Map<OfficeCode, Map<String, Map<FilingKind, Mark>>> rows) {

    static Grid of(List<Mark> marks, List<TrackedActivity> all) {
        var rows = new TreeMap<OfficeCode, Map<String, Map<FilingKind, Mark>>>();
        for (var mark : marks) {
            rows.computeIfAbsent(mark.office(), office -> new LinkedHashMap<>())
                    .computeIfAbsent(mark.activity(), activity -> new EnumMap<>(FilingKind.class))
                    .put(mark.kind(), mark);
        }
        var given = marks.stream().map(Mark::activity).collect(Collectors.toSet());
        return new Grid(
                all.stream().filter(column -> given.contains(column.key())).toList(),
                marks.stream().map(Mark::kind).collect(Collectors.toCollection(TreeSet::new)),
                rows);
    }

    public Optional<Mark> at(OfficeCode office, TrackedActivity column, FilingKind kind) {
        return Optional.ofNullable(cell(office, column).get(kind));
    }

    /** Whether the office was given the activity, as far as the filter shows. */
    public boolean isGiven(OfficeCode office, TrackedActivity column) {
        return !cell(office, column).isEmpty();
    }

    private Map<FilingKind, Mark> cell(OfficeCode office, TrackedActivity column) {
        return rows.getOrDefault(office, Map.of()).getOrDefault(column.key(), Map.of());
    }
}
