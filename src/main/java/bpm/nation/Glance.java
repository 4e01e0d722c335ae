package bpm.nation;

import bpm.org.Office;
import bpm.shared.FiscalYear;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a desk of the nation shows of an office (ภาพรวม): the same picture at each level. */
public record Glance(
        NationAsked asked,
        Office office,
        Sums all,
        Optional<Sums> then,
        List<Line> lines,
        Drawing drawing,
        Trend months,
        Trend years,
        List<FiscalYear> known) {

    public Glance {
        lines = List.copyOf(lines);
        known = List.copyOf(known);
    }

    /** A map of the offices below, where their outlines are known. */
    public record Drawing(int width, int height, Map<String, String> paths) {

        public boolean isEmpty() {
            return paths.isEmpty();
        }
    }

    /** How many stand on each step; -1 is without a value. */
    public Map<Integer, Long> steps() {
        return League.steps(lines, asked.measure());
    }
}
