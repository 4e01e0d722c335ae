package bpm.province;

import bpm.org.OfficeCode;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an overview says (เนื้อหาภาพรวม): each office's part, what they add up to, and the pooled
 * evaluation, the merged results.
 */
public record OverviewContent(
        List<Contribution> offices, List<UnitSum> sums, Evaluated evaluated, Collected collected) {

    public OverviewContent {
        offices = List.copyOf(offices);
        sums = List.copyOf(sums);
    }

    static OverviewContent of(
            List<Contribution> filed,
            Map<String, String> causes,
            Evaluated evaluated,
            Collected collected) {
        var offices = filed.stream()
                .map(one ->
                        one.because(one.isMissing() ? causes.getOrDefault(one.office(), "") : ""))
                .toList();
        return new OverviewContent(offices, UnitSum.of(offices), evaluated, collected);
    }

    /** The same without what the province says to it: only what was filed. */
    OverviewContent figures() {
        return new OverviewContent(
                offices.stream().map(one -> one.because("")).toList(), sums, evaluated, collected);
    }

    /** The approved area data of all offices together. */
    public AreaPart area() {
        return offices.stream()
                .flatMap(one -> one.area().stream())
                .reduce(AreaPart.NOTHING, AreaPart::plus);
    }

    /** The offices of which something is not approved yet. */
    public List<Contribution> missing() {
        return offices.stream().filter(Contribution::isMissing).toList();
    }

    /** How many offices are complete. */
    public int complete() {
        return offices.size() - missing().size();
    }

    /** The offices whose approved work is not what it was in the other. */
    List<OfficeCode> laterThan(OverviewContent sent) {
        var before = sent.offices.stream()
                .collect(Collectors.toMap(Contribution::office, Function.identity()));
        return offices.stream()
                .filter(one -> one.counts() || !one.isMissing())
                .filter(one ->
                        !before.containsKey(one.office()) || !one.filedAs(before.get(one.office())))
                .map(Contribution::code)
                .toList();
    }
}
