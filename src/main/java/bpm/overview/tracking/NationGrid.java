package bpm.overview.tracking;

import bpm.org.OfficeCode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Activities by provinces (ตารางติดตามของประเทศ): in each cell the counts of all below the province. */
public record NationGrid(
        List<TrackedActivity> columns,
        Map<OfficeCode, Map<String, Figures>> rows,
        Map<OfficeCode, Figures> sums,
        Figures sum) {

    static NationGrid of(List<Marks.Part> parts, List<TrackedActivity> all) {
        var rows = new TreeMap<OfficeCode, Map<String, Figures>>();
        var sums = new TreeMap<OfficeCode, Figures>();
        var given = new HashSet<String>();
        var sum = Figures.NOTHING;
        for (var part : parts) {
            rows.computeIfAbsent(part.office(), office -> new HashMap<>())
                    .put(part.about(), part.figures());
            sums.merge(part.office(), part.figures(), Figures::plus);
            given.add(part.about());
            sum = sum.plus(part.figures());
        }
        return new NationGrid(
                all.stream().filter(column -> given.contains(column.key())).toList(),
                rows,
                sums,
                sum);
    }

    public Optional<Figures> at(OfficeCode province, TrackedActivity column) {
        return Optional.ofNullable(rows.getOrDefault(province, Map.of()).get(column.key()));
    }
}
