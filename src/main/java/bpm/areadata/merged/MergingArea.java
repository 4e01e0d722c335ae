package bpm.areadata.merged;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.areadata.AreaNames;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaTotals;
import bpm.areadata.SentAreas;
import bpm.areadata.Tally;
import bpm.org.OfficeCode;
import bpm.plan.Plans;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.TreeMap;
import java.util.stream.Collectors;

/** Adding up what the offices of a province have sent (รวมข้อมูลพื้นที่ของจังหวัด), for whoever sees the province. */
@Component
public class MergingArea {

    private final Transactions transactions;
    private final Plans plans;
    private final SentAreas sent;
    private final AreaNames names;
    private final DrawingMap drawing;
    private final AreaTotals totals;

    MergingArea(
            Transactions transactions,
            Plans plans,
            SentAreas sent,
            AreaNames names,
            DrawingMap drawing,
            AreaTotals totals) {
        this.transactions = transactions;
        this.plans = plans;
        this.sent = sent;
        this.names = names;
        this.drawing = drawing;
        this.totals = totals;
    }

    /** What lies with its reviewer or is approved, office by office. */
    public MergedArea merge(Actor actor, AreaPlace place) {
        var province = place.office();
        if (!actor.sees(province) || province.isDistrict() || province.isDepartment()) {
            throw Problem.notFound();
        }
        return transactions.read(actor, () -> {
            var having = totals.having(place.activity(), province);
            if (having.isEmpty()) {
                throw Problem.notFound();
            }
            var sums = sent.below(place.activity(), province).stream()
                    .collect(Collectors.groupingBy(
                            sum -> sum.office().value(), TreeMap::new, Collectors.toList()));
            var parts = sums.entrySet().stream()
                    .map(one -> new MergedArea.Part(
                            new OfficeCode(one.getKey()),
                            Tally.byTambon(one.getValue().stream()
                                    .map(SentAreas.Sum::tally)
                                    .toList())))
                    .toList();
            return new MergedArea(
                    place,
                    plans.activity(place.activity()),
                    parts,
                    having.stream()
                            .filter(office -> !sums.containsKey(office.value()))
                            .toList(),
                    names.under(province),
                    drawing.merged(place));
        });
    }
}
