package bpm.province;

import bpm.org.OfficeCode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an overview says (เนื้อหาภาพรวม): each office's part, what they add up to, and the pooled
 * evaluation, the merged results, the money of the ledger.
 */
public record OverviewContent(
        List<Contribution> offices,
        List<UnitSum> sums,
        Evaluated evaluated,
        Collected collected,
        List<MoneyPart> money,
        List<SummaryFile> files) {

    public OverviewContent {
        offices = List.copyOf(offices);
        sums = List.copyOf(sums);
        money = List.copyOf(money);
        files = List.copyOf(files);
    }

    static OverviewContent of(
            List<Contribution> filed,
            Map<String, String> causes,
            Evaluated evaluated,
            Collected collected,
            List<MoneyPart> money) {
        var offices = filed.stream()
                .map(one ->
                        one.because(one.isMissing() ? causes.getOrDefault(one.office(), "") : ""))
                .toList();
        return new OverviewContent(
                offices, UnitSum.of(offices), evaluated, collected, money, List.of());
    }

    /**
     * What the figures are made of: what each office filed, its sums, the merged results. Answers and
     * money that still come in are no other figures: an evaluation is known by its version.
     */
    List<Object> figures() {
        return List.of(offices.stream().map(Contribution::filed).toList(), sums, collected);
    }

    /** The approved area data of all offices together. */
    public AreaPart area() {
        return offices.stream()
                .flatMap(one -> one.area().stream())
                .reduce(AreaPart.NOTHING, AreaPart::plus);
    }

    /** The same with the files that the province attached. */
    OverviewContent with(List<SummaryFile> attached) {
        return new OverviewContent(offices, sums, evaluated, collected, money, attached);
    }

    /** The ledger's money of all offices together. */
    public MoneyPart wholeMoney() {
        return money.stream().reduce(MoneyPart.NOTHING, MoneyPart::plus);
    }

    /** The offices of which something is not approved yet. */
    public List<Contribution> missing() {
        return offices.stream().filter(Contribution::isMissing).toList();
    }

    /** How many offices are complete. */
    public int complete() {
        return offices.size() - missing().size();
    }

    /** The offices of which something was approved since the other was sealed. */
    List<OfficeCode> laterThan(OverviewContent sealed) {
        var before = sealed.offices.stream()
                .collect(Collectors.toMap(Contribution::office, Function.identity()));
        return offices.stream()
                .filter(one -> Optional.ofNullable(before.get(one.office()))
                        .map(one::isLaterThan)
                        .orElse(one.hasApproved()))
                .map(Contribution::code)
                .toList();
    }
}
